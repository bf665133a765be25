// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign/RunOfShow.h"

#include "domain/campaign/Words.h"
#include "kit/TestShop.h"

#include <gtest/gtest.h>

namespace linli::campaign {
namespace {

Campaign threeItems()
{
    Campaign campaign;
    campaign.startsAt = kit::at("2026-03-06 19:30");
    for (const std::int64_t minutes : {5, 10, 15}) {
        ShowItem item;
        item.title = std::to_string(minutes);
        item.minutes = minutes;
        campaign.show.push_back(item);
    }
    return campaign;
}

TEST(RunOfShow, RenumbersItsTimesAtOnce)
{
    Campaign campaign = threeItems();
    EXPECT_EQ(plannedTimes(campaign)[2].from, kit::at("2026-03-06 19:45"));
    moveEntry(campaign.show, 2, 0);
    EXPECT_EQ(campaign.show[0].title, "15");
    EXPECT_EQ(plannedTimes(campaign)[1].from, kit::at("2026-03-06 19:45"));
    campaign.show[0].skipped = true;
    EXPECT_EQ(plannedTimes(campaign)[1].from, campaign.startsAt);
    EXPECT_EQ(plannedEnd(campaign), kit::at("2026-03-06 19:45"));
}

TEST(RunOfShow, MovesNothingOutOfRange)
{
    std::vector<int> list{1, 2, 3};
    moveEntry(list, 3, 0);
    moveEntry(list, 0, 3);
    EXPECT_EQ(list, (std::vector<int>{1, 2, 3}));
    moveEntry(list, 0, 2);
    EXPECT_EQ(list, (std::vector<int>{2, 3, 1}));
}

TEST(RunOfShow, GoesOnPointingAtTheSameGoods)
{
    Campaign campaign = threeItems();
    for (const char* name : {"a", "b", "c"}) {
        LineItem item;
        item.facts.name = name;
        campaign.goods.push_back(item);
    }
    for (std::size_t i = 0; i < 3; ++i) {
        campaign.show[i].product = static_cast<std::int64_t>(i);
    }
    moveGoods(campaign, 0, 2); // b c a
    EXPECT_EQ(campaign.goods[2].facts.name, "a");
    EXPECT_EQ(campaign.show[0].product, 2);
    EXPECT_EQ(campaign.show[1].product, 0);
    removeGoods(campaign, 0); // c a
    EXPECT_FALSE(campaign.show[1].product.has_value());
    EXPECT_EQ(campaign.show[2].product, 0);
    EXPECT_EQ(campaign.show[0].product, 1);
}

TEST(RunOfShow, TellsHowLateItIs)
{
    Campaign campaign = threeItems();
    campaign.state = CampaignState::Live;
    const Instant start = campaign.startsAt + Span::minutes(2);
    EXPECT_EQ(advance(campaign, start), 0U);
    ShowClock clock = showClock(campaign, start + Span::minutes(1));
    EXPECT_EQ(clock.current, 0U);
    EXPECT_EQ(clock.next, 1U);
    EXPECT_EQ(clock.offset, Span::minutes(2));
    EXPECT_EQ(clock.left, Span::minutes(4));
    EXPECT_FALSE(clock.warning);
    EXPECT_EQ(clock.expectedEnd, campaign.startsAt + Span::minutes(32));
    EXPECT_TRUE(showClock(campaign, start + Span::seconds(250)).warning);
    clock = showClock(campaign, start + Span::minutes(6));
    EXPECT_TRUE(clock.overrun);
    EXPECT_EQ(clock.offset, Span::minutes(3));
    EXPECT_EQ(clock.expectedEnd, campaign.startsAt + Span::minutes(33));
}

TEST(RunOfShow, SkipsAndStepsBack)
{
    Campaign campaign = threeItems();
    EXPECT_FALSE(advance(campaign, campaign.startsAt).has_value()) << "not live yet";
    campaign.state = CampaignState::Live;
    advance(campaign, campaign.startsAt);
    setSkipped(campaign, 1, true);
    setSkipped(campaign, 0, true); // already on the air
    EXPECT_FALSE(campaign.show[0].skipped);
    EXPECT_EQ(advance(campaign, campaign.startsAt + Span::minutes(5)), 2U);
    EXPECT_EQ(campaign.show[0].endedAt, campaign.startsAt + Span::minutes(5));
    stepBack(campaign);
    EXPECT_EQ(showClock(campaign, campaign.startsAt).current, 0U);
    EXPECT_FALSE(campaign.show[2].startedAt.has_value());
    stepBack(campaign); // the first one: nothing before it
    EXPECT_EQ(showClock(campaign, campaign.startsAt).current, 0U);
    advance(campaign, campaign.startsAt + Span::minutes(6));
    EXPECT_FALSE(advance(campaign, campaign.startsAt + Span::minutes(20)).has_value());
    EXPECT_FALSE(showClock(campaign, campaign.startsAt).current.has_value());
}

TEST(CampaignStates, AreATableOfLegalMoves)
{
    using enum CampaignState;
    const std::array all{Draft, Checked, Scheduled, Live, Ended, Closed};
    int legal = 0;
    for (const CampaignState from : all) {
        for (const CampaignState to : all) {
            legal += mayMove(from, to) ? 1 : 0;
        }
    }
    EXPECT_EQ(legal, static_cast<int>(legalMoves().size()));
    EXPECT_TRUE(mayMove(Draft, Checked));
    EXPECT_FALSE(mayMove(Draft, Live));
    EXPECT_FALSE(mayMove(Closed, Draft));
    const auto refused = checkMove(Draft, Live);
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::IllegalTransition);
    EXPECT_EQ(refused.error().parameter("allowed"), "checked");
}

} // namespace
} // namespace linli::campaign
