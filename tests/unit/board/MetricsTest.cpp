// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "unit/board/SmallShop.h"

namespace linli::board {
namespace {

using small::march;
using small::month;
using small::SmallShop;

TEST(Projection, agreesWithThePublishedVectors)
{
    EXPECT_DOUBLE_EQ(projectedNeighbours(10, 2, 20, 2), 20470);
    EXPECT_DOUBLE_EQ(projectedNeighbours(10, 2, 20, 1), 20971510);
    EXPECT_DOUBLE_EQ(projectedNeighbours(10, 1, 20, 2), 110);
    EXPECT_DOUBLE_EQ(projectedNeighbours(10, 0, 20, 2), 10);
    EXPECT_NEAR(projectedNeighbours(10, 1 + 1e-12, 20, 2), 110, 1e-6);
}

TEST(CycleTime, takesTheEarlierOfBindAndFirstOrderAndTheNearestRank)
{
    SmallShop shop;
    const MemberIndex a = shop.person("A");
    const MemberIndex b = shop.person("B");
    const MemberIndex seed = shop.person("seed"); // neither bound nor a buyer: no cycle
    shop.bind(b, a, march(2));
    shop.order(a, march(1), 100);
    shop.order(b, march(4), 100);
    const int days[] = {5, 6, 8};
    for (int i = 0; i < 3; ++i) {
        const MemberIndex invitee = shop.person("x");
        shop.bind(invitee, b, march(3));
        shop.order(invitee, march(days[i], 15), 100);
    }
    const MemberIndex lonely = shop.person("y");
    shop.bind(lonely, seed, march(3));
    shop.order(lonely, march(9), 100);
    const CycleTime cycle = cycleTime(shop.attribution(), month());
    EXPECT_EQ(cycle.n, 4); // 3.00 (b), 3.125, 4.125, 6.125 days
    EXPECT_EQ(cycle.medianCentidays, 313);
    EXPECT_EQ(cycle.p90Centidays, 613);
    EXPECT_FALSE(cycleTime(SmallShop().attribution(), month()).medianCentidays.has_value());
}

TEST(SharerK, countsOnlyThoseWhoHadThirtyDays)
{
    SmallShop shop;
    const MemberIndex a = shop.person("A");
    const MemberIndex b = shop.person("B");
    const MemberIndex c = shop.person("C");
    const MemberIndex d = shop.person("D");
    for (const MemberIndex invitee : {b, c}) {
        shop.bind(invitee, a, march(1));
    }
    shop.order(b, march(2), 100);
    shop.order(c, march(20), 100);
    shop.bind(d, b, march(2) + Span::days(30).ms - 1);
    const Instant now = Instant::fromUnixMs(march(2)) + Span::days(30);
    const SharerK k = sharerK(shop.attribution(), month(), now);
    EXPECT_EQ(k.mature, 1);
    EXPECT_EQ(k.immature, 1);
    EXPECT_EQ(k.sharedOn, 1);
    shop.facts.binds.madeMs.back() += 1;
    EXPECT_EQ(sharerK(shop.attribution(), month(), now).sharedOn, 0);
    EXPECT_EQ(sharerK(shop.attribution(), month(), now - Span{1}).mature, 0);
}

TEST(Cost, countsBothSidesAtFaceAndShelfCostOfTheTime)
{
    SmallShop shop;
    const MemberIndex a = shop.person("A");
    const MemberIndex b = shop.person("B");
    const MemberIndex c = shop.person("C");
    shop.bind(b, a, march(1));
    shop.order(b, march(2), 3000);
    shop.reward(RewardKind::Referral, b, "CNY", 500, march(2));
    shop.reward(RewardKind::Referral, b, "cpn500", 1, march(2));
    shop.reward(RewardKind::Referral, b, "egg", 2, march(5));
    shop.reward(RewardKind::Referral, c, "CNY", 9999, march(2)); // not qualified in the window
    shop.reward(RewardKind::Milestone, kNobody, "CNY", 1000, march(20));
    shop.reward(RewardKind::Group, kNobody, "CNY", 7000, month().to.unixMs());
    shop.reward(RewardKind::Other, kNobody, "CNY", 8000, march(20));
    shop.facts.unitCosts = {{2, march(4), 90}, {2, march(1), 80}, {2, march(6), 100}};
    const RewardCost cost = costPerNew(shop.attribution(), month());
    EXPECT_EQ(cost.costFen, 500 + 500 + 2 * 90 + 1000);
    EXPECT_EQ(cost.count, 1);
    EXPECT_TRUE(cost.unknownUnits.empty());
    shop.facts.unitCosts.clear();
    EXPECT_EQ(costPerNew(shop.attribution(), month()).unknownUnits,
              std::vector<std::string>{"egg"});
}

TEST(Roi, isUnknownWhileACostPriceIsMissingAndSaysWhich)
{
    SmallShop shop;
    const MemberIndex a = shop.person("A");
    const MemberIndex b = shop.person("B");
    shop.bind(b, a, march(1));
    shop.order(b, march(2), 3000);
    shop.order(b, march(3), 0, kFullyReturned); // goods came back: costs nothing
    shop.order(a, march(3), 9000);              // nobody invited her
    const Attribution known = shop.attribution();
    const std::vector<SaleLine> lines{
        {1, "fish", 2, 700}, {1, "tofu", 1, 100}, {2, "fish", 1, 700}};
    const Roi roi = returnOnRewards(known, month(), lines, 500);
    EXPECT_EQ(roi.profitFen, 3000 - 1500);
    EXPECT_EQ(roi.costFen, 500);
    const Roi unknown =
        returnOnRewards(known, month(), {{1, "fish", 2, 700}, {1, "tofu", 1, std::nullopt}}, 500);
    EXPECT_FALSE(unknown.profitFen.has_value());
    EXPECT_EQ(unknown.unknownSkus, std::vector<std::string>{"tofu"});
    EXPECT_EQ(returnOnRewards(known, month(), {}, 500).unknownSkus, std::vector<std::string>{""});
}

TEST(Dependence, belowAPersonIsHerWholeTree)
{
    SmallShop shop;
    const MemberIndex a = shop.person("A");
    const MemberIndex b = shop.person("B");
    const MemberIndex c = shop.person("C");
    const MemberIndex d = shop.person("D");
    shop.bind(b, a, march(1));
    shop.bind(c, b, march(1));
    shop.bind(d, c, march(1));
    shop.order(a, march(2), 5000); // her own, and not referred
    shop.order(b, march(2), 100);
    shop.order(c, march(2), 200);
    shop.order(d, march(2), 400);
    const Attribution facts = shop.attribution();
    EXPECT_EQ(dependenceBelow(facts, month(), a), (Fraction{700, 700}));
    EXPECT_EQ(dependenceBelow(facts, month(), b), (Fraction{600, 700}));
    EXPECT_EQ(dependenceBelow(facts, month(), d), (Fraction{0, 700}));
    EXPECT_EQ(dependence(facts, month()).top1, (Fraction{400, 700}));
    EXPECT_EQ(dependence(facts, month()).top3, (Fraction{700, 700}));
}

TEST(Repurchase, needsTwoShanghaiDaysNotTwoOrders)
{
    SmallShop shop;
    const MemberIndex a = shop.person("A");
    const MemberIndex b = shop.person("B");
    shop.bind(b, a, march(15));
    shop.order(a, march(10, 8), 100);
    shop.order(a, march(10, 23), 100);
    shop.order(b, march(10, 23), 100);
    shop.order(b, march(11, 0), 100);
    auto parts = repurchase(shop.attribution(), month());
    EXPECT_EQ(parts[0].other, (Fraction{1, 2}));
    shop.order(b, march(16), 100); // by now she has an inviter
    parts = repurchase(shop.attribution(), month());
    EXPECT_EQ(parts[0].referred, (Fraction{1, 1}));
    EXPECT_EQ(parts[0].other, (Fraction{0, 1}));
    EXPECT_EQ(parts[2].days, 90);
}

TEST(Metrics, ofAShopWithoutAnythingAreZeros)
{
    SmallShop shop;
    const Metrics all = metrics(shop.attribution(), month(), month().to, {});
    EXPECT_EQ(all.gmv, GmvTotals{});
    EXPECT_EQ(all.customerK, Fraction{});
    EXPECT_EQ(all.roi.profitFen, 0);
    EXPECT_TRUE(all.cohorts.empty());
}

} // namespace
} // namespace linli::board
