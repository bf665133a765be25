// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Ranking.h"

#include <gtest/gtest.h>

#include "unit/board/SmallShop.h"

namespace linli::board {
namespace {

using small::march;
using small::month;
using small::SmallShop;

/// Two sharers with two invitees each; each test moves one thing that decides.
class Ranking : public testing::Test
{
  protected:
    SmallShop shop;
    MemberIndex a = shop.person("A", 1);
    MemberIndex b = shop.person("B", 1);
    MemberIndex a1 = shop.person("a1");
    MemberIndex a2 = shop.person("a2");
    MemberIndex b1 = shop.person("b1");
    MemberIndex b2 = shop.person("b2");

    void bindAll()
    {
        for (const MemberIndex invitee : {a1, a2}) {
            shop.bind(invitee, a, march(1));
        }
        for (const MemberIndex invitee : {b1, b2}) {
            shop.bind(invitee, b, march(1));
        }
    }
    [[nodiscard]] std::string order(RankBy by)
    {
        std::string names;
        for (const RankRow& row : rank(shop.attribution(), month(), by)) {
            names += shop.facts.members.key[row.member].text();
        }
        return names;
    }
};

TEST_F(Ranking, countDecidesThenMoneyThenTheEarlierLastQualification)
{
    bindAll();
    shop.order(a1, march(3), 100);
    shop.order(b1, march(3), 200);
    shop.order(b2, march(9), 100);
    EXPECT_EQ(order(RankBy::Referrals), "BA"); // 2 against 1
    shop.order(a2, march(8), 500);
    EXPECT_EQ(order(RankBy::Referrals), "AB"); // 600 against 300
    shop.order(b1, march(20), 300);
    EXPECT_EQ(order(RankBy::Referrals), "AB"); // 600 each, the 8th before the 9th
    EXPECT_EQ(order(RankBy::Sales), "AB"); // 600 each, 2 each, last order the 8th before the 20th
}

TEST_F(Ranking, wholeTiesGoToWhoJoinedEarlierThenToWhoWasCreatedEarlier)
{
    bindAll();
    shop.order(b1, march(3), 100);
    shop.order(a1, march(3), 100);
    EXPECT_EQ(order(RankBy::Referrals), "AB");
    EXPECT_EQ(order(RankBy::Sales), "AB");
    shop.facts.members.joinedMs[b] = march(1, 11);
    EXPECT_EQ(order(RankBy::Referrals), "BA");
    EXPECT_EQ(order(RankBy::Sales), "BA");
}

TEST_F(Ranking, onlyTheFirstStandingOrderMadeWhileBoundQualifies)
{
    shop.order(a1, march(1), 100, kCancelled); // gone: the next one is the first
    shop.bind(a1, a, march(2));
    shop.order(a1, march(2), 100); // bound at the very instant
    shop.order(b1, march(2), 100); // before her bind: never qualifies
    shop.bind(b1, b, march(3));
    shop.order(b1, march(4), 900);
    EXPECT_EQ(order(RankBy::Referrals), "A");
    EXPECT_EQ(order(RankBy::Sales), "BA");
}

TEST_F(Ranking, anOrderBelongsToTheInviterOfItsOwnTime)
{
    shop.bind(a1, a, march(2), march(10));
    shop.bind(a1, b, march(10));
    shop.order(a1, march(5), 100);
    shop.order(a1, march(10), 700);
    const auto rows = rank(shop.attribution(), month(), RankBy::Sales);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].member, b);
    EXPECT_EQ(rows[0].netGmvFen, 700);
    EXPECT_EQ(rows[0].qualified, 0);
    EXPECT_EQ(rows[1].qualified, 1);
}

TEST_F(Ranking, testsFailedGroupsAndReturnsNeverCount)
{
    bindAll();
    shop.order(a1, march(3), 100, kTestOrder);
    shop.order(a2, march(3), 100, kFailedGroup);
    shop.order(b1, march(3), 0, kFullyReturned);
    EXPECT_EQ(order(RankBy::Referrals), "");
    EXPECT_EQ(order(RankBy::Sales), "");
}

TEST_F(Ranking, mergedPeopleAreOnePersonAndNobodyInvitesHerself)
{
    bindAll();
    shop.facts.members.mergedInto[b] = a;
    shop.facts.members.mergedInto[b2] = a;
    shop.order(a1, march(3), 100);
    shop.order(b1, march(4), 100);
    shop.order(b2, march(5), 100); // now A's own order
    const auto rows = rank(shop.attribution(), month(), RankBy::Referrals);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].member, a);
    EXPECT_EQ(rows[0].qualified, 2);
    EXPECT_EQ(rows[0].netGmvFen, 200);
}

TEST_F(Ranking, theWindowIsHalfOpenAndTopNCuts)
{
    bindAll();
    shop.order(a1, month().from.unixMs(), 100);
    shop.bind(a1, a, month().from.unixMs());
    shop.order(b1, month().to.unixMs(), 100);
    EXPECT_EQ(order(RankBy::Referrals), "A");
    shop.order(b2, month().to.unixMs() - 1, 100);
    EXPECT_EQ(rank(shop.attribution(), month(), RankBy::Referrals).size(), 2U);
    EXPECT_EQ(rank(shop.attribution(), month(), RankBy::Referrals, 1).size(), 1U);
}

TEST(RankBy, parsesItsOwnWordsOnly)
{
    EXPECT_EQ(parseRankBy("sales").value(), RankBy::Sales);
    EXPECT_EQ(parseRankBy("referrals").value(), RankBy::Referrals);
    EXPECT_EQ(parseRankBy("money").error().parameter("allowed"), "referrals, sales");
}

} // namespace
} // namespace linli::board
