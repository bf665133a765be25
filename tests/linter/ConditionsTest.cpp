// SPDX-License-Identifier: GPL-3.0-or-later
// The small language rule data states its conditions in.
#include "domain/linter/Evaluation.h"

#include <gtest/gtest.h>

#include "linter/LinterFixture.h"

namespace linli::linter {
namespace {

bool isTrue(const char* condition)
{
    static const Value campaign = campaignOf(
        R"({"starts_on":"2026-03-09","rules":[{"hold_days":3,"inviter":{"kind":"cash","amount_fen":5}}]})");
    const Result<Expression> expression = Expression::parse(condition);
    EXPECT_TRUE(expression.ok()) << condition;
    const TextReading reading{&book(), &matcher(), {}, {}};
    const Result<bool> result = holds(*expression, Scope{&campaign, nullptr, 0}, reading);
    EXPECT_TRUE(result.ok()) << condition;
    return result.ok() && *result;
}

TEST(Conditions, BindNotBeforeAndBeforeOr)
{
    EXPECT_TRUE(isTrue("true or false and false"));
    EXPECT_FALSE(isTrue("(true or false) and false"));
    EXPECT_TRUE(isTrue("not false and true"));
    EXPECT_FALSE(isTrue("not (true or false)"));
    EXPECT_TRUE(isTrue("2 * 3 = 6 and 2 * 3 != 7"));
    EXPECT_TRUE(isTrue("not 1 > 2"));
}

TEST(Conditions, NothingIsInNoOrderButEqualsNull)
{
    EXPECT_FALSE(isTrue("h5 > 1 or h5 < 1 or h5 >= 0"));
    EXPECT_TRUE(isTrue("h5 = null and channel != null"));
    EXPECT_FALSE(isTrue("channel > 1"));
}

TEST(Conditions, ReachIntoListsAndBackOut)
{
    EXPECT_TRUE(isTrue("any(rules, hold_days < 7 and up.channel = 'wechat')"));
    EXPECT_TRUE(isTrue("any(rules, any(sides, kind = 'cash' and up.hold_days = 3))"));
    EXPECT_TRUE(isTrue("any(rules, any(rewards, top.channel in ('a', 'wechat')))"));
    EXPECT_TRUE(isTrue("count(rules) = 1 and count(texts) = 0 and any(rules, index = 0)"));
    EXPECT_FALSE(isTrue("any(texts, true)"));
    EXPECT_TRUE(isTrue("starts_on - starts_on = 0"));
}

TEST(Conditions, ReadTextsThroughThePort)
{
    EXPECT_TRUE(isTrue("prepared('【廣 告】') = '广告' and begins('广告牌', '广告')"));
    EXPECT_TRUE(isTrue("says('请回复TD', 'OPTOUT') and holds('送香烟', '烟') and blank('　 ')"));
    EXPECT_FALSE(isTrue("says('你好', 'OPTOUT') or blank('a')"));
}

TEST(Conditions, RefuseWhatTheyCannotRead)
{
    for (const char* broken : {"", "1 +", "(1", "'open", "nonsense(1)", "any(rules)", "1 2",
                               "a in b", "1..2 = 1", "count(rules, 1)"}) {
        EXPECT_FALSE(Expression::parse(broken).ok()) << broken;
    }
}

} // namespace
} // namespace linli::linter
