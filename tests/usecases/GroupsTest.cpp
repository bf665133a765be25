// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/groups/Groups.h"

#include "kit/TestShop.h"
#include "usecases/orders/Orders.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"

namespace linli::usecases {
namespace {

using kit::must;
using rewards::GroupState;

class GroupsTest : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    GroupId opened(const std::string& product = {})
    {
        const OpenedGroup group = must(openGroup(shop(), {{}, {}, product}));
        EXPECT_FALSE(group.outcome.refused);
        return group.group;
    }
    OrderKey joined(const GroupId& group, const MemberKey& buyer)
    {
        NewOrder order;
        order.buyer = buyer;
        order.lines = {{"EGG", 1, std::nullopt}};
        order.group = group;
        const PlacedOrder placed = must(placeOrder(shop(), order));
        EXPECT_FALSE(placed.outcome.refused);
        lastPayment = must(payOrder(shop(), placed.order));
        return placed.order;
    }
    GroupRow row(const GroupId& group) { return must(getGroup(shop(), group)); }

    kit::TestShop kit;
    Outcome lastPayment;
    std::vector<MemberKey> people;
    void SetUp() override
    {
        kit.product("EGG", 2680);
        for (const char* name : {"李阿姨", "王姐", "张叔", "陈妈妈"}) {
            people.push_back(kit.enrol(name));
        }
    }
};

} // namespace

TEST_F(GroupsTest, WithoutARuleNoGroupIsOpened)
{
    const auto refused = openGroup(shop(), {});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::MissingValue);
    EXPECT_EQ(refused.error().parameter("field"), "rule");
    EXPECT_TRUE(must(listGroups(shop())).empty());
}

TEST_F(GroupsTest, NumbersGroupsByTheDayAndKeepsWhatTheyAreFor)
{
    kit.groupRule();
    EXPECT_EQ(opened().text(), "T20260302-01");
    const GroupId second = opened("EGG");
    EXPECT_EQ(second.text(), "T20260302-02");
    const GroupRow group = row(second);
    EXPECT_EQ(group.productName, "商品1");
    EXPECT_EQ(group.unitFen, 2680) << "the list price where there is no group price";
    EXPECT_EQ(group.need, 3);
    EXPECT_EQ(group.endsAt, kit.clock().now() + Span::hours(24));
    const auto again = must(openGroup(shop(), {second, {}, {}}));
    EXPECT_EQ(again.outcome.refusal(), "REJECT GROUP_EXISTS");
}

TEST_F(GroupsTest, FillsWhenEnoughDifferentNeighboursHavePaid)
{
    kit.groupRule(2);
    const GroupId group = opened("EGG");
    joined(group, people[0]);
    joined(group, people[0]);
    EXPECT_EQ(row(group).seats.size(), 1U) << "a second order of hers takes no second seat";
    EXPECT_EQ(row(group).missing(), 1);
    joined(group, people[1]);
    EXPECT_TRUE(lastPayment.has(rewards::DecisionCode::GroupOk));
    const GroupRow done = row(group);
    EXPECT_EQ(done.state, GroupState::Done);
    ASSERT_EQ(done.seats.size(), 2U);
    EXPECT_EQ(done.seats[0].name, "李阿姨");
    EXPECT_EQ(done.paidFen, 3 * 2680);
    RewardQuery gifts;
    gifts.rule = RuleId("B");
    EXPECT_EQ(must(listRewards(shop(), gifts, {10, std::nullopt})).total, 2);
}

TEST_F(GroupsTest, GivesAllMoneyBackAtTheTickWhenItDidNotFill)
{
    kit.groupRule(3, 24);
    const GroupId group = opened("EGG");
    const OrderKey first = joined(group, people[0]);
    const OrderKey second = joined(group, people[1]);
    kit.clock().advance(Span::hours(23));
    EXPECT_FALSE(must(settleIfDue(shop())).has_value()) << "there is still an hour";
    kit.clock().advance(Span::hours(1));
    const auto outcome = must(settleIfDue(shop()));
    ASSERT_TRUE(outcome.has_value());
    EXPECT_TRUE(outcome->has(rewards::DecisionCode::GroupFail));
    const GroupRow failed = row(group);
    EXPECT_EQ(failed.state, GroupState::Failed);
    EXPECT_EQ(failed.refundedFen, failed.paidFen);
    ASSERT_EQ(failed.seats.size(), 2U) << "who had joined is still told";
    EXPECT_TRUE(failed.seats[0].refunded);
    for (const OrderKey& order : {first, second}) {
        EXPECT_EQ(must(orderDetail(shop(), order)).row.status, OrderStatus::Cancelled);
    }
    joined(group, people[2]);
    EXPECT_TRUE(lastPayment.has(rewards::DecisionCode::GroupClosed));
    EXPECT_EQ(row(group).seats.size(), 2U);
}

TEST_F(GroupsTest, OpenGroupsComeFirstByDeadline)
{
    kit.groupRule(2, 5);
    const GroupId done = opened();
    joined(done, people[0]);
    joined(done, people[1]);
    const GroupId early = opened();
    kit.clock().advance(Span::hours(1));
    const GroupId late = opened();
    std::vector<std::string> order;
    for (const GroupRow& group : must(listGroups(shop()))) {
        order.push_back(group.id.text());
    }
    EXPECT_EQ(order, (std::vector<std::string>{early.text(), late.text(), done.text()}));
}

TEST_F(GroupsTest, RefundPreviewSaysThatASeatIsLost)
{
    kit.groupRule(3);
    const GroupId group = opened("EGG");
    const OrderKey first = joined(group, people[0]);
    joined(group, people[1]);
    const auto preview = must(whatIfRefunded(shop(), first));
    ASSERT_TRUE(preview.has_value());
    ASSERT_TRUE(preview->group.has_value()) << "not handed over yet: the order is cancelled";
    EXPECT_EQ(preview->group->seatsBefore, 2);
    EXPECT_EQ(preview->group->seatsAfter, 1);
    EXPECT_EQ(preview->group->need, 3);
    EXPECT_TRUE(preview->newAgain);
    EXPECT_EQ(row(group).seats.size(), 2U) << "a preview changes nothing";
}

} // namespace linli::usecases
