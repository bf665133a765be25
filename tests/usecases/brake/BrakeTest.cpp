// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/TestShop.h"
#include "usecases/brake/Compensate.h"
#include "usecases/brake/HeldGoods.h"
#include "usecases/brake/TellAffected.h"
#include "usecases/campaigns/ShareKit.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"
#include "usecases/posters/topic/PosterTopic.h"
#include "usecases/products/Products.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/tasks/TaskList.h"

namespace linli {
namespace {

using kit::at;
using kit::must;
using namespace usecases;

/// Two bought the strawberries: a walk-in first, a referred neighbour later; one bought eggs only.
struct BadBatch
{
    kit::TestShop kit;
    MemberKey aunt, wang, sun, eggs;
    std::string berries;
    OrderKey walkIn, referred;

    BadBatch()
    {
        kit.cashRule();
        berries = kit.product("BERRY", 1990);
        kit.product("EGG30", 2680);
        aunt = kit.enrol("李阿姨", "13800000001");
        wang = kit.enrol("王小明", "13800000002");
        sun = kit.enrol("孙大爷", "13800000003");
        eggs = kit.enrol("陈妈妈", "13800000004");
        kit.bind(wang, aunt);
        walkIn = buy(sun, {{"BERRY", 1, 1990}});
        kit.clock().advance(Span::hours(1));
        referred = buy(wang, {{"BERRY", 2, 1990}, {"EGG30", 1, 2680}});
        buy(eggs, {{"EGG30", 1, 2680}});
    }
    Shop& shop() { return kit.shop(); }
    OrderKey buy(const MemberKey& buyer, std::vector<NewOrderLine> lines)
    {
        NewOrder order;
        order.buyer = buyer;
        order.lines = std::move(lines);
        const PlacedOrder placed = must(placeOrder(shop(), order));
        EXPECT_FALSE(must(payOrder(shop(), placed.order)).refused);
        return placed.order;
    }
    BrakeAsk ask()
    {
        const BusinessDay today = BusinessDay::of(kit.clock().now());
        return {"BERRY", today, today, "有霉点", "供应商 B12"};
    }
    std::string pulled() { return must(pullBrake(shop(), ask())); }
};

TEST(Brake, AffectedBuyersAreListedReferredFirst)
{
    BadBatch bad;
    const BrakeOverview seen = must(previewBrake(bad.shop(), bad.ask()));
    ASSERT_EQ(seen.buyers.size(), 2U);
    EXPECT_EQ(seen.buyers[0].name, "王小明");
    EXPECT_EQ(seen.buyers[0].inviterName, "李阿姨");
    EXPECT_EQ(seen.buyers[0].units(), 2);
    EXPECT_EQ(seen.buyers[0].openFen(), 3980) << "the eggs were good";
    EXPECT_EQ(seen.buyers[1].name, "孙大爷");
    EXPECT_FALSE(seen.buyers[1].referred());
    EXPECT_EQ(seen.openFen(), 5970);
    EXPECT_FALSE(must(getProduct(bad.shop(), "BERRY")).heldAt) << "only looked at";
    BrakeAsk other = bad.ask();
    other.first = other.last = other.first.plusDays(-1);
    EXPECT_TRUE(must(previewBrake(bad.shop(), other)).buyers.empty());
}

TEST(Brake, CompensationIsMoneyThatTakesNoRewardBack)
{
    BadBatch bad;
    const std::string brake = bad.pulled();
    const std::size_t before = must(listRewards(bad.shop(), {}, {50, {}})).rows.size();
    EXPECT_EQ(must(compensateOrder(bad.shop(), brake, bad.referred, 1000)), 1000);
    EXPECT_EQ(compensateOrder(bad.shop(), brake, bad.referred, 1).error().code(),
              ErrorCode::AlreadyExists);
    const auto rewards = must(listRewards(bad.shop(), {}, {50, {}})).rows;
    ASSERT_EQ(rewards.size(), before);
    EXPECT_EQ(rewards[0].state, rewards::RewardState::Pending);
    EXPECT_EQ(rewards[0].current, 500);
    const BrakeOverview seen = must(brakeOverview(bad.shop(), brake));
    EXPECT_EQ(seen.buyers[0].givenFen(), 1000);
    EXPECT_EQ(seen.openOrders(), 1);
    EXPECT_EQ(must(compensateAll(bad.shop(), brake, 50)), (CompensationSum{1, 995}));
    EXPECT_EQ(must(compensateAll(bad.shop(), brake, 100)), (CompensationSum{0, 0}))
        << "nobody is compensated twice";
}

TEST(Brake, AllAtOnceIsAllOrNone)
{
    BadBatch bad;
    const std::string brake = bad.pulled();
    EXPECT_EQ(compensationOf(must(brakeOverview(bad.shop(), brake)), 100),
              (CompensationSum{2, 5970}));
    EXPECT_EQ(must(compensateAll(bad.shop(), brake, 100)), (CompensationSum{2, 5970}));
    EXPECT_EQ(must(brakeOverview(bad.shop(), brake)).givenFen(), 5970);
    EXPECT_EQ(compensateAll(bad.shop(), brake, 0).error().parameter("field"), "percent");
}

TEST(Brake, NoMoreIsGivenThanIsLeftOfTheOrder)
{
    BadBatch bad;
    NewRefund most;
    most.order = bad.walkIn;
    most.amountFen = 1500;
    EXPECT_FALSE(must(refundOrder(bad.shop(), most)).refused);
    const std::string brake = bad.pulled();
    const BrakeOverview seen = must(brakeOverview(bad.shop(), brake));
    ASSERT_EQ(seen.buyers.size(), 2U);
    EXPECT_EQ(seen.buyers[1].openFen(), 490);
    EXPECT_EQ(compensateOrder(bad.shop(), brake, bad.walkIn, 491).error().code(),
              ErrorCode::OutOfRange);
    EXPECT_EQ(must(compensateOrder(bad.shop(), brake, bad.walkIn, 490)), 490);
    EXPECT_EQ(compensateOrder(bad.shop(), brake, OrderKey("X"), 1).error().code(),
              ErrorCode::NotFound);
}

TEST(Brake, PostersAndShareKitsRestUntilItIsLifted)
{
    BadBatch bad;
    campaign::Campaign live;
    campaign::LineItem item;
    item.product = bad.berries;
    live.goods.push_back(item);
    must(posterTopic(bad.shop(), {}, "BERRY"));
    must(shareKits(bad.shop(), live));
    const std::string brake = bad.pulled();
    for (const Error& refused :
         {posterTopic(bad.shop(), {}, "BERRY").error(), shareKits(bad.shop(), live).error()}) {
        EXPECT_EQ(refused.code(), ErrorCode::Refused);
        EXPECT_EQ(refused.parameter("field"), "held");
        EXPECT_EQ(refused.parameter("value"), "商品1");
    }
    must(liftBrake(bad.shop(), brake));
    must(posterTopic(bad.shop(), {}, "BERRY"));
    must(shareKits(bad.shop(), live));
    EXPECT_EQ(liftBrake(bad.shop(), brake).error().code(), ErrorCode::IllegalTransition);
    EXPECT_FALSE(must(openBrake(bad.shop(), bad.berries)));
}

TEST(Brake, BuyersAndTheirInvitersAreTold)
{
    BadBatch bad;
    const std::string brake = bad.pulled();
    must(compensateOrder(bad.shop(), brake, bad.referred, 3980));
    EXPECT_EQ(must(tellAffected(bad.shop(), brake, true)), (MadeTasks{3, 0, 0}));
    EXPECT_EQ(must(tellAffected(bad.shop(), brake, true)), (MadeTasks{0, 3, 0}));
    const auto rows = must(listTasks(bad.shop(), ports::TaskFilter::Open)).rows;
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].name, "王小明");
    EXPECT_EQ(rows[0].task.fields.at("amount"), "3980");
    EXPECT_EQ(rows[1].name, "孙大爷");
    EXPECT_NE(rows[0].text.zh, rows[1].text.zh) << "not compensated yet: other words";
    EXPECT_EQ(rows[2].name, "李阿姨");
    EXPECT_EQ(must(tellAffected(bad.shop(), brake, false)).already, 3);
}

TEST(Brake, AskingWrongIsSaid)
{
    BadBatch bad;
    BrakeAsk ask = bad.ask();
    ask.reason = " ";
    EXPECT_EQ(pullBrake(bad.shop(), ask).error().parameter("field"), "reason");
    ask = bad.ask();
    ask.last = ask.first.plusDays(92);
    EXPECT_EQ(pullBrake(bad.shop(), ask).error().code(), ErrorCode::OutOfRange);
    ask = bad.ask();
    ask.product = "NOTHING";
    EXPECT_EQ(pullBrake(bad.shop(), ask).error().code(), ErrorCode::NotFound);
    bad.pulled();
    EXPECT_EQ(pullBrake(bad.shop(), bad.ask()).error().code(), ErrorCode::AlreadyExists);
    bad.kit.reopen();
    const auto kept = must(openBrake(bad.shop(), bad.berries));
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->reason, "有霉点");
    EXPECT_EQ(kept->batchNote, "供应商 B12");
}

} // namespace
} // namespace linli
