// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window of a shop of a million orders cannot answer while it opens, shows its pages,
// imports and refreshes. By hand, with the shop boards.sh makes: LINLI_LARGE_SHOP=FILE; the figures
// are in docs/benchmarks.md.
#include "app/CompositionRoot.h"
#include "app/watch/BlockWatch.h"
#include "kit/TestShop.h"
#include "ui/dialogs/import/ImportDialog.h"
#include "ui/dialogs/import/ImportPresenter.h"
#include "ui/pages/common/ImportButton.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageRegistry.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

namespace linli::app {
namespace {

using ui::ImportStage;

constexpr int kPatienceMs = 1'800'000;
constexpr int kOrders = 20'000;

class LargeShop : public testing::Test
{
  protected:
    void SetUp() override
    {
        m_given = qEnvironmentVariable("LINLI_LARGE_SHOP");
        if (m_given.isEmpty()) {
            GTEST_SKIP() << "set LINLI_LARGE_SHOP to the file boards.sh made";
        }
        const QString keys = qEnvironmentVariable("LINLI_CONFIG_DIR") + QStringLiteral("/keys");
        ASSERT_TRUE(QDir().mkpath(keys));
        QFile key(keys + QStringLiteral("/01JGAAAAAAAAAAAAAAAAAAAAAA.key"));
        ASSERT_TRUE(key.open(QIODevice::WriteOnly));
        key.write(QByteArray(64, '7')); // tests/bench/boards/ShopRun.cpp
        key.close();
        key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        ASSERT_TRUE(QFile::copy(m_given, path("shop.linli")));
        QFile::copy(m_given + QStringLiteral("-columns"), path("shop.linli-columns"));
        writeOrders();
    }
    /// Orders of people the shop knows, with numbers it does not.
    void writeOrders() const
    {
        QFile file(path("orders.csv"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("order_no,placed_at,paid_amount,status,member_phone\n");
        for (int i = 0; i < kOrders; ++i) {
            file.write("N" + QByteArray::number(i) + ",2024-12-30 10:00:00,25.00,paid,139" +
                       QByteArray::number(i * 5 + 100'000'000).mid(1) + "\n");
        }
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    /// Until the store thread has answered everything and the window has shown it.
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            bool answered = false;
            m_root->shop().ask<int>(
                &m_root->window(), [](ui::StoreSide&) -> Result<int> { return 0; },
                [&answered](const Result<int>&) { answered = true; });
            ASSERT_TRUE(QTest::qWaitFor([&answered] { return answered; }, kPatienceMs));
            QTest::qWait(500);
        }
    }
    /// The longest block while `act` and what it sets off are under way.
    template <typename Act> void watch(const char* what, Act act)
    {
        const QString file = path("blocks.txt");
        QFile::remove(file);
        QElapsedTimer since;
        since.start();
        {
            const BlockWatch watch(file);
            act();
            settle();
        }
        QFile told(file);
        const QByteArray longest =
            told.open(QIODevice::ReadOnly) ? told.readLine().trimmed() : QByteArray("under 5 ms");
        std::printf("%-28s longest block %s, took %lld ms\n", what, longest.constData(),
                    static_cast<long long>(since.elapsed()));
        std::fflush(stdout);
    }

    QTemporaryDir m_folder;
    QString m_given;
    std::unique_ptr<CompositionRoot> m_root;
};

TEST_F(LargeShop, TellsHowLongItsWindowCannotAnswer)
{
    QElapsedTimer since;
    since.start();
    m_root = std::make_unique<CompositionRoot>(path("shop.linli").toStdString(),
                                               kit::at("2024-12-31 20:00"));
    kit::must(m_root->start());
    std::printf("until the window stands      %lld ms\n", static_cast<long long>(since.elapsed()));
    watch("opened: first page filled", [] {});
    for (const ui::PageEntry& page : ui::pageRegistry()) {
        const QByteArray name = page.id.toUtf8();
        watch(name.constData(), [&] { m_root->window().showPage(page.id); });
    }
    m_root->window().showPage(QStringLiteral("orders"));
    QTest::keyClick(m_root->window().findChild<ui::ImportButton*>(), Qt::Key_Space);
    auto* dialog = m_root->window().findChild<ui::ImportDialog*>();
    ASSERT_NE(dialog, nullptr);
    ui::ImportPresenter& import = *dialog->presenter();
    const auto reaches = [&import](ImportStage stage) {
        return QTest::qWaitFor([&] { return import.stage() == stage; }, kPatienceMs);
    };
    watch("import: read and compared", [&] {
        import.chooseFile(path("orders.csv"));
        ASSERT_TRUE(reaches(ImportStage::Preview));
    });
    EXPECT_EQ(import.result().created.orders, kOrders);
    watch("import: written, refreshed", [&] {
        import.apply();
        ASSERT_TRUE(reaches(ImportStage::Done));
    });
    dialog->close();
    watch("everything read again", [&] { m_root->window().refreshAll(); });
}

} // namespace
} // namespace linli::app
