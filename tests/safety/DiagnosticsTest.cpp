// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/diagnostics/MaskedLog.h"
#include "app/shared/diagnostics/SelfCheck.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "safety/SafetyFixture.h"

namespace linli::safety {
namespace {

using usecases::CheckItem;
using usecases::CheckState;

class DiagnosticsTest : public SafetyTest
{
  protected:
    DiagnosticsTest() { qputenv("LINLI_DATA_DIR", folder.path().toUtf8()); }
    ~DiagnosticsTest() override { qunsetenv("LINLI_DATA_DIR"); }

    [[nodiscard]] usecases::CheckLine lineOf(CheckItem item) const
    {
        for (const usecases::CheckLine& line : app::checkShopFile(file, clock)) {
            if (line.item == item) {
                return line;
            }
        }
        ADD_FAILURE() << "not looked at";
        return {};
    }
    static QByteArray textOf(const QString& path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
};

TEST_F(DiagnosticsTest, TheLogMasksPhonesAndGoesOnByDay)
{
    const QString place = folder.filePath(QStringLiteral("log"));
    app::MaskedLog log(place, clock);
    log.write(QStringLiteral("warning"), QStringLiteral("李阿姨 13800000001 来了"));
    clock.advance(Span::days(1));
    log.write(QStringLiteral("info"), QStringLiteral("second day"));
    const QStringList files = app::MaskedLog::filesIn(place);
    ASSERT_EQ(files.size(), 2);
    EXPECT_NE(textOf(files[0]).indexOf("138****0001"), -1);
    EXPECT_EQ(textOf(files[0]).indexOf("13800000001"), -1);
    EXPECT_NE(textOf(files[1]).indexOf("second day"), -1);
    EXPECT_FALSE(QFileInfo(files[0]).permissions() & (QFile::ReadOther | QFile::ReadGroup));
}

TEST_F(DiagnosticsTest, TheLogKeepsFourteenDaysAndTwentyMegabytes)
{
    const QString place = folder.filePath(QStringLiteral("log"));
    app::MaskedLog log(place, clock);
    for (int day = 0; day < 20; ++day) {
        log.write(QStringLiteral("info"), QStringLiteral("day"));
        clock.advance(Span::days(1));
    }
    EXPECT_EQ(app::MaskedLog::filesIn(place).size(), app::MaskedLog::kDays);
    const QString flood(200'000, QLatin1Char('x'));
    for (int day = 0; day < 10; ++day) {
        for (int i = 0; i < 25; ++i) {
            log.write(QStringLiteral("info"), flood); // 5 MB a day
        }
        clock.advance(Span::days(1));
    }
    qint64 bytes = 0;
    for (const QString& one : app::MaskedLog::filesIn(place)) {
        EXPECT_LE(QFileInfo(one).size(), app::MaskedLog::kMostBytesADay + flood.size() + 100);
        bytes += QFileInfo(one).size();
    }
    EXPECT_LE(bytes, app::MaskedLog::kMostBytes + flood.size());
    EXPECT_GT(bytes, app::MaskedLog::kMostBytes / 2);
}

TEST_F(DiagnosticsTest, ALogThatCannotBeWrittenStopsNothing)
{
    QFile blocked(folder.filePath(QStringLiteral("file")));
    ASSERT_TRUE(blocked.open(QIODevice::WriteOnly));
    app::MaskedLog log(blocked.fileName() + QStringLiteral("/log"), clock);
    log.write(QStringLiteral("info"), QStringLiteral("x"));
    EXPECT_TRUE(app::MaskedLog::filesIn(blocked.fileName() + QStringLiteral("/log")).isEmpty());
}

TEST_F(DiagnosticsTest, TheSelfCheckTellsASoundShopFromADamagedOne)
{
    enrol(3);
    EXPECT_EQ(lineOf(CheckItem::ShopFile).state, CheckState::Good);
    EXPECT_EQ(lineOf(CheckItem::Keychain).state, CheckState::Note) << "kept in a file here";
    EXPECT_EQ(lineOf(CheckItem::Backup).state, CheckState::Note) << "no copy yet";
    EXPECT_EQ(lineOf(CheckItem::Cloud).state, CheckState::Good) << "not linked";
    ASSERT_TRUE(backups().make(backup::Reason::Daily).ok());
    EXPECT_EQ(lineOf(CheckItem::Backup).state, CheckState::Good);
    clock.advance(Span::days(3));
    EXPECT_EQ(lineOf(CheckItem::Backup).state, CheckState::Note);
    scribble(file, 40'000, 4096);
    EXPECT_EQ(lineOf(CheckItem::ShopFile).state, CheckState::Bad);
    useComputer("new");
    EXPECT_EQ(lineOf(CheckItem::Keychain).state, CheckState::Bad) << "no key on this computer";
}

TEST_F(DiagnosticsTest, AnX11SessionWithoutAChineseInputMethodIsTold)
{
    const auto state = [](const char* platform, const char* module) {
        return app::inputMethodLine(QString::fromLatin1(platform), QString::fromLatin1(module))
            .state;
    };
    EXPECT_EQ(state("xcb", ""), CheckState::Note) << "only Latin letters can be typed";
    EXPECT_EQ(state("xcb", "compose"), CheckState::Note);
    EXPECT_EQ(state("xcb", "fcitx"), CheckState::Good);
    EXPECT_EQ(state("xcb", "ibus"), CheckState::Good);
    EXPECT_EQ(state("wayland", ""), CheckState::Good) << "the compositor's own";
    EXPECT_EQ(state("windows", ""), CheckState::Good);
}

TEST_F(DiagnosticsTest, AComputerWithoutChineseLettersIsTold)
{
    EXPECT_EQ(app::fontsLine({}).state, CheckState::Bad) << "everything would be little boxes";
    const usecases::CheckLine there = app::fontsLine({QStringLiteral("Noto Sans CJK SC")});
    EXPECT_EQ(there.state, CheckState::Good);
    EXPECT_EQ(there.found, "Noto Sans CJK SC");
}

TEST_F(DiagnosticsTest, AComputerWithoutAPrinterIsTold)
{
    EXPECT_EQ(app::printerLine({}, {}).state, CheckState::Note) << "PDF files can still be made";
    const QStringList two{QStringLiteral("A4"), QStringLiteral("Till")};
    EXPECT_EQ(app::printerLine(QStringLiteral("Till"), two).found, "Till");
    const usecases::CheckLine unchosen = app::printerLine({}, two);
    EXPECT_EQ(unchosen.state, CheckState::Good);
    EXPECT_EQ(unchosen.found, "A4");
}

TEST_F(DiagnosticsTest, ADiskThatTakesNoFilesIsTold)
{
    enrol(1);
    EXPECT_NE(lineOf(CheckItem::Disk).found, "");
    for (const usecases::CheckLine& line :
         app::checkShopFile(path("no/such/folder/shop.linli"), clock)) {
        if (line.item == CheckItem::Disk) {
            EXPECT_EQ(line.state, CheckState::Bad);
        }
    }
}

TEST_F(DiagnosticsTest, AClockThatWentBackIsTold)
{
    enrol(1);
    clock.set(Instant::fromUnixMs(
        QFileInfo(QString::fromStdString(file)).lastModified().toMSecsSinceEpoch()));
    EXPECT_EQ(lineOf(CheckItem::Clock).state, CheckState::Good);
    clock.advance(Span::days(-1));
    EXPECT_EQ(lineOf(CheckItem::Clock).state, CheckState::Bad);
    clock.set(Instant::fromUnixMs(0));
    EXPECT_EQ(lineOf(CheckItem::Clock).state, CheckState::Bad);
}

TEST_F(DiagnosticsTest, TheSupportTextHoldsTheLogAndNobody)
{
    enrol(2);
    app::MaskedLog log(app::logFolder(), clock);
    log.write(QStringLiteral("warning"), QStringLiteral("disk slow"));
    QFile foreign(app::MaskedLog::filesIn(app::logFolder()).front());
    ASSERT_TRUE(foreign.open(QIODevice::Append));
    foreign.write("pasted 13800000001\n");
    foreign.close();
    const std::string out = path("support.txt");
    ASSERT_TRUE(app::writeSupportText(out, file, app::checkShopFile(file, clock), clock).ok());
    const QByteArray text = textOf(QString::fromStdString(out));
    EXPECT_NE(text.indexOf("disk slow"), -1);
    EXPECT_NE(text.indexOf("shop-file: good"), -1);
    EXPECT_EQ(text.indexOf("13800000001"), -1);
    EXPECT_EQ(codeOf(app::writeSupportText(path("no/such/folder.txt"), file, {}, clock)),
              ErrorCode::FileUnwritable);
}

} // namespace
} // namespace linli::safety
