// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fails at any statement, reads too: the act says so, the shop holds every row it held
// before and no other, and the next try goes through.
#include "kit/ShopDump.h"
#include "usecases/FailEachStatement.h"
#include "usecases/binding/Bind.h"
#include "usecases/members/Members.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/ports/UnitOfWork.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;
using Faults = FailEachStatement;

TEST_F(Faults, EnrolIsAllOrNothing)
{
    NewMember person;
    person.name = "李秀英";
    person.phone = "13800000001";
    person.tags = {"常客"};
    failEachStatement([&] { return errorOf(enrol(kit.shop(), person)); });
}

TEST_F(Faults, ProductWithPricesIsAllOrNothing)
{
    ProductDraft draft;
    draft.name = "土鸡蛋";
    draft.listFen = 1580;
    draft.costFen = 980;
    failEachStatement([&] { return errorOf(saveProduct(kit.shop(), draft)); });
}

/// A shop with all three kinds of reward and two neighbours.
class RewardFaults : public Faults
{
  protected:
    RewardFaults() : host(kit.enrol("李秀英")), guest(kit.enrol("张伟"))
    {
        kit.cashRule();
        kit.eggRule();
        kit.voucherRule();
        kit.product("EGG", 2500);
    }
    [[nodiscard]] NewOrder eggs(const MemberKey& buyer) const
    {
        NewOrder order;
        order.buyer = buyer;
        order.lines.push_back({"EGG", 1, std::nullopt});
        order.note = "放门口";
        return order;
    }
    /// Bound, paid, fulfilled and settled: all rewards are there to be used.
    OrderKey settledOrder()
    {
        kit.bind(guest, host);
        OrderKey order = kit.paidOrder(guest, 2500);
        kit.fulfil(order);
        kit.settleAfter(Span::days(7));
        return order;
    }
    Shop& shop() { return kit.shop(); }

    MemberKey host;
    MemberKey guest;
};

TEST_F(RewardFaults, BindAndPlaceAreAllOrNothing)
{
    failEachStatement([&] { return errorOf(bindTo(shop(), guest, host)); });
    failEachStatement([&] { return errorOf(placeOrder(shop(), eggs(guest))); });
}

TEST_F(RewardFaults, PayWithRewardsIsAllOrNothing)
{
    kit.bind(guest, host);
    const OrderKey order = must(placeOrder(shop(), eggs(guest))).order;
    failEachStatement([&] { return errorOf(payOrder(shop(), order)); });
    EXPECT_EQ(must(pendingRewards(shop(), {})).rows.size(), 4U);
}

TEST_F(RewardFaults, FulfilIsAllOrNothing)
{
    kit.bind(guest, host);
    const OrderKey order = kit.paidOrder(guest, 2500);
    failEachStatement([&] { return errorOf(fulfilOrder(shop(), order)); });
}

TEST_F(RewardFaults, SettleIsAllOrNothing)
{
    kit.bind(guest, host);
    kit.fulfil(kit.paidOrder(guest, 2500));
    kit.clock().advance(Span::days(7));
    failEachStatement([&] { return errorOf(settle(shop())); });
    EXPECT_EQ(kit.available(host, "CNY"), 500);
    EXPECT_EQ(kit.available(host, "cpn500"), 1);
}

TEST_F(RewardFaults, RedeemAndPayOutAreAllOrNothing)
{
    const OrderKey order = settledOrder();
    const RewardId egg("G/" + order.text() + "/inv");
    failEachStatement([&] { return errorOf(redeemReward(shop(), egg)); });
    failEachStatement([&] { return errorOf(payOut(shop(), {host, 200, 20})); });
    EXPECT_EQ(kit.available(host, "CNY"), 300);
}

TEST_F(RewardFaults, PlaceAndPayWithAVoucherAreAllOrNothing)
{
    NewOrder order = eggs(host);
    order.voucher = RewardId("V/" + settledOrder().text() + "/inv");
    failEachStatement([&] { return errorOf(placeOrder(shop(), order)); });
    const OrderKey placed = must(placeOrder(shop(), order)).order;
    failEachStatement([&] { return errorOf(payOrder(shop(), placed)); });
    EXPECT_EQ(kit.available(host, "cpn500"), 0);
}

TEST_F(RewardFaults, RefundAndItsUndoingAreAllOrNothing)
{
    NewRefund refund;
    refund.order = settledOrder();
    refund.all = true;
    failEachStatement([&] { return errorOf(refundOrder(shop(), refund)); });
    EXPECT_EQ(kit.available(host, "CNY"), 0);
    const RefundNo number("R-" + refund.order.text() + "-1");
    failEachStatement([&] { return errorOf(voidRefund(shop(), number)); });
}

TEST_F(RewardFaults, AttributeAndApproveAreAllOrNothing)
{
    const OrderKey order = kit.paidOrder(guest, 2500);
    failEachStatement([&] { return errorOf(attributeOrder(shop(), order, host)); });
    failEachStatement([&] { return errorOf(approveReview(shop(), order)); });
}

TEST_F(RewardFaults, RejectIsAllOrNothing)
{
    const OrderKey order = kit.paidOrder(guest, 2500);
    must(attributeOrder(shop(), order, host));
    failEachStatement([&] { return errorOf(rejectReview(shop(), order)); });
    EXPECT_EQ(must(reviewQueue(shop(), {})).rows.size(), 0U);
}

TEST_F(RewardFaults, PreviewSaysWhatItCouldNotRead)
{
    NewRefund refund;
    refund.order = settledOrder();
    refund.all = true;
    const std::string before = kit::dumpOf(kit.connection());
    for (int failing = 1; failing < kMostStatements; ++failing) {
        const FailingDisk disk(kit.connection(), failing, true);
        const auto preview = previewRefund(shop(), refund);
        if (disk.seen() < failing) {
            EXPECT_EQ(must(preview).rewards.size(), 4U);
            EXPECT_GT(failing, 10);
            break;
        }
        EXPECT_FALSE(preview.ok()) << disk.failed();
        EXPECT_FALSE(shop().rewards.failure().has_value()) << disk.failed();
    }
    EXPECT_EQ(kit::dumpOf(kit.connection()), before);
}

} // namespace
} // namespace linli
