// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Rewrite.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "linter/LinterFixture.h"

namespace linli::linter {
namespace {

/// One document in which every rule with a safe rewrite fires where the rewrite applies.
constexpr const char* kFixable = R"({
  "rules":[
    {"levels":3,"entry_fee_fen":5,"entry_deposit_fen":5,"hold_days":1},
    {"trigger":"headcount","inviter":{"kind":"points"}},
    {"trigger":"like","inviter":{"kind":"points"}},
    {"trigger":"share","inviter":{"kind":"voucher","pay_at":"at_share","voucher_min_fen":5}},
    {"trigger":"moments","invitee":{"kind":"points"}}],
  "draws":[{"method":"manual","manual_override":true}],
  "gifts":[{"name":"面巾","qty":1,"unit":"包","stated_value_fen":50,"shop_price_fen":20}],
  "texts":[{"kind":"recommender","text":"鲜奶到货"},{"kind":"sms","text":"周三到货"}]})";

TEST(Rewrite, OneClickRemovesTheFindingAndAddsNone)
{
    const Value campaign = campaignOf(kFixable);
    const std::vector<Finding> before = findingsOf(kFixable);
    std::vector<std::string> fixed;
    for (const Finding& finding : before) {
        if (finding.safeRewrite == nullptr) {
            continue;
        }
        const Result<Value> better = rewritten(campaign, finding);
        ASSERT_TRUE(better.ok()) << finding.rule << finding.where;
        const auto after = lint(*better, book(), matcher()).value();
        EXPECT_LT(after.size(), before.size()) << finding.rule;
        EXPECT_FALSE(std::any_of(after.begin(), after.end(), [&finding](const Finding& left) {
            return left.rule == finding.rule && left.where == finding.where;
        })) << finding.rule;
        fixed.push_back(finding.rule);
    }
    for (const Rule& rule : book().rules) {
        EXPECT_EQ(std::count(fixed.begin(), fixed.end(), rule.id) > 0, !rule.safeRewrites.empty())
            << rule.id;
    }
}

TEST(Rewrite, RefusesAFindingWithoutOneOrWithoutAPlace)
{
    const Value campaign = campaignOf(kFixable);
    EXPECT_FALSE(
        rewritten(campaign, Finding{"MLM-01", Severity::Error, "rules[0]", "", nullptr}).ok());
    const SafeRewrite* safe = &book().find("MLM-01")->safeRewrites.front();
    EXPECT_TRUE(rewritten(campaign, Finding{"MLM-01", Severity::Error, "rules[0]", "", safe}).ok());
    for (const char* gone : {"rules[99]", "rules[0].nobody", "nothing[0]"}) {
        EXPECT_FALSE(rewritten(campaign, Finding{"MLM-01", Severity::Error, gone, "", safe}).ok());
    }
}

} // namespace
} // namespace linli::linter
