// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/outreach/MessageText.h"

#include "kit/TestShop.h"
#include "outreach/Messages.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace linli::outreach {
namespace {

TEST(StoredMessage, IsTheSameWhenReadBack)
{
    for (const Message& message : everyKind()) {
        EXPECT_TRUE(kit::must(messageOfStored(storedText(message))) == message)
            << textOf(kindOf(message));
    }
}

TEST(StoredMessage, KeepsAnyBytes)
{
    EXPECT_TRUE(rc::check("round trip", [](const std::string& name, const std::string& bytes,
                                           const std::vector<std::string>& people) {
        const Message file = FileMessage{name, bytes, false};
        const Message text = TextMessage{bytes, people, people};
        RC_ASSERT(*messageOfStored(storedText(file)) == file);
        RC_ASSERT(*messageOfStored(storedText(text)) == text);
    }));
}

TEST(StoredMessage, CutOrExtendedIsCorrupt)
{
    for (const Message& message : everyKind()) {
        const std::string whole = storedText(message);
        for (std::size_t cut = 0; cut < whole.size(); cut += 1 + whole.size() / 97) {
            EXPECT_FALSE(messageOfStored(whole.substr(0, cut)).ok());
        }
        EXPECT_FALSE(messageOfStored(whole + "0:").ok());
    }
}

TEST(StoredMessage, AbsurdCountsAllocateNothing)
{
    EXPECT_FALSE(messageOfStored("4:news10:2000000000").ok());
    EXPECT_FALSE(messageOfStored("4:text99999999999999999999:a").ok());
    EXPECT_FALSE(messageOfStored("4:news2:-1").ok());
}

TEST(Headline, IsTheFirstLineWithoutMarks)
{
    EXPECT_EQ(headlineOf(MarkdownMessage{"# **本周推荐榜**\n\n| a |", true}), "本周推荐榜");
    EXPECT_EQ(headlineOf(TextMessage{"\n  明天\n后天", {}, {}}), "明天");
    std::string longText;
    for (int i = 0; i < 40; ++i) {
        longText += "邻";
    }
    EXPECT_EQ(headlineOf(TextMessage{longText, {}, {}}), longText.substr(0, 60));
    EXPECT_EQ(headlineOf(TextMessage{"a" + longText, {}, {}}), "a" + longText.substr(0, 57));
}

} // namespace
} // namespace linli::outreach
