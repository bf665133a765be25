// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/WriteXlsx.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

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
        EXPECT_FALSE(line.contains(QStringLiteral(" f|"))) << line.toStdString();
    }
}

TEST_F(WriteXlsxTest, headingIsFrozenFilteredAndTotalsStandBelow)
{
    ASSERT_TRUE(writeXlsx(path(), sample::report(), sample::text()).ok());
    const QStringList lines = readBack();
    expectLine(lines, "sheets 1 奖励 2026 03  a very long name in");
    expectLine(lines, "freeze A4");
    expectLine(lines, "filter A3:H16");
    expectLine(lines, "width True True");
    expectLine(lines, "A17 s|@|'合计'");
    expectLine(lines, "F17 n|\"¥\"#,##0.00;[Red]-\"¥\"#,##0.00|1235.59");
    expectLine(lines, "G17 n|#,##0|39");
    expectLine(lines, "charts 0");
}

TEST_F(WriteXlsxTest, aBoardCarriesItsChart)
{
    ASSERT_TRUE(writeXlsx(path(), sample::report(), sample::text(), SheetChart{1, 5, 10}).ok());
    expectLine(readBack(), "charts 1");
}

TEST_F(WriteXlsxTest, aTableWithoutRowsIsStillAWorkbook)
{
    report::Report empty = sample::report();
    empty.rows.clear();
    empty.totals.clear();
    ASSERT_TRUE(writeXlsx(path(), empty, sample::text(), SheetChart{}).ok());
    expectLine(readBack(), "filter A3:H3");
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
