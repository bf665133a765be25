// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/gifts/GiftShelf.h"

#include "kit/TestShop.h"
#include "usecases/boards/Boards.h"
#include "usecases/honours/Honours.h"
#include "usecases/rewards/Rewards.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

class GiftShelfTest : public testing::Test
{
  protected:
    GiftShelfTest() : host(kit.enrol("李秀英")), guest(kit.enrol("欧阳静")) {}

    Shop& shop() { return kit.shop(); }
    GiftBatch receive(std::int64_t count, const char* expires, std::int64_t costFen = 500)
    {
        GiftReceipt receipt{Unit("egg"), count, costFen, std::nullopt, expires};
        if (*expires != '\0') {
            receipt.expires = must(BusinessDay::parse(expires));
        }
        return must(receiveGift(shop(), receipt));
    }
    GiftRow eggs()
    {
        for (GiftRow& row : must(giftShelf(shop()))) {
            if (row.unit.text() == "egg") {
                return row;
            }
        }
        ADD_FAILURE() << "no eggs on the shelf";
        return {};
    }
    /// Both neighbours have one egg to collect.
    std::vector<RewardId> owedEggs()
    {
        kit.eggRule();
        kit.bind(guest, host);
        kit.fulfil(kit.paidOrder(guest, 2500));
        kit.settleAfter(Span::days(3));
        std::vector<RewardId> ids;
        for (const RewardRow& row : must(listRewards(shop(), {}, {10, std::nullopt})).rows) {
            ids.push_back(row.id);
        }
        return ids;
    }

    kit::TestShop kit;
    MemberKey host;
    MemberKey guest;
};

TEST_F(GiftShelfTest, RedeemingLowersTheBatchThatExpiresFirst)
{
    const GiftBatch late = receive(5, "2026-05-01");
    const GiftBatch soon = receive(1, "2026-03-20");
    const GiftBatch keeps = receive(5, "");
    const std::vector<RewardId> rewards = owedEggs();
    ASSERT_EQ(rewards.size(), 2U);
    EXPECT_FALSE(must(redeemReward(shop(), rewards[0])).refused);
    EXPECT_FALSE(must(redeemReward(shop(), rewards[1])).refused);
    const GiftRow row = eggs();
    EXPECT_EQ(row.stock, 9);
    ASSERT_EQ(row.batches.size(), 2U); // the one of 20 March is gone
    EXPECT_EQ(row.batches[0].id, late.id);
    EXPECT_EQ(row.batches[0].stock, 4);
    EXPECT_EQ(row.batches[1].id, keeps.id);
    const auto moves = must(giftMovements(shop(), Unit("egg"), {10, std::nullopt}));
    EXPECT_EQ(moves.total, 5);
    EXPECT_EQ(moves.rows[1].batch, soon.id);
    EXPECT_EQ(moves.rows[1].reward, rewards[0]);
    EXPECT_EQ(moves.rows[1].delta, -1);
}

TEST_F(GiftShelfTest, ARefusedRedemptionLeavesTheShelfAlone)
{
    receive(5, "");
    const std::vector<RewardId> rewards = owedEggs();
    EXPECT_FALSE(must(redeemReward(shop(), rewards[0])).refused);
    EXPECT_TRUE(must(redeemReward(shop(), rewards[0])).refused);
    EXPECT_EQ(eggs().stock, 4);
}

TEST_F(GiftShelfTest, SaysWhenMoreIsOwedThanThere)
{
    receive(1, "");
    EXPECT_FALSE(eggs().isShort());
    const std::vector<RewardId> rewards = owedEggs();
    EXPECT_EQ(eggs().owed, 2);
    EXPECT_TRUE(eggs().isShort());
    must(redeemReward(shop(), rewards[0]));
    must(redeemReward(shop(), rewards[1])); // handed out all the same: the shelf was miscounted
    EXPECT_EQ(eggs().stock, -1);
    EXPECT_EQ(eggs().owed, 0);
}

TEST_F(GiftShelfTest, TellsWhatIsStaleAndWhatIsAboutToBe)
{
    receive(3, "2026-03-01");
    receive(4, "2026-03-08");
    receive(5, "2026-03-30");
    const GiftRow row = eggs();
    EXPECT_EQ(row.expired, 3);
    EXPECT_EQ(row.expiringSoon, 4);
    EXPECT_EQ(row.valueFen, 12 * 500);
    EXPECT_EQ(row.costFen, 500);
}

