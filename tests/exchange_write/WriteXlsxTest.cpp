// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/WriteXlsx.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>

#include "exchange_write/SampleReport.h"

namespace linli::exchange {
namespace {

class WriteXlsxTest : public testing::Test
{
  protected:
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("奖励 report.xlsx"));
    }

    /// What another program reads, one fact per line; empty with a failure when it cannot.
    [[nodiscard]] QStringList readBack() const
    {
        QProcess python;
        python.setProcessEnvironment([] {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("PYTHONIOENCODING"), QStringLiteral("utf-8"));
            return environment;
        }());
        python.start(
            QStringLiteral("/usr/bin/python3"),
            {QStringLiteral(LINLI_SOURCE_DIR "/tests/exchange_write/read_xlsx.py"), path()});
        EXPECT_TRUE(python.waitForFinished(60'000));
        EXPECT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString();
        return QString::fromUtf8(python.readAllStandardOutput()).split(u'\n');
    }
    static void expectLine(const QStringList& lines, const char* wanted)
    {
        EXPECT_TRUE(lines.contains(QString::fromUtf8(wanted)))
            << wanted << "\nnot in\n"
            << lines.join(u'\n').left(6000).toStdString();
    }

    QTemporaryDir m_folder;
};

TEST_F(WriteXlsxTest, openpyxlFindsEveryCellWithItsType)
{
    ASSERT_TRUE(writeXlsx(path(), sample::report(), sample::text()).ok());
    const QStringList lines = readBack();
    expectLine(lines, "A1 s|General|'奖励报表'");
    expectLine(lines, "C3 s|General|'邀请码'");
    expectLine(lines, "A4 d|yyyy-mm-dd hh:mm:ss|datetime.datetime(2026, 3, 2, 10, 30, 15)");
    expectLine(lines, "B4 s|@|'李阿姨, \"邻居\"'");
    expectLine(lines, "C4 s|@|'0123456789'");
    expectLine(lines, "D4 s|@|'138****0001'");
    expectLine(lines, "E4 s|@|'4200001234202603021234567890'");
    expectLine(lines, "F4 n|\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00|1234.56");
    expectLine(lines, "F5 n|\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00|-0.07");
    expectLine(lines, "G4 n|#,##0|3");
    expectLine(lines, "H4 s|@|'可领取'");
}

TEST_F(WriteXlsxTest, namesThatLookLikeFormulasAreText)
{
    ASSERT_TRUE(writeXlsx(path(), sample::report(), sample::text()).ok());
    const QStringList lines = readBack();
    expectLine(lines, "B6 s|@|\"=cmd|' /C calc'!A0\"");
    expectLine(lines, "B7 s|@|'+1+1'");
    expectLine(lines, "B9 s|@|'@SUM(A1)'");
    for (const QString& line : lines) {
        EXPECT_TRUE(!line.contains(QStringLiteral(" f|")) ||
                    line.contains(QStringLiteral("SUBTOTAL(109,")))
            << line.toStdString();
    }
}

TEST_F(WriteXlsxTest, headingIsFrozenFilteredAndTotalsStandBelow)
{
    ASSERT_TRUE(writeXlsx(path(), sample::report(), sample::text()).ok());
    const QStringList lines = readBack();
    expectLine(lines, "sheets 1 奖励 2026 03  a very long name in");
    expectLine(lines, "freeze A4");
    expectLine(lines, "filter A3:H16");
    expectLine(lines, "protected False");
    expectLine(lines, "repeat $3:$3");
    expectLine(lines, "A17 s|@|'合计'");
    expectLine(lines, "F17 f|\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00|'=SUBTOTAL(109,F4:F16)'|1235.59");
    expectLine(lines, "G17 f|#,##0|'=SUBTOTAL(109,G4:G16)'|39");
    expectLine(lines, "charts 0");
}

TEST_F(WriteXlsxTest, aBoardCarriesItsChart)
{
    ASSERT_TRUE(
        writeXlsx(path(), sample::report(), sample::text(), {SheetChart{1, 5, 10}, {}, {}, {}})
            .ok());
    expectLine(readBack(), "charts 1");
}

TEST_F(WriteXlsxTest, aTableWithoutRowsIsStillAWorkbook)
{
    report::Report empty = sample::report();
    empty.rows.clear();
    empty.totals.clear();
    ASSERT_TRUE(writeXlsx(path(), empty, sample::text(), {SheetChart{}, {}, {}, {}}).ok());
    expectLine(readBack(), "filter A3:H3");
}

TEST_F(WriteXlsxTest, totalsOfAUnitFollowItsRows)
{
    report::Report mixed;
    mixed.columns = {{"date", 19}, {"unit", 10}, {"amount", 12, report::Align::Right}};
    const report::Cell day = Instant::fromShanghai(2026, 3, 2).value();
    const report::Term cash{"reward_state.AVAILABLE"};
    const report::Term eggs{"unit.egg"};
    mixed.rows = {{day, cash, report::MoneyFen{1234}},
                  {day, eggs, report::Count{3}},
                  {day, cash, report::MoneyFen{6}}};
    mixed.totals = {{report::Cell(), cash, report::MoneyFen{1240}},
                    {report::Cell(), eggs, report::Count{3}},
                    {report::Cell(), report::Cell(), report::MoneyFen{77}}};
    ASSERT_TRUE(writeXlsx(path(), mixed, sample::text()).ok());
    const QStringList lines = readBack();
    expectLine(lines, "A4 d|yyyy-mm-dd|datetime.datetime(2026, 3, 2, 0, 0)");
    expectLine(lines, "C7 f|\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00|'=SUMIFS(C4:C6,B4:B6,B7)'|12.4");
    expectLine(lines, "C8 f|#,##0|'=SUMIFS(C4:C6,B4:B6,B8)'|3");
    // A figure that is no sum of the rows above stays a number.
    expectLine(lines, "C9 n|\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00|0.77");
}

TEST_F(WriteXlsxTest, fedRowsAreWrittenAsTheyComeAndSummed)
{
    report::Report head = sample::report();
    const std::vector<report::Cell> row = head.rows.front();
    head.rows.clear();
    head.totals.clear();
    int left = 3;
    SheetPlan plan;
    plan.more = [&]() -> Result<std::vector<report::Row>> {
        return std::vector<report::Row>(left-- > 0 ? 700U : 0U, row);
    };
    plan.summed = {5, 6};
    ASSERT_TRUE(writeXlsx(path(), head, sample::text(), plan).ok());
    const QStringList lines = readBack();
    expectLine(lines, "filter A3:H2103");
    expectLine(lines, "A2103 d|yyyy-mm-dd hh:mm:ss|datetime.datetime(2026, 3, 2, 10, 30, 15)");
    expectLine(lines, "A2104 s|@|'合计'");
    expectLine(lines,
               "F2104 f|\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00|'=SUBTOTAL(109,F4:F2103)'|2592576");
    expectLine(lines, "G2104 f|#,##0|'=SUBTOTAL(109,G4:G2103)'|6300");
}

TEST_F(WriteXlsxTest, aFeedThatBreaksLeavesTheOldFile)
{
    QFile old(path());
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    SheetPlan plan;
    plan.more = []() -> Result<std::vector<report::Row>> { return Error(ErrorCode::Cancelled); };
    const auto done = writeXlsx(path(), sample::report(), sample::text(), plan);
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code(), ErrorCode::Cancelled);
    EXPECT_EQ(QFileInfo(path()).size(), 3);
    EXPECT_EQ(
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{QStringLiteral("奖励 report.xlsx")});
}

