// SPDX-License-Identifier: GPL-3.0-or-later
// The program started a second time on a shop that is open: two real processes.
#include "app/CompositionRoot.h"
#include "app/shared/OpenedShop.h"
#include "app/shared/posters/TemplateFiles.h"
#include "app/single/SingleConsole.h"
#include "ui/shell/MainWindow.h"
#include "usecases/shop/ManualClock.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace linli::app {
namespace {

constexpr int kStartMs = 30'000;

class SecondStart : public testing::Test
{
  protected:
    SecondStart()
    {
        QFile::setPermissions(m_meeting.path(),
                              QFile::ReadUser | QFile::WriteUser | QFile::ExeUser);
        qputenv("XDG_RUNTIME_DIR", m_meeting.path().toUtf8());
    }
    ~SecondStart() override { qunsetenv("XDG_RUNTIME_DIR"); }
    [[nodiscard]] QString makeShop(const QString& name)
    {
        const QString file = m_folder.filePath(name);
        EXPECT_TRUE(OpenedShop::create(file.toStdString(), m_clock).ok());
        return file;
    }
    static void start(QProcess& console, const QStringList& words)
    {
        console.setProcessChannelMode(QProcess::ForwardedChannels);
        console.start(qEnvironmentVariable("LINLI_BIN") + QStringLiteral("/linli"), words);
        ASSERT_TRUE(console.waitForStarted(kStartMs));
    }
    /// The first console is there when its socket is.
    void awaitFirst(const QProcess& console) const
    {
        const QDir meeting(m_meeting.path());
        ASSERT_TRUE(QTest::qWaitFor(
            [&meeting] {
                return !meeting.entryList({QStringLiteral("linli-*")}, QDir::System).isEmpty();
            },
            kStartMs));
        ASSERT_EQ(console.state(), QProcess::Running);
    }
    /// Ends by itself, having handed over.
    static void awaitEnd(QProcess& console)
    {
        ASSERT_TRUE(console.waitForFinished(kStartMs)) << "it stayed open beside the first";
        EXPECT_EQ(console.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(console.exitCode(), 0);
    }
    static void kill(QProcess& console)
    {
        console.kill();
        console.waitForFinished(kStartMs);
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_meeting;
    usecases::ManualClock m_clock{Instant::fromUnixMs(1'764'000'000'000)};
};

TEST_F(SecondStart, HandsItsPosterToTheFirstAndEnds)
{
    const QString shop = makeShop(QStringLiteral("shop.linli"));
    const QString packed = m_folder.filePath(QStringLiteral("card.linliposter"));
    const render::TemplateShelf shelf(templatesFolder(shop));
    ASSERT_TRUE(exportTemplate(shelf, QStringLiteral("card-a6"), packed).ok());
    const std::size_t before = shelf.list().size();
    QProcess first;
    start(first, {QStringLiteral("--shop"), shop});
    awaitFirst(first);

    QProcess second;
    second.setWorkingDirectory(m_folder.path()); // the poster is named from there
    start(second, {QStringLiteral("--shop"), shop, QStringLiteral("card.linliposter")});
    awaitEnd(second);
    EXPECT_TRUE(QTest::qWaitFor([&] { return shelf.list().size() == before + 1; }, kStartMs));
    EXPECT_EQ(first.state(), QProcess::Running);
    kill(first);
}

TEST_F(SecondStart, TakesThePlaceOfAConsoleThatWasKilled)
{
    const QString shop = makeShop(QStringLiteral("shop.linli"));
    QProcess first;
    start(first, {shop});
    awaitFirst(first);
    kill(first); // its socket stays behind

    SingleConsole second(shop);
    EXPECT_FALSE(second.handOver({}));
    EXPECT_TRUE(second.isListening());
}

TEST_F(SecondStart, OfAnotherShopIsAConsoleOfItsOwn)
{
    SingleConsole mine(makeShop(QStringLiteral("mine.linli")));
    SingleConsole other(makeShop(QStringLiteral("other.linli")));
    EXPECT_FALSE(mine.handOver({}));
    EXPECT_FALSE(other.handOver({}));
    EXPECT_TRUE(mine.isListening());
    EXPECT_TRUE(other.isListening());
}

TEST_F(SecondStart, BringsTheMinimisedWindowBack)
{
    const QString shop = makeShop(QStringLiteral("shop.linli"));
    SingleConsole single(shop);
    ASSERT_FALSE(single.handOver({}));
    CompositionRoot root(shop.toStdString(), m_clock.now());
    QObject::connect(&single, &SingleConsole::handed, &root, &CompositionRoot::receive);
    ASSERT_TRUE(root.start().ok());
    root.window().showMinimized();
    ASSERT_TRUE(root.window().isMinimized());

    QProcess second;
    start(second, {shop});
    ASSERT_TRUE(
        QTest::qWaitFor([&second] { return second.state() == QProcess::NotRunning; }, kStartMs));
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_FALSE(root.window().isMinimized());
}

} // namespace
} // namespace linli::app
