// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/Placeholders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace linli::poster {
namespace {

const PosterFields kFields{{"inviter.name", "李**"},
                           {"invite.code", "7K3MQ9TXW2"},
                           {"shop.name", "Old Wang"},
                           {"empty", ""}};

TEST(Placeholders, FillFieldsIntoTheText)
{
    const FilledText filled = fillPlaceholders("和{inviter.name}做邻居", kFields);
    EXPECT_EQ(filled.text, "和李**做邻居");
    EXPECT_TRUE(filled.missing.empty());
}

TEST(Placeholders, UseTheDefaultWhereTheFieldIsMissingOrEmpty)
{
    EXPECT_EQ(fillPlaceholders("{who|邻居}", kFields).text, "邻居");
    EXPECT_EQ(fillPlaceholders("{empty|邻居}", kFields).text, "邻居");
    EXPECT_EQ(fillPlaceholders("[{who|}]", kFields).text, "[]");
}

TEST(Placeholders, NameEveryFieldThatHasNoValueAndNoDefault)
{
    const FilledText filled = fillPlaceholders("{a} {inviter.name} {b}", kFields);
    EXPECT_THAT(filled.missing, testing::ElementsAre("a", "b"));
}

TEST(Placeholders, ApplyTheirFormat)
{
    EXPECT_EQ(fillPlaceholders("{invite.code:group5}", kFields).text, "7K3MQ 9TXW2");
    EXPECT_EQ(fillPlaceholders("{shop.name:upper}", kFields).text, "OLD WANG");
    EXPECT_EQ(fillPlaceholders("{invite.code:lower}", kFields).text, "7k3mq9txw2");
    EXPECT_EQ(fillPlaceholders("{shop.name:max4}", kFields).text, "Old…");
    EXPECT_EQ(fillPlaceholders("{inviter.name:max3}", kFields).text, "李**");
    EXPECT_EQ(fillPlaceholders("{inviter.name:group1}", kFields).text, "李 * *");
}

TEST(Placeholders, KeepDoubledBracesAsOne)
{
    EXPECT_EQ(fillPlaceholders("{{x}} {inviter.name}", kFields).text, "{x} 李**");
    EXPECT_FALSE(hasPlaceholders("{{x}}"));
    EXPECT_TRUE(hasPlaceholders("a{x}"));
}

TEST(Placeholders, AreRefusedWhenMalformed)
{
    for (const char* bad : {"{open", "close}", "{}", "{:upper}", "{a:shout}", "{a:group0}",
                            "{a:max}", "{a:group5x}"}) {
        const Result<void> checked = checkPlaceholders(bad);
        ASSERT_FALSE(checked.ok()) << bad;
        EXPECT_EQ(checked.error().code(), ErrorCode::PosterTemplateInvalid);
        EXPECT_FALSE(checked.error().parameter("value").empty()) << bad;
    }
    EXPECT_TRUE(checkPlaceholders("和{a:max3|邻居}做{{邻居}}").ok());
}

} // namespace
} // namespace linli::poster
