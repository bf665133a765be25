// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/WriteCsv.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "exchange_write/SampleReport.h"

namespace linli::exchange {
namespace {

TEST(WriteCsv, everyTextASpreadsheetWouldRunGetsAnApostrophe)
{
    for (const char* hostile : sample::kHostile) {
        const QString cell = csvCell(QString::fromUtf8(hostile));
        const QString bare = cell.startsWith(u'"') ? cell.mid(1) : cell;
        EXPECT_TRUE(bare.startsWith(u'\'')) << hostile;
    }
    EXPECT_EQ(csvCell(QStringLiteral("李=阿姨")), QStringLiteral("李=阿姨"));
    EXPECT_EQ(csvCell(QStringLiteral("-3.00"), true), QStringLiteral("-3.00"));
    EXPECT_EQ(csvCell(QStringLiteral("-3.00")), QStringLiteral("'-3.00"));
}

TEST(WriteCsv, quotesAsRfc4180)
{
    EXPECT_EQ(csvCell(QStringLiteral("a,b")), QStringLiteral("\"a,b\""));
    EXPECT_EQ(csvCell(QStringLiteral("a\"b")), QStringLiteral("\"a\"\"b\""));
    EXPECT_EQ(csvCell(QStringLiteral("a\nb")), QStringLiteral("\"a\nb\""));
    EXPECT_EQ(csvCell(QString()), QString());
}

TEST(WriteCsv, startsWithBomAndEndsRowsWithCrLf)
{
    const QByteArray bytes = csvBytes(sample::report(), sample::text());
    EXPECT_TRUE(bytes.startsWith("\xEF\xBB\xBF日期,姓名,邀请码,电话,订单,金额,数量,状态\r\n"));
    EXPECT_TRUE(
        bytes.contains("2026-03-02 10:30:15,\"李阿姨, \"\"邻居\"\"\",0123456789,138****0001,"
                       "4200001234202603021234567890,1234.56,3,可领取\r\n"));
    EXPECT_TRUE(bytes.contains("\"换行\n的名字\",0123456789,138****0001,"
                               "4200001234202603021234567890,-0.07,3,可领取\r\n"));
    EXPECT_TRUE(bytes.endsWith("合计,,,,,1235.59,39,\r\n"));
}

TEST(WriteCsv, leavesAWholeFileAndNothingBesideIt)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("奖励.csv"));
    ASSERT_TRUE(writeCsv(path, sample::report(), sample::text()).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), csvBytes(sample::report(), sample::text()));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{QStringLiteral("奖励.csv")});
}

TEST(WriteCsv, saysWhichFileCannotBeWritten)
{
    const auto done =
        writeCsv(QStringLiteral("/nowhere/at/all.csv"), sample::report(), sample::text());
    ASSERT_FALSE(done.ok());
    EXPECT_EQ(done.error().code(), ErrorCode::FileUnwritable);
    EXPECT_EQ(done.error().parameter("value"), "/nowhere/at/all.csv");
}

} // namespace
} // namespace linli::exchange