/// Kilobytes of a line of /proc/self/status.
std::int64_t memoryKib(const char* line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    EXPECT_TRUE(status.open(QIODevice::ReadOnly));
    for (const QByteArray& one : status.readAll().split('\n')) {
        if (one.startsWith(line)) {
            return one.mid(static_cast<qsizetype>(std::strlen(line)) + 1)
                .simplified()
                .split(' ')[0]
                .toLongLong();
        }
    }
    return 0;
}

TEST_F(WriteXlsxTest, aHundredThousandRowsCostLittleMemory)
{
    constexpr std::int64_t kMostKib = 16 * 1024; // spec/performance.md row 7
    report::Report head = sample::report();
    const std::vector<report::Cell> row = head.rows.front();
    head.rows.clear();
    head.totals.clear();
    int pieces = 100;
    SheetPlan plan;
    plan.more = [&]() -> Result<std::vector<report::Row>> {
        return std::vector<report::Row>(pieces-- > 0 ? 1000U : 0U, row);
    };
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    ASSERT_TRUE(peak.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    ASSERT_EQ(peak.write("5"), 1); // the peak is that of now
    const std::int64_t before = memoryKib("VmRSS:");
    ASSERT_GT(before, 0);
    ASSERT_TRUE(writeXlsx(path(), head, sample::text(), plan).ok());
    EXPECT_LE(memoryKib("VmHWM:") - before, kMostKib);
    EXPECT_GT(QFileInfo(path()).size(), 1'000'000);
}

TEST_F(WriteXlsxTest, aChartStandsOnASheetOfItsOwnWithItsNumbers)
{
    SheetPlan plan;
    plan.chart = report::ReportChart{"按周", "周", "数额", {}};
    plan.chart->bars = {{report::CodeText{"2026-03-02"}, report::MoneyFen{500}},
                        {report::CodeText{"2026-03-09"}, report::MoneyFen{1500}}};
    SheetText words = sample::text();
    words.term = [](const std::string& key) { return QString::fromStdString(key); };
    ASSERT_TRUE(writeXlsx(path(), sample::report(), words, plan).ok());
    const QStringList lines = readBack();
    expectLine(lines, "sheet 按周 charts 1 BarChart");
    expectLine(lines, "按周!A4 s|@|'2026-03-02'");
    expectLine(lines, "按周!B5 n|\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00|15");
    expectLine(lines, "按周!B6 f|\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00|'=SUBTOTAL(109,B4:B5)'|20");
}

TEST_F(WriteXlsxTest, columnsAreWideEnoughForChinese)
{
    report::Report table;
    table.columns = {{"name", 4}, {"note", 4}};
    table.rows = {{std::string("欧阳老师和她的邻居"), std::string("ab")}};
    SheetText words = sample::text();
    words.headings = {QStringLiteral("姓名"), QStringLiteral("备注栏很长的标题")};
    ASSERT_TRUE(writeXlsx(path(), table, words).ok());
    const QStringList lines = readBack();
    const auto at = std::find_if(lines.begin(), lines.end(), [](const QString& line) {
        return line.startsWith(QStringLiteral("widths"));
    });
    ASSERT_NE(at, lines.end());
    EXPECT_EQ(at->toStdString(),
              "widths A=20.3 B=21.3"); // 18 + 1.5, 16 + 3 + 1.5, and Excel adds 0.8
}

TEST_F(WriteXlsxTest, manyRowsAndForbiddenCharactersStayReadable)
{
    report::Report big = sample::report();
    big.rows.front()[1] = std::string("a\x01"
                                      "b\xEF\xBF\xBE"
                                      "c");
    const std::vector<report::Cell> row = big.rows.front();
    big.rows.assign(6000, row);
    big.rows.back()[1] = std::string(40'000, 'x');
    const auto done = writeXlsx(path(), big, sample::text());
    ASSERT_TRUE(done.ok()) << done.error().detail();
    const QStringList lines = readBack();
    expectLine(lines, "B4 s|@|'abc'");
    expectLine(lines, "C6002 s|@|'0123456789'");
    expectLine(lines, "filter A3:H6003");
}

TEST_F(WriteXlsxTest, replacesTheFileInOneStepAndLeavesNothingBeside)
{
    QFile old(path());
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    ASSERT_TRUE(writeXlsx(path(), sample::report(), sample::text()).ok());
    EXPECT_GT(QFileInfo(path()).size(), 1000);
    EXPECT_EQ(
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{QStringLiteral("奖励 report.xlsx")});
}

TEST_F(WriteXlsxTest, aTargetThatCannotBeReplacedStaysAndIsNamed)
{
    ASSERT_TRUE(QDir().mkpath(path() + QStringLiteral("/inside")));
    const auto done = writeXlsx(path(), sample::report(), sample::text());
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code(), ErrorCode::FileUnwritable);
    EXPECT_EQ(done.error().parameter("value"), path().toStdString());
    EXPECT_EQ(QDir(m_folder.path())
                  .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                  .size(),
              1);
    const auto nowhere =
        writeXlsx(QStringLiteral("/nowhere/at/all.xlsx"), sample::report(), sample::text());
    ASSERT_FALSE(nowhere.ok());
    EXPECT_EQ(nowhere.error().code(), ErrorCode::FileUnwritable);
}

} // namespace
} // namespace linli::exchange
