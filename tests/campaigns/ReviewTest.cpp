// SPDX-License-Identifier: GPL-3.0-or-later
// Findings beside the field they mean, rewrites and reasons.
#include "usecases/orders/PlaceOrder.h"

#include <algorithm>

#include "campaigns/CampaignFixture.h"

namespace linli {
namespace {

using namespace campaign;
using namespace usecases;

const ReviewedFinding* find(const CampaignReview& review, const std::string& rule)
{
    const auto found =
        std::find_if(review.findings.begin(), review.findings.end(),
                     [&](const ReviewedFinding& one) { return one.finding.rule == rule; });
    return found == review.findings.end() ? nullptr : &*found;
}

TEST_F(CampaignTest, AFindingStandsBesideTheFieldItMeans)
{
    Campaign campaign = readyCampaign("market-laowang");
    campaign.scripts[4].text = "全城最佳的菜";
    campaign.goods[1].compareSource.clear();
    campaign.hosts[0].age = 15;
    const CampaignReview review = kit::must(reviewCampaign(shop(), desk(), campaign));
    ASSERT_NE(find(review, "ADW-01"), nullptr);
    EXPECT_EQ(find(review, "ADW-01")->place, "scripts[4].text");
    ASSERT_NE(find(review, "PRC-01"), nullptr);
    EXPECT_EQ(find(review, "PRC-01")->place, "goods[1]");
    ASSERT_NE(find(review, "LIVE-01"), nullptr);
    EXPECT_EQ(find(review, "LIVE-01")->place, "hosts[0]");
    EXPECT_FALSE(review.isReady());
}

TEST_F(CampaignTest, TheShopsOwnDealsDecideAboutAStrikePrice)
{
    const std::string product = world.product("ORAH", 2600);
    const MemberKey buyer = world.enrol("李阿姨");
    Campaign campaign = readyCampaign("fresh-neighbours");
    campaign.goods[0].compareSource.clear();
    campaign.goods[0].strikeFen = 2600;
    EXPECT_NE(find(kit::must(reviewCampaign(shop(), desk(), campaign)), "PRC-01"), nullptr)
        << "never sold: no proof";
    NewOrder order;
    order.buyer = buyer;
    order.lines = {{product, 1, 2600}};
    kit::must(payOrder(shop(), kit::must(placeOrder(shop(), order)).order));
    EXPECT_EQ(find(kit::must(reviewCampaign(shop(), desk(), campaign)), "PRC-01"), nullptr);
    order.lines = {{product, 1, 2100}};
    kit::must(payOrder(shop(), kit::must(placeOrder(shop(), order)).order));
    EXPECT_NE(find(kit::must(reviewCampaign(shop(), desk(), campaign)), "PRC-01"), nullptr)
        << "sold for less within the seven days";
}

TEST_F(CampaignTest, OneClickWritesTheSafeRewrite)
{
    Campaign campaign = readyCampaign("maternity-help");
    campaign.rules[0].terms.holdDays = 0;
    campaign.texts[2].text = "我在这家买，点这里 {link}";
    campaign.texts[3].text = "今晚直播";
    campaign.gifts[0].statedValueFen = 9900;
    const std::vector<std::pair<std::string, std::string>> expected{{"HOLD-01", "rules[0]"},
                                                                    {"ADW-04", "texts[2]"},
                                                                    {"PI-06", "texts[3]"},
                                                                    {"PRC-03", "gifts[0]"}};
    for (const auto& [rule, where] : expected) {
        const CampaignReview review = kit::must(reviewCampaign(shop(), desk(), campaign));
        ASSERT_NE(find(review, rule), nullptr) << rule;
        EXPECT_EQ(find(review, rule)->finding.where, where);
        EXPECT_TRUE(find(review, rule)->finding.hasSafeRewrite);
        campaign = kit::must(rewriteFinding(shop(), desk(), campaign, rule, where));
    }
    EXPECT_EQ(campaign.rules[0].terms.holdDays, 7);
    EXPECT_TRUE(campaign.texts[2].text.starts_with("【广告】"));
    EXPECT_EQ(campaign.gifts[0].statedValueFen, campaign.gifts[0].shopPriceFen);
    EXPECT_TRUE(kit::must(reviewCampaign(shop(), desk(), campaign)).findings.empty());
    EXPECT_FALSE(rewriteFinding(shop(), desk(), campaign, "HOLD-01", "rules[0]").ok());
}

TEST_F(CampaignTest, TheShareTriggerIsRefusedAndRewrittenToTheFriendsOrder)
{
    Campaign campaign = readyCampaign("market-laowang");
    campaign.rules[0].trigger = "share";
    const CampaignReview review = kit::must(reviewCampaign(shop(), desk(), campaign));
    ASSERT_NE(find(review, "WX-01"), nullptr);
    EXPECT_TRUE(find(review, "WX-01")->finding.isOverridable);
    campaign = kit::must(rewriteFinding(shop(), desk(), campaign, "WX-01", "rules[0]"));
    EXPECT_TRUE(campaign.rules[0].trigger.empty());
}

TEST_F(CampaignTest, APlatformRuleMayBeOverriddenWithAReasonALawMayNot)
{
    const std::string id = kept("market-laowang");
    Campaign campaign = now(id);
    campaign.rules[0].trigger = "share";
    campaign.texts[0].text = "国家级土鸡蛋";
    kit::must(keepCampaign(shop(), campaign));
    EXPECT_EQ(checkIn(shop(), desk(), id).error().code(), ErrorCode::Refused);
    EXPECT_EQ(waiveFinding(shop(), desk(), id, "ADW-01", "texts[0]", "老板说可以的").error().code(),
              ErrorCode::Refused);
    EXPECT_EQ(waiveFinding(shop(), desk(), id, "WX-01", "rules[0]", "  ").error().code(),
              ErrorCode::MissingValue);
    kit::must(waiveFinding(shop(), desk(), id, "WX-01", "rules[0]", "只在店内海报使用"));
    const auto log = kit::must(shop().campaigns.logOf(id));
    ASSERT_EQ(log.size(), 1U);
    EXPECT_EQ(log[0].subject, "WX-01 rules[0]");
    EXPECT_EQ(log[0].detail, "只在店内海报使用");
    EXPECT_EQ(checkIn(shop(), desk(), id).error().parameter("value"), "ADW-01 texts[0]");
    campaign = now(id);
    EXPECT_EQ(campaign.waivers.size(), 1U);
    campaign.texts[0].text = "土鸡蛋";
    kit::must(keepCampaign(shop(), campaign));
    EXPECT_TRUE(now(id).waivers.empty()) << "a reason was for what stood there";
    kit::must(waiveFinding(shop(), desk(), id, "WX-01", "rules[0]", "只在店内海报使用"));
    kit::must(checkIn(shop(), desk(), id));
    EXPECT_EQ(now(id).state, CampaignState::Checked);
}

TEST_F(CampaignTest, ReadinessGrowsWithTheSteps)
{
    Campaign campaign;
    campaign.title = "空";
    campaign.startsAt = kit::at("2026-03-06 19:30");
    const auto empty = kit::must(reviewCampaign(shop(), desk(), campaign)).readyPercent;
    const auto ready =
        kit::must(reviewCampaign(shop(), desk(), readyCampaign("market-laowang"))).readyPercent;
    EXPECT_LT(empty, 50);
    EXPECT_GT(ready, 80);
    EXPECT_LT(ready, 100) << "the check-list is not ticked yet";
}

} // namespace
} // namespace linli
