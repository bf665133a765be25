// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/privacy/Naming.h"

#include "domain/privacy/Purpose.h"

#include <gtest/gtest.h>

namespace linli::privacy {
namespace {

TEST(Naming, OnlyASurnameWithAWordOfAddressIsATitle)
{
    EXPECT_EQ(titleIn("李秀英", "李阿姨"), "李阿姨");
    EXPECT_EQ(titleIn("欧阳老师", ""), "欧阳老师");
    EXPECT_EQ(titleIn("王姐", "小王"), "王姐");
    EXPECT_EQ(titleIn("李秀英", "英子"), "");
    EXPECT_EQ(titleIn("阿姨", ""), "") << "no surname before it";
    EXPECT_EQ(titleIn("李阿姨的女儿", ""), "") << "somebody else";
    EXPECT_EQ(titleIn("", ""), "");
    EXPECT_EQ(titleIn("Mary姐", ""), "") << "a first name would be shown";
}

TEST(Naming, TheLastOneSaidHolds)
{
    Naming naming = Naming::Masked;
    for (const char* said : {"public_name", "contact", "title"}) {
        naming = namingAfter(naming, said);
    }
    EXPECT_EQ(naming, Naming::Titled);
    EXPECT_EQ(namingAfter(naming, "no_board"), Naming::Withheld);
    EXPECT_EQ(namingAfter(Naming::Full, "masked_name"), Naming::Masked);
    EXPECT_EQ(namingAfter(Naming::Full, "something-new"), Naming::Full);
}

TEST(Naming, EveryAskedPurposeHasAWordOfItsOwn)
{
    for (const Purpose purpose : kAskedPurposes) {
        EXPECT_EQ(purposeOf(textOf(purpose)), purpose);
    }
    EXPECT_FALSE(purposeOf("anything"));
    EXPECT_TRUE(needsPaper(Purpose::Story));
    EXPECT_FALSE(needsPaper(Purpose::Photo));
}

} // namespace
} // namespace linli::privacy
