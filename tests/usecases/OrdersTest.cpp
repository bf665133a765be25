// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/orders/Orders.h"

#include "kit/TestShop.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"
#include "usecases/products/Products.h"
#include "usecases/today/Today.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

class Orders : public testing::Test
{
  protected:
    Orders() : buyer(kit.enrol("李秀英", "13800001234")) {}
    Shop& shop() { return kit.shop(); }
    ErrorCode placing(const NewOrder& order)
    {
        const auto placed = placeOrder(shop(), order);
        return placed.ok() ? ErrorCode::Internal : placed.error().code();
    }

    kit::TestShop kit;
    MemberKey buyer;
};

TEST_F(Orders, NumbersRunPerShanghaiDay)
{
    EXPECT_EQ(kit.paidOrder(buyer, 1000).text(), "20260302-0001");
    EXPECT_EQ(kit.paidOrder(buyer, 1000).text(), "20260302-0002");
    kit.clock().set(kit::at("2026-03-03 00:00"));
    EXPECT_EQ(kit.paidOrder(buyer, 1000).text(), "20260303-0001");
}

TEST_F(Orders, BadOrdersNameWhatIsWrong)
{
    kit.product("EGG", 1580);
    NewOrder order;
    order.buyer = buyer;
    EXPECT_EQ(placing(order), ErrorCode::MissingValue);
    order.lines.push_back({"NOSUCH", 1, std::nullopt});
    EXPECT_EQ(placing(order), ErrorCode::NotFound);
    order.lines[0] = {"EGG", 0, std::nullopt};
    EXPECT_EQ(placing(order), ErrorCode::OutOfRange);
    order.lines[0] = {"EGG", 1, -1};
    EXPECT_EQ(placing(order), ErrorCode::OutOfRange);
    order.lines[0] = {"EGG", 1, std::nullopt};
    order.buyer = MemberKey("nobody");
    EXPECT_EQ(placing(order), ErrorCode::NotFound);
    order.buyer = buyer;
    order.number = kit.paidOrder(buyer, 1000);
    EXPECT_EQ(placing(order), ErrorCode::AlreadyExists);
}

TEST_F(Orders, CouponIsSharedOverTheLinesAndFreightAdded)
{
    kit.product("EGG", 1580);
    kit.product("RICE", 5990);
    NewOrder order;
    order.buyer = buyer;
    order.lines = {{"EGG", 2, std::nullopt}, {"RICE", 1, std::nullopt}};
    order.couponFen = 500;
    order.freightFen = 300;
    order.note = "放门口";
    const PlacedOrder placed = must(placeOrder(shop(), order));
    EXPECT_EQ(placed.record.goodsFen, 9150);
    EXPECT_EQ(placed.payableFen, 8950);
    EXPECT_EQ(placed.record.lines[0].discountFen + placed.record.lines[1].discountFen, 500);
    const OrderDetail detail = must(orderDetail(shop(), placed.order));
    EXPECT_EQ(detail.row.note, "放门口");
    EXPECT_EQ(detail.row.payableFen, 8950);
    EXPECT_EQ(detail.row.goodsText, "商品1×2、商品2×1");
    EXPECT_EQ(detail.row.buyerPhone.text(), "138****1234");
}

TEST_F(Orders, ListFiltersAndPages)
{
    for (int i = 0; i < 7; ++i) {
        kit.clock().advance(Span::minutes(1));
        kit.paidOrder(buyer, 1000 + i);
    }
    kit.fulfil(OrderKey("20260302-0003"));
    OrderQuery fulfilled;
    fulfilled.status = OrderStatus::Fulfilled;
    const Page<OrderRow> found = must(listOrders(shop(), fulfilled, {}));
    ASSERT_EQ(found.rows.size(), 1U);
    EXPECT_EQ(found.rows[0].key.text(), "20260302-0003");
    for (const bool oldestFirst : {false, true}) {
        OrderQuery query;
        query.oldestFirst = oldestFirst;
        std::vector<std::string> keys;
        PageRequest request{3, std::nullopt};
        do {
            const Page<OrderRow> page = must(listOrders(shop(), query, request));
            EXPECT_EQ(page.total, 7);
            for (const OrderRow& row : page.rows) {
                keys.push_back(row.key.text());
            }
            request.after = page.next;
        } while (request.after);
        ASSERT_EQ(keys.size(), 7U);
        EXPECT_EQ(keys.front(), oldestFirst ? "20260302-0001" : "20260302-0007");
        EXPECT_TRUE(oldestFirst ? std::is_sorted(keys.begin(), keys.end())
                                : std::is_sorted(keys.rbegin(), keys.rend()));
    }
    OrderQuery byBuyer;
    byBuyer.text = "秀英";
    EXPECT_EQ(must(listOrders(shop(), byBuyer, {})).total, 7);
    byBuyer.text = "20260302-0005";
    EXPECT_EQ(must(listOrders(shop(), byBuyer, {})).total, 1);
    byBuyer.text = "张伟";
    EXPECT_EQ(must(listOrders(shop(), byBuyer, {})).total, 0);
    EXPECT_FALSE(listOrders(shop(), {}, {0, std::nullopt}).ok());
}

TEST_F(Orders, PayingTwiceIsRefusedAndChangesNothing)
{
    const OrderKey order = kit.paidOrder(buyer, 1000);
    const Outcome again = must(payOrder(shop(), order));
    EXPECT_TRUE(again.refused);
    EXPECT_EQ(again.refusal(), "ALREADY_PAID " + order.text());
    EXPECT_FALSE(payOrder(shop(), OrderKey("none")).ok());
}

TEST_F(Orders, RefundByLinesGivesTheLastUnitTheRest)
{
    kit.product("EGG", 1000);
    NewOrder order;
    order.buyer = buyer;
    order.lines = {{"EGG", 3, std::nullopt}};
    order.couponFen = 100;
    const OrderKey key = must(placeOrder(shop(), order)).order;
    must(payOrder(shop(), key));
    NewRefund one;
    one.order = key;
    one.lines = {{"EGG", 1}};
    std::vector<std::int64_t> amounts;
    for (int i = 0; i < 3; ++i) {
        amounts.push_back(must(previewRefund(shop(), one)).amountFen);
        EXPECT_FALSE(must(refundOrder(shop(), one)).refused);
    }
    EXPECT_EQ(amounts, (std::vector<std::int64_t>{966, 967, 967}));
    EXPECT_TRUE(must(refundOrder(shop(), one)).refused);
    const OrderDetail detail = must(orderDetail(shop(), key));
    ASSERT_EQ(detail.refunds.size(), 3U);
    EXPECT_EQ(detail.refunds[2].number.text(), "R-20260302-0001-3");
    EXPECT_EQ(detail.row.refundedFen, 2900);
    NewRefund unclear;
    unclear.order = key;
    EXPECT_FALSE(refundOrder(shop(), unclear).ok());
}

TEST_F(Orders, TodayCountsTodayOnly)
{
    kit.paidOrder(buyer, 1000);
    kit.clock().advance(Span::days(1));
    kit.paidOrder(buyer, 2500);
    const TodaySummary today = must(todaySummary(shop()));
    EXPECT_EQ(today.today.orders, 1);
    EXPECT_EQ(today.today.netFen, 2500);
    EXPECT_EQ(today.yesterday.netFen, 1000);
    EXPECT_EQ(today.yesterday.newMembers, 1);
    EXPECT_EQ(today.waiting.toFulfil, 2);
    ASSERT_FALSE(today.toDo.empty());
    EXPECT_EQ(today.toDo.front().kind, ToDoKind::AddRule);
}

} // namespace
} // namespace linli