TEST_F(GiftShelfTest, WriteOffAndCountAreLinesOfTheBook)
{
    const GiftBatch batch = receive(10, "");
    EXPECT_EQ(must(writeOffGift(shop(), batch.id, 2, "破了")).stock, 8);
    EXPECT_EQ(must(countGift(shop(), batch.id, 7, "盘点")).stock, 7);
    EXPECT_FALSE(writeOffGift(shop(), batch.id, 8, "破了").ok());
    EXPECT_FALSE(writeOffGift(shop(), batch.id, 1, " ").ok());
    EXPECT_FALSE(writeOffGift(shop(), "nobody", 1, "x").ok());
    EXPECT_EQ(must(giftMovements(shop(), {}, {10, std::nullopt})).total, 3);
}

TEST_F(GiftShelfTest, TheBookCannotBeRewritten)
{
    receive(10, "");
    for (const char* sql : {"UPDATE gift_movement SET delta = 1", "DELETE FROM gift_movement",
                            "UPDATE gift_batch SET cost_fen = 1", "DELETE FROM gift_batch"}) {
        auto statement = kit.connection().prepare(sql);
        ASSERT_TRUE(statement.ok());
        EXPECT_FALSE(statement->run().ok()) << sql;
    }
}

TEST_F(GiftShelfTest, CashAndVouchersAreNoGoods)
{
    EXPECT_FALSE(receiveGift(shop(), {Unit("CNY"), 1, 1, std::nullopt, ""}).ok());
    EXPECT_FALSE(receiveGift(shop(), {Unit("cpn500"), 1, 1, std::nullopt, ""}).ok());
    EXPECT_FALSE(receiveGift(shop(), {Unit("two words"), 1, 1, std::nullopt, ""}).ok());
    EXPECT_TRUE(receiveGift(shop(), {Unit("香皂"), 1, 1, std::nullopt, ""}).ok());
}

TEST_F(GiftShelfTest, AnHonourIsForThoseWhoReachIt)
{
    Boards boards(shop());
    owedEggs();
    const auto few = applyForHonour(shop(), boards, host, "sharer");
    ASSERT_FALSE(few.ok());
    EXPECT_EQ(few.error().code(), ErrorCode::Refused);
    auto tiers = must(honourTiers(shop()));
    ASSERT_EQ(tiers.size(), 2U);
    tiers[0].leastInvites = 1;
    must(saveHonourTier(shop(), tiers[0]));
    const auto application = must(applyForHonour(shop(), boards, host, "sharer"));
    EXPECT_EQ(application.standing.invites, 1);
    EXPECT_EQ(applyForHonour(shop(), boards, host, "sharer").error().code(),
              ErrorCode::AlreadyExists);
    EXPECT_FALSE(must(honourOf(shop(), host)).has_value());
    EXPECT_FALSE(decideHonour(shop(), application.id, false, "").ok());
    must(decideHonour(shop(), application.id, true, ""));
    EXPECT_EQ(must(honourOf(shop(), host))->name, "社区推荐官");
    EXPECT_FALSE(decideHonour(shop(), application.id, true, "").ok());
    const auto list = must(honourList(shop(), boards));
    ASSERT_EQ(list.size(), 1U);
    EXPECT_TRUE(list[0].held.has_value());
    EXPECT_FALSE(list[0].reached.has_value());
    must(endHonour(shop(), application.id, "搬走了"));
    EXPECT_FALSE(must(honourOf(shop(), host)).has_value());
}

TEST(HonourTiers, AskForInvitesSalesBothOrEither)
{
    honours::Tier tier{"t", 1, "t", "", 3, 1000, true, {}};
    EXPECT_FALSE(honours::reaches(tier, {3, 999}));
    EXPECT_TRUE(honours::reaches(tier, {3, 1000}));
    tier.both = false;
    EXPECT_TRUE(honours::reaches(tier, {3, 0}));
    EXPECT_TRUE(honours::reaches(tier, {0, 1000}));
    EXPECT_FALSE(honours::reaches(tier, {2, 999}));
    tier.leastSalesFen = 0;
    EXPECT_FALSE(honours::reaches(tier, {2, 999}));
    tier.leastInvites = 0;
    EXPECT_FALSE(honours::reaches(tier, {99, 999}));
}

} // namespace
} // namespace linli
