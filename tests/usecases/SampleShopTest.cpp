// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/sample/SampleShop.h"

#include "kit/TestShop.h"
#include "usecases/members/InviteTree.h"
#include "usecases/members/Members.h"
#include "usecases/orders/Orders.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/posters/PosterPerson.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/today/Today.h"

#include <chrono>
#include <iostream>
#include <map>

namespace linli {
namespace {

using namespace usecases;

/// Filled once: every test only reads.
class SampleShopTest : public testing::Test
{
  protected:
    static void SetUpTestSuite()
    {
        s_shop = std::make_unique<kit::TestShop>(7);
        const auto started = std::chrono::steady_clock::now();
        s_counts = kit::must(fillSampleShop(s_shop->shop(), s_shop->clock(), 7, kAsOf()));
        const auto spent = std::chrono::steady_clock::now() - started;
        std::cout << "filled in "
                  << std::chrono::duration_cast<std::chrono::milliseconds>(spent).count()
                  << " ms\n";
    }
    static void TearDownTestSuite() { s_shop.reset(); }
    static Instant kAsOf() { return kit::at("2026-06-10 16:00"); }
    static Shop& shop() { return s_shop->shop(); }

    static std::unique_ptr<kit::TestShop> s_shop;
    static SampleCounts s_counts;
};
std::unique_ptr<kit::TestShop> SampleShopTest::s_shop;
SampleCounts SampleShopTest::s_counts;

TEST_F(SampleShopTest, HoldsAboutThreeHundredNeighboursAndTwoThousandOrders)
{
    EXPECT_GE(s_counts.members, 295);
    EXPECT_LE(s_counts.members, 300);
    EXPECT_EQ(s_counts.products, 30);
    EXPECT_GE(s_counts.orders, 1950);
    EXPECT_LE(s_counts.orders, 2000);
    EXPECT_GT(s_counts.refunds, 20);
    EXPECT_GT(s_counts.redeemed, 50);
    EXPECT_GT(s_counts.payouts, 3);
    std::cout << s_counts.members << " members " << s_counts.orders << " orders "
              << s_counts.refunds << " refunds " << s_counts.redeemed << " redeemed "
              << s_counts.payouts << " payouts\n";
}

TEST_F(SampleShopTest, ClockEndsAtTheAskedInstantAndNothingIsLater)
{
    EXPECT_EQ(s_shop->clock().now(), kAsOf());
    PageRequest one{1, std::nullopt};
    const Page<OrderRow> newest = kit::must(listOrders(shop(), {}, one));
    ASSERT_EQ(newest.rows.size(), 1U);
    EXPECT_LE(newest.rows[0].placedAt, kAsOf());
    EXPECT_GT(newest.rows[0].placedAt, kAsOf() - Span::days(2));
}

TEST_F(SampleShopTest, InviteTreeHasStrongSharersAndALongTail)
{
    MemberQuery sharers;
    sharers.sort = MemberSort::Invited;
    sharers.sharersOnly = true;
    const Page<MemberRow> page = kit::must(listMembers(shop(), sharers, {300, std::nullopt}));
    ASSERT_GE(page.rows.size(), 20U);
    EXPECT_GE(page.rows[0].invitedCount, 12);
    EXPECT_LE(page.rows[page.rows.size() / 2].invitedCount, 4);
    const InviteTree tree = kit::must(inviteTree(shop(), std::nullopt));
    std::int32_t deepest = 0;
    for (const InviteNode& node : tree.nodes) {
        deepest = std::max(deepest, node.depth);
    }
    EXPECT_GE(deepest, 3);
}

TEST_F(SampleShopTest, LeavesWorkForToday)
{
    const TodaySummary today = kit::must(todaySummary(shop()));
    EXPECT_GT(today.waiting.dueMembers, 3);
    EXPECT_FALSE(today.waiting.giftsOwed.empty());
    EXPECT_GE(today.waiting.reviewOrders, 1);
    EXPECT_GT(today.today.orders, 0);
    EXPECT_EQ(today.series.size(), 30U);
    EXPECT_FALSE(kit::must(pendingRewards(shop(), {})).rows.empty());
}

TEST_F(SampleShopTest, LedgerVerifiesAndBalancesToZero)
{
    const ports::LedgerCheck check = kit::must(shop().rewards.verify());
    EXPECT_TRUE(check.ok()) << check.reason;
    EXPECT_GT(check.checked, 500);
}

TEST_F(SampleShopTest, EveryPosterCarriesTheShopsLink)
{
    const std::vector<PosterPerson> people = kit::must(allPosterPeople(shop()));
    EXPECT_EQ(static_cast<std::int64_t>(people.size()), s_counts.members);
    for (const PosterPerson& person : people) {
        EXPECT_EQ(person.link, "HTTPS://LAOWANG.EXAMPLE/I/" + person.code);
        EXPECT_EQ(person.code.size(), 10U);
    }
}

TEST_F(SampleShopTest, EverybodyAtOnceIsNamedAsOneByOne)
{
    std::vector<MemberKey> keys;
    const std::vector<PosterPerson> all = kit::must(allPosterPeople(shop()));
    for (const PosterPerson& person : all) {
        keys.push_back(person.member);
    }
    const std::vector<PosterPerson> single = kit::must(posterPeople(shop(), keys));
    ASSERT_EQ(single.size(), all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(single[i].member, all[i].member);
        EXPECT_EQ(single[i].displayName, all[i].displayName);
        EXPECT_EQ(single[i].publicName, all[i].publicName);
        EXPECT_EQ(single[i].code, all[i].code);
        EXPECT_EQ(single[i].link, all[i].link);
    }
}

TEST_F(SampleShopTest, SaysItIsTheSampleAndIsFilledOnlyOnce)
{
    EXPECT_TRUE(kit::must(shopProfile(shop())).sample);
    const auto again = fillSampleShop(shop(), s_shop->clock(), 7, kAsOf());
    ASSERT_FALSE(again.ok());
    EXPECT_EQ(again.error().code(), ErrorCode::AlreadyExists);
}

} // namespace
} // namespace linli
