// SPDX-License-Identifier: GPL-3.0-or-later
// From an empty shop to a closed session, on a real file.
#include "domain/campaign/RunOfShow.h"
#include "usecases/products/Products.h"

#include "campaigns/CampaignFixture.h"

namespace linli {
namespace {

using namespace campaign;
using namespace usecases;

TEST_F(CampaignTest, SchedulingPutsGoodsAndRulesIntoTheShop)
{
    const std::string id = kept("market-laowang");
    EXPECT_EQ(schedule(shop(), desk(), id).error().code(), ErrorCode::IllegalTransition);
    kit::must(checkIn(shop(), desk(), id));
    const Campaign made = kit::must(schedule(shop(), desk(), id));
    for (const LineItem& item : made.goods) {
        const Product product = kit::must(getProduct(shop(), item.product));
        EXPECT_EQ(product.name, item.facts.name);
        EXPECT_EQ(product.liveFen, item.liveFen);
        EXPECT_EQ(product.costFen, item.costFen);
    }
    EXPECT_EQ(kit::must(getProduct(shop(), "egg")).name, "土鸡蛋");
    const RuleRow rule = kit::must(getRule(shop(), RuleId("LIVE_EGG")));
    EXPECT_EQ(rule.funded.front().count, 100);
    EXPECT_TRUE(rule.terms().window.contains(made.startsAt));
}

TEST_F(CampaignTest, ASecondSessionGivesTheRuleANewVersion)
{
    const std::string first = kept("market-laowang");
    kit::must(checkIn(shop(), desk(), first));
    kit::must(schedule(shop(), desk(), first));
    const std::string second =
        kit::must(duplicateCampaign(shop(), first, kit::at("2026-03-13 19:30")));
    kit::must(checkIn(shop(), desk(), second));
    const Campaign made = kit::must(schedule(shop(), desk(), second));
    EXPECT_EQ(made.rules[0].version, 2);
    EXPECT_EQ(kit::must(getRule(shop(), RuleId("LIVE_EGG"))).rule.versions.size(), 2U);
}

TEST_F(CampaignTest, RunsThroughItsShowAndIsClosed)
{
    const std::string id = kept("fresh-neighbours");
    kit::must(checkIn(shop(), desk(), id));
    kit::must(schedule(shop(), desk(), id));
    EXPECT_EQ(kit::must(nextSession(shop()))->id, id);
    world.clock().set(kit::at("2026-03-06 19:33"));
    Campaign live = kit::must(goLive(shop(), desk(), id));
    EXPECT_EQ(live.show[0].startedAt, kit::at("2026-03-06 19:33"));
    for (std::size_t i = 1; i < live.show.size(); ++i) {
        world.clock().set(world.clock().now() + Span::minutes(6));
        live = kit::must(stepShow(shop(), id, ShowStep::Next));
        EXPECT_EQ(showClock(live, world.clock().now()).current, i);
    }
    EXPECT_EQ(keepCampaign(shop(), live).error().code(), ErrorCode::IllegalTransition);
    EXPECT_EQ(archiveCampaign(shop(), id).error().code(), ErrorCode::IllegalTransition);
    const Campaign ended = kit::must(endSession(shop(), id));
    EXPECT_EQ(ended.show.back().endedAt, world.clock().now());
    EXPECT_FALSE(closeSession(shop(), id, {-1, {}, {}}, {}).ok());
    const Campaign closed = kit::must(closeSession(shop(), id, {312, 88, 14}, "草莓备少了"));
    EXPECT_EQ(closed.viewing.viewers, 312);
    EXPECT_EQ(now(id).lessons, "草莓备少了");
    EXPECT_FALSE(kit::must(nextSession(shop())).has_value());
    EXPECT_EQ(kit::must(shop().campaigns.logOf(id)).size(), 5U);
}

TEST_F(CampaignTest, EditingTakesItBackToDraftButTickingDoesNot)
{
    const std::string id = kept("bakery-social");
    kit::must(checkIn(shop(), desk(), id));
    kit::must(tickCheck(shop(), id, 0, true));
    EXPECT_EQ(now(id).state, CampaignState::Checked);
    Campaign edited = now(id);
    edited.goods[0].liveFen += 100;
    EXPECT_EQ(kit::must(keepCampaign(shop(), edited)).campaign.state, CampaignState::Draft);
    EXPECT_TRUE(now(id).checks[0].done);
}

TEST_F(CampaignTest, WhatCannotBeSavedIsKeptAsADraftAndRecovered)
{
    const std::string id = kept("bakery-social");
    Campaign typed = now(id);
    typed.title.clear();
    typed.goal = "半句";
    const KeptCampaign kept = kit::must(keepCampaign(shop(), typed));
    ASSERT_EQ(kept.mistakes.size(), 1U);
    EXPECT_EQ(kept.mistakes[0].parameter("field"), "title");
    world.reopen();
    const OpenedCampaign opened = kit::must(openCampaign(shop(), id));
    EXPECT_FALSE(opened.campaign.title.empty());
    ASSERT_TRUE(opened.draft.has_value());
    EXPECT_EQ(opened.draft->campaign.goal, "半句");
    Campaign whole = opened.draft->campaign;
    whole.title = "周末下午茶";
    EXPECT_TRUE(kit::must(keepCampaign(shop(), whole)).mistakes.empty());
    EXPECT_FALSE(kit::must(openCampaign(shop(), id)).draft.has_value());
}

TEST_F(CampaignTest, ANewerRevisionIsNotOverwritten)
{
    const std::string id = kept("bakery-social");
    Campaign mine = now(id);
    Campaign theirs = mine;
    theirs.goal = "先改的";
    kit::must(keepCampaign(shop(), theirs));
    mine.goal = "后改的";
    EXPECT_EQ(keepCampaign(shop(), mine).error().code(), ErrorCode::StaleVersion);
    EXPECT_EQ(now(id).goal, "先改的");
}

TEST_F(CampaignTest, ACopyStartsAfresh)
{
    const std::string id = kept("market-laowang");
    kit::must(tickCheck(shop(), id, 0, true));
    kit::must(checkIn(shop(), desk(), id));
    kit::must(schedule(shop(), desk(), id));
    kit::must(goLive(shop(), desk(), id));
    const Campaign copy =
        now(kit::must(duplicateCampaign(shop(), id, kit::at("2026-04-03 19:30"))));
    EXPECT_EQ(copy.state, CampaignState::Draft);
    EXPECT_FALSE(copy.startedAt.has_value());
    EXPECT_FALSE(copy.show[0].startedAt.has_value());
    EXPECT_FALSE(copy.checks[0].done);
    EXPECT_EQ(copy.rules[0].version, 0);
    EXPECT_EQ(copy.startsAt, kit::at("2026-04-03 19:30"));
}

TEST_F(CampaignTest, TheBinKeepsACampaignOutOfTheList)
{
    const std::string id = kept("market-laowang");
    kit::must(archiveCampaign(shop(), id));
    EXPECT_TRUE(kit::must(listCampaigns(shop())).empty());
    EXPECT_EQ(kit::must(listCampaigns(shop(), true)).size(), 1U);
    kit::must(restoreCampaign(shop(), id));
    EXPECT_EQ(kit::must(listCampaigns(shop())).size(), 1U);
}

} // namespace
} // namespace linli
