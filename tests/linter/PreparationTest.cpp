// SPDX-License-Identifier: GPL-3.0-or-later
// spec/lint-input.md §2, step by step.
#include <gtest/gtest.h>

#include "linter/LinterFixture.h"

namespace linli::linter {
namespace {

std::string whole(std::string_view text)
{
    return matcher().toUtf8(matcher().prepare(text).whole.characters);
}

TEST(Preparation, HidesNothingBehindFormsSpacesOrSigns)
{
    EXPECT_EQ(whole("最 · 佳"), "最佳");
    EXPECT_EQ(whole("最，佳"), "最佳");
    EXPECT_EQ(whole("最😀佳"), "最佳");
    EXPECT_EQ(whole("最\u200b佳\u00ad"), "最佳");
    EXPECT_EQ(whole("最\n佳"), "最佳");
    EXPECT_EQ(whole("最e\u0301佳"), "最é佳");
    EXPECT_EQ(whole("ＮＯ．１"), "no1");
    EXPECT_EQ(whole("頂級團隊"), "顶级团队");
    EXPECT_EQ(whole("蕞苐圀劵"), "最第国券");
}

TEST(Preparation, ReadsNumbersAsTheyAreMeant)
{
    EXPECT_EQ(whole("1,000元"), "1000元");
    EXPECT_EQ(whole("1,234,567"), "1234567");
    EXPECT_EQ(whole("1,0000"), "1,0000");
    EXPECT_EQ(whole("12，5"), "12,5");
    EXPECT_EQ(whole("9.5折 08:10"), "9.5折08:10");
    EXPECT_EQ(whole("1 2.3."), "12.3");
    EXPECT_EQ(whole("0～6个月"), "0-6个月");
    EXPECT_EQ(whole("A-1"), "a1");
    EXPECT_EQ(whole("l00%"), "100%");
    EXPECT_EQ(whole("IOO%"), "100%");
    EXPECT_EQ(whole("1oo%"), "100%");
    EXPECT_EQ(whole("1〇〇%"), "100%");
    EXPECT_EQ(whole("5o2"), "502");
    EXPECT_EQ(whole("hello2"), "hello2");
    EXPECT_EQ(whole("5ok"), "5ok");
}

TEST(Preparation, ReadsNeighboursOfDoubtfulCharacters)
{
    EXPECT_EQ(whole("分 亨"), "分享");
    EXPECT_EQ(whole("亨饪"), "亨饪");
    EXPECT_EQ(whole("进裙 加裙 裙子"), "进群加群裙子");
    EXPECT_EQ(whole("薇信 加薇 蔷薇"), "微信加微蔷薇");
}

TEST(Preparation, CutsSentencesAtStopsAndLineBreaks)
{
    const PreparedText text = matcher().prepare("一。二！三？四；五\n六｡七,八;;");
    std::vector<std::string> sentences;
    for (const Passage& sentence : text.sentences) {
        sentences.push_back(matcher().toUtf8(sentence.characters));
    }
    EXPECT_EQ(sentences, (std::vector<std::string>{"一", "二", "三", "四", "五", "六", "七八"}));
    EXPECT_EQ(matcher().toUtf8(matcher().prepare("Ａ 1\n2").plain.characters), "a 1\n2");
}

TEST(Preparation, AllowedUsesDoNotReachOverAComma)
{
    EXPECT_FALSE(fires("ADW-01", "第一次"));
    for (const char* text :
         {"品质第一，次日达", "品质第一。次日达", "品质第一、次日达", "品质第一:次日达",
          "品质第一\n次日达", "品质第一;次日达", "品质第一！ 次日达", "第一？次"}) {
        EXPECT_TRUE(fires("ADW-01", text)) << text;
    }
    EXPECT_FALSE(fires("ADW-01", "第一 次 · 到店"));
    EXPECT_FALSE(fires("ADW-01", "到店，第一次，9折"));
}

TEST(Preparation, LongAndBrokenTextsAreRead)
{
    std::string text;
    for (int i = 0; i < 5000; ++i) {
        text += "分享给邻居，";
    }
    EXPECT_FALSE(fires("ADW-01", text));
    EXPECT_TRUE(fires("ADW-01", text + "最佳"));
    EXPECT_EQ(whole("\xff\xfe最佳").find("最佳") != std::string::npos, true);
    EXPECT_EQ(whole(""), "");
}

} // namespace
} // namespace linli::linter
