// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/viewing/ReadViewing.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace linli::exchange {
namespace {

class ViewingFile : public testing::Test
{
  protected:
    Result<campaign::Viewing> read(const char* content)
    {
        QFile file(folder.filePath(QStringLiteral("直播数据.csv")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return readViewing(file.fileName());
    }
    QTemporaryDir folder;
};

TEST_F(ViewingFile, WithAHeaderAndOneSession)
{
    const auto read = this->read("直播主题,观看人数,最高在线人数,人均观看时长\n"
                                 "周五鲜果,\"1,312\",208,3分40秒\n");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->viewers, 1312);
    EXPECT_EQ(read->peak, 208);
    EXPECT_EQ(read->minutes, 4);
}

TEST_F(ViewingFile, AsAListOfNamesAndValues)
{
    const auto read = this->read("指标;数值\n累计观看人数（人）;1.2万\n平均观看时长;00:02:20\n");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->viewers, 12'000);
    EXPECT_EQ(read->peak, std::nullopt);
    EXPECT_EQ(read->minutes, 2);
}

TEST_F(ViewingFile, InMinutesWhereItsNameSaysSo)
{
    const auto read = this->read("viewers\t人均观看时长（分钟）\n312\t5\n");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->viewers, 312);
    EXPECT_EQ(read->minutes, 5);
}

TEST_F(ViewingFile, SaysWhatItDoesNotUnderstand)
{
    const auto other = read("日期,订单数\n2026-03-06,12\n");
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().code(), ErrorCode::NotFound);
    const auto words = read("观看人数\n很多\n");
    ASSERT_FALSE(words.ok());
    EXPECT_EQ(words.error().code(), ErrorCode::InvalidValue);
    EXPECT_EQ(words.error().parameter("value"), "很多");
    const auto several = read("主题,观看人数\n周一,100\n周五,200\n");
    ASSERT_FALSE(several.ok());
    EXPECT_EQ(several.error().code(), ErrorCode::AmbiguousKind);
    EXPECT_FALSE(readViewing(folder.filePath(QStringLiteral("nothing.csv"))).ok());
}

} // namespace
} // namespace linli::exchange
