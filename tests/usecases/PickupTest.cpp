// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/orders/Pickup.h"

#include "kit/TestShop.h"
#include "usecases/groups/Groups.h"
#include "usecases/members/Members.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"

namespace linli::usecases {
namespace {

using kit::must;

class PickupTest : public testing::Test
{
  protected:
    void SetUp() override
    {
        kit.product("EGG", 2680);
        kit.product("ORA", 990);
    }
    MemberKey person(const std::string& name,
                     const std::string& phone,
                     const std::string& building,
                     const std::string& door)
    {
        NewMember member;
        member.name = name;
        member.phone = phone;
        member.estate = "幸福里";
        member.building = building;
        member.door = door;
        return must(enrol(kit.shop(), member));
    }
    OrderKey paid(const MemberKey& buyer, std::vector<NewOrderLine> lines)
    {
        NewOrder order;
        order.buyer = buyer;
        order.lines = std::move(lines);
        const PlacedOrder placed = must(placeOrder(kit.shop(), order));
        must(payOrder(kit.shop(), placed.order));
        return placed.order;
    }
    kit::TestShop kit;
};

} // namespace

TEST_F(PickupTest, ListsPaidOrdersByBuildingAndDoorAndSumsTheGoods)
{
    const MemberKey li = person("李阿姨", "13800000001", "10栋", "301");
    const MemberKey wang = person("王小明", "13800000002", "2栋", "1102");
    const MemberKey ouyang = person("欧阳菲菲", "13800000003", "2栋", "902");
    paid(li, {{"EGG", 2, std::nullopt}});
    paid(wang, {{"EGG", 1, std::nullopt}, {"ORA", 5, std::nullopt}});
    paid(ouyang, {{"ORA", 1, std::nullopt}});
    const PickupList list = must(pickupList(kit.shop()));
    EXPECT_EQ(list.orders, 3);
    ASSERT_EQ(list.buildings.size(), 2U);
    EXPECT_EQ(list.buildings[0].name, "幸福里 2栋") << "2 before 10";
    EXPECT_EQ(list.buildings[0].orders[0].door, "902") << "902 before 1102";
    EXPECT_EQ(list.buildings[0].units(), 7);
    ASSERT_EQ(list.sorting.size(), 2U);
    EXPECT_EQ(list.sorting[0].goods.sku, "ORA");
    EXPECT_EQ(list.sorting[0].goods.quantity, 6);
    EXPECT_EQ(list.sorting[0].orders, 2);
    EXPECT_EQ(onlyBuilding(list, "幸福里 10栋").sorting[0].goods.quantity, 2);
}

TEST_F(PickupTest, ShowsNoFullNameAndTwoDigitsOfThePhone)
{
    paid(person("李阿姨", "13800000001", "1栋", "301"), {{"EGG", 1, std::nullopt}});
    const PickupOrder order = must(pickupList(kit.shop())).buildings.at(0).orders.at(0);
    EXPECT_EQ(order.maskedName, "李**");
    EXPECT_EQ(order.lastTwo, "01");
}

TEST_F(PickupTest, LeavesOutWhatIsHandedOverReturnedUnpaidOrInAnOpenGroup)
{
    kit.groupRule(3);
    const MemberKey li = person("李阿姨", "13800000001", "1栋", "301");
    kit.fulfil(paid(li, {{"EGG", 1, std::nullopt}}));
    const OrderKey part = paid(li, {{"EGG", 3, std::nullopt}});
    NewRefund refund;
    refund.order = part;
    refund.lines = {{"EGG", 2}};
    must(refundOrder(kit.shop(), refund));
    NewOrder unpaid;
    unpaid.buyer = li;
    unpaid.lines = {{"EGG", 9, std::nullopt}};
    must(placeOrder(kit.shop(), unpaid));
    unpaid.group = must(openGroup(kit.shop(), {})).group;
    must(payOrder(kit.shop(), must(placeOrder(kit.shop(), unpaid)).order));
    const PickupList list = must(pickupList(kit.shop()));
    ASSERT_EQ(list.orders, 1);
    EXPECT_EQ(list.buildings[0].orders[0].order, part);
    EXPECT_EQ(list.sorting[0].goods.quantity, 1) << "two of three came back";
    EXPECT_EQ(list.waitingForGroups, 1);
}

} // namespace linli::usecases
