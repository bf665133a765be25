// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/RuleSentence.h"

#include <gtest/gtest.h>

namespace linli::words {
namespace {

using namespace rewards;

Terms eggsForBoth()
{
    Terms terms;
    terms.inviter = SideReward{false, {Unit("egg"), 1}};
    terms.invitee = SideReward{false, {Unit("egg"), 1}};
    terms.minBasisFen = 2000;
    terms.holdDays = 3;
    return terms;
}

TEST(RuleSentence, ReadsAsTheOwnerWouldSayIt)
{
    EXPECT_EQ(ruleSentence(eggsForBoth(), Language::Zh),
              QStringLiteral(
                  "新邻居首单满 ¥20.00，邀请人得 1 斤鸡蛋，新邻居得 1 斤鸡蛋，收货 3 天后可领"));
    EXPECT_EQ(
        ruleSentence(eggsForBoth(), Language::En),
        QStringLiteral(
            "On a new neighbour's first order of ¥20.00 or more, the inviter gets 1 jin of eggs, "
            "the new neighbour gets 1 jin of eggs, ready 3 days after hand-over"));
}

TEST(RuleSentence, LeavesOutTheSideThatGetsNothing)
{
    Terms terms = eggsForBoth();
    terms.invitee.reset();
    terms.holdDays = 0;
    terms.minBasisFen = 0;
    EXPECT_EQ(ruleSentence(terms, Language::Zh),
              QStringLiteral("新邻居首单，邀请人得 1 斤鸡蛋，收货后即可领"));
}

TEST(RuleSentence, CoversEveryKind)
{
    Terms percent;
    percent.kind = RuleKind::Percent;
    percent.inviter = SideReward{true, {Unit("CNY"), 0}};
    percent.basisPoints = 550;
    percent.maxFen = 2000;
    EXPECT_TRUE(
        ruleSentence(percent, Language::Zh).contains(QStringLiteral("5.5 %（最多 ¥20.00）")));
    Terms cut;
    cut.kind = RuleKind::PriceCut;
    cut.ratePercent = 90;
    EXPECT_EQ(ruleSentence(cut, Language::Zh), QStringLiteral("新邻居首单 9 折"));
    EXPECT_EQ(ruleSentence(cut, Language::En),
              QStringLiteral("10 % off a new neighbour's first order"));
    Terms milestone;
    milestone.kind = RuleKind::Milestone;
    milestone.steps = {{3, {Unit("CNY"), 1000}}, {10, {Unit("CNY"), 5000}}};
    EXPECT_EQ(ruleSentence(milestone, Language::Zh),
              QStringLiteral("邀请满 3 位得 ¥10.00，邀请满 10 位得 ¥50.00"));
    Terms group;
    group.kind = RuleKind::GroupBuy;
    group.need = 3;
    group.openHours = 24;
    group.each = {Unit("fruit"), 1};
    EXPECT_EQ(ruleSentence(group, Language::Zh),
              QStringLiteral("24 小时内 3 位邻居付款成团，每人得 1 斤水果"));
}

} // namespace
} // namespace linli::words
