// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/MaskedName.h"
#include "domain/member/Phone.h"

#include <gtest/gtest.h>

namespace linli {
namespace {

TEST(Phone, SpellingsOfOneNumberShareANormalForm)
{
    for (const char* text : {"13800000001", "+86-138-0000-0001", "0086 138 0000 0001",
                             "8613800000001", "(138)00000001"}) {
        EXPECT_EQ(normalisePhone(text), "13800000001") << text;
        EXPECT_EQ(Phone::parse(text)->digits(), "13800000001") << text;
    }
    EXPECT_EQ(normalisePhone("861380000000"), "861380000000"); // 12 digits: 86 is part of it
}

TEST(Phone, RefusesWhatIsNoMobileNumber)
{
    for (const char* text :
         {"", "1280000000", "12800000001", "021-55550009", "138****0001", "1380000000a"}) {
        EXPECT_EQ(Phone::parse(text).error().code(), ErrorCode::InvalidPhone) << text;
    }
}

TEST(PhoneMasked, ShowsFirstThreeAndLastFour)
{
    const PhoneMasked masked(Phone::parse("13812345678").value());
    EXPECT_EQ(masked.text(), "138****5678");
    EXPECT_EQ(masked.lastTwo(), "78");
    EXPECT_TRUE(PhoneMasked().text().empty());
}

TEST(MaskedName, KeepsTheSurnameOnly)
{
    EXPECT_EQ(maskName("李阿姨", 1), "李**");
    EXPECT_EQ(maskName("欧阳娜", 1), "欧阳**");
    EXPECT_EQ(maskName("欧阳", 1), "欧**"); // a surname alone is a two-character name
    EXPECT_EQ(maskName("Mary", 1), "M**");
    EXPECT_EQ(maskName("王", 1), "王**");
}

TEST(MaskedName, ReplacesNamesThatCarryMoreThanAName)
{
    EXPECT_EQ(maskName("李13800000001", 7), "邻居07");
    EXPECT_EQ(maskName("www.shop.example", 12), "邻居12");
    EXPECT_EQ(maskName("", 3), "邻居03");
    EXPECT_EQ(maskName("😀😀😀", 45), "邻居45");
    EXPECT_EQ(maskName("小花😀", 1), "小**");
}

} // namespace
} // namespace linli
