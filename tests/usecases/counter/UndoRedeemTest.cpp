// SPDX-License-Identifier: GPL-3.0-or-later
// One undo of a redemption: product.md §7.
#include "kit/TestShop.h"
#include "usecases/gifts/GiftShelf.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

class UndoRedeemTest : public testing::Test
{
  protected:
    UndoRedeemTest() : host(kit.enrol("李阿姨")), guest(kit.enrol("王小明")) {}

    /// What the rule made the host earn, released.
    RewardId earned()
    {
        kit.bind(guest, host);
        kit.fulfil(kit.paidOrder(guest, 2500));
        kit.settleAfter(Span::days(8));
        return must(dueOf(kit.shop(), host)).rewards.at(0).id;
    }
    [[nodiscard]] std::int64_t stock()
    {
        std::int64_t sum = 0;
        for (const GiftRow& row : must(giftShelf(kit.shop()))) {
            sum += row.stock;
        }
        return sum;
    }
    kit::TestShop kit;
    MemberKey host;
    MemberKey guest;
};

TEST_F(UndoRedeemTest, TheGiftIsHersAgainAndBackInItsBatch)
{
    kit.eggRule();
    const RewardId egg = earned();
    must(receiveGift(kit.shop(), {Unit("egg"), 5, 100, std::nullopt, ""}));
    EXPECT_FALSE(must(redeemReward(kit.shop(), egg)).refused);
    EXPECT_EQ(stock(), 4);
    EXPECT_EQ(kit.available(host, "egg"), 0);
    const Outcome undone = must(undoRedeem(kit.shop(), egg));
    EXPECT_FALSE(undone.refused) << undone.refusal();
    EXPECT_EQ(stock(), 5);
    EXPECT_EQ(kit.available(host, "egg"), 1);
    EXPECT_EQ(must(undoRedeem(kit.shop(), egg)).refusal(), "REJECT STATE_AVAILABLE");
    EXPECT_EQ(stock(), 5);
    EXPECT_FALSE(must(redeemReward(kit.shop(), egg)).refused) << "it may be collected again";
    EXPECT_FALSE(must(undoRedeem(kit.shop(), egg)).refused);
    EXPECT_EQ(stock(), 5);
}

TEST_F(UndoRedeemTest, AVoucherComesBackWithItsOrderOnly)
{
    kit.voucherRule();
    const RewardId voucher = earned();
    NewOrder order;
    order.buyer = host;
    order.lines.push_back({kit.product("TEA", 3000), 1, std::nullopt});
    order.voucher = voucher;
    const PlacedOrder placed = must(placeOrder(kit.shop(), order));
    EXPECT_EQ(placed.payableFen, 2500);
    must(payOrder(kit.shop(), placed.order));
    EXPECT_EQ(must(undoRedeem(kit.shop(), voucher)).refusal(), "REJECT VOUCHER_USED");
    EXPECT_EQ(kit.available(host, "cpn500"), 0);
}

TEST_F(UndoRedeemTest, WhatARefundWroteOffStaysWrittenOff)
{
    kit.eggRule();
    const RewardId egg = earned();
    must(redeemReward(kit.shop(), egg));
    const auto order = must(kit.shop().rewardQueries.row(egg))->order;
    must(refundOrder(kit.shop(), {order, RefundNo(), rewards::RefundKind::Return, true, {}, {}}));
    EXPECT_EQ(must(undoRedeem(kit.shop(), egg)).refusal(), "REJECT STATE_LOSS");
    EXPECT_EQ(must(undoRedeem(kit.shop(), RewardId("no/such/one"))).refusal(), "REJECT NO_REWARD");
}

} // namespace
} // namespace linli
