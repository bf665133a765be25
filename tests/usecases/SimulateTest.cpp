// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/simulation/Simulate.h"

#include "kit/TestShop.h"
#include "usecases/binding/Bind.h"
#include "usecases/boards/Boards.h"
#include "usecases/gifts/GiftShelf.h"
#include "usecases/orders/Refund.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/rewards/StarterRules.h"
#include "wire/rules/RuleFileReader.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

/// A shop with two inviters and five first orders, made before any rule existed.
class PastOfAShop : public testing::Test
{
  protected:
    PastOfAShop() : shopBoards(kit.shop()), host(kit.enrol("李秀英")), second(kit.enrol("欧阳静"))
    {
        guest(host, 3000);
        guest(host, 2500);
        kit.clock().set(kit::at("2026-03-03 10:00"));
        guest(host, 1500); // below the least order
        guest(second, 2500);
        const OrderKey gone = guest(second, 9000);
        NewRefund all;
        all.order = gone;
        all.all = true;
        EXPECT_FALSE(must(refundOrder(kit.shop(), all)).refused);
        kit.clock().set(kit::at("2026-03-20 10:00"));
    }

    OrderKey guest(const MemberKey& inviter, std::int64_t fen)
    {
        const MemberKey buyer = kit.enrol("客人" + std::to_string(++m_guests));
        // Without a rule no bind is refused as paused, and none is needed for it.
        kit.bind(buyer, inviter);
        const OrderKey order = kit.paidOrder(buyer, fen);
        kit.fulfil(order);
        return order;
    }

    Simulation simulated(std::string_view file, int days = 90)
    {
        return must(simulateRule(kit.shop(), shopBoards, must(wire::readRuleFile(file)), days));
    }

    kit::TestShop kit;
    Boards shopBoards;
    MemberKey host;
    MemberKey second;

  private:
    int m_guests = 0;
};

TEST_F(PastOfAShop, PaysEveryFirstOrderTheRuleWouldHavePaid)
{
    const Simulation told = simulated(R"({"id":"C","preset":"C"})");
    EXPECT_EQ(told.paidOrders, 5);
    EXPECT_EQ(told.rewards, 3);
    EXPECT_EQ(told.costFen, 1500);
    EXPECT_EQ(told.takenBack, 1);
    ASSERT_TRUE(told.worstDay.has_value());
    EXPECT_EQ(told.worstDay->day.toText(), "2026-03-02");
    EXPECT_EQ(told.worstDay->costFen, 1000);
    EXPECT_EQ(told.refusals.at(rewards::DecisionCode::BelowMin), 1);
    ASSERT_EQ(told.top.size(), 2U);
    EXPECT_EQ(told.top[0].name, "李秀英");
    EXPECT_EQ(told.top[0].costFen, 1000);
    EXPECT_EQ(told.newNeighbours, 4); // the whole refund makes one of five no qualified invitee
    EXPECT_EQ(told.costPerNewFen, 375);
    std::int64_t sum = 0;
    for (const DayCost& day : told.perDay) {
        sum += day.costFen;
    }
    EXPECT_EQ(told.perDay.size(), 90U);
    EXPECT_EQ(sum, told.costFen);
}

TEST_F(PastOfAShop, WritesNothing)
{
    const PageRequest few{10, std::nullopt};
    const LedgerQuery everything;
    const auto before = must(kit.shop().rewardQueries.ledger(everything, few));
    EXPECT_GT(simulated(R"({"preset":"G"})").rewards, 0);
    const auto after = must(kit.shop().rewardQueries.ledger(everything, few));
    EXPECT_EQ(after.total, before.total);
    EXPECT_TRUE(must(listRules(kit.shop())).empty());
    const auto rewards = must(listRewards(kit.shop(), RewardQuery(), few));
    EXPECT_EQ(rewards.total, 0);
}

TEST_F(PastOfAShop, CountsOnlyOrdersOfTheDaysAsked)
{
    EXPECT_EQ(simulated(R"({"preset":"C"})", 18).rewards, 1); // from 3 March on
    EXPECT_EQ(simulated(R"({"preset":"C"})", 5).paidOrders, 0);
}

TEST_F(PastOfAShop, ValuesGiftsAtShelfCostAndNamesThoseWithoutOne)
{
    const Simulation blind = simulated("G min=2000");
    EXPECT_EQ(blind.rewards, 6);
    EXPECT_EQ(blind.costFen, 0);
    EXPECT_EQ(blind.unknownUnits, std::vector<std::string>{"egg"});
    must(receiveGift(kit.shop(), {Unit("egg"), 10, 450, std::nullopt, ""}));
    EXPECT_EQ(simulated("G min=2000").costFen, 6 * 450);
}

TEST_F(PastOfAShop, ObeysCapsBudgetAndThePriceCut)
{
    EXPECT_EQ(simulated("C cap=total:1").rewards, 2);
    EXPECT_EQ(simulated("C budget=CNY:1000").rewards, 2);
    const Simulation cut = simulated("D rate=90");
    EXPECT_EQ(cut.rewards, 4);
    EXPECT_EQ(cut.costFen, 300 + 250 + 150 + 250);
}

TEST_F(PastOfAShop, RefusesARuleThatCouldNotGoLive)
{
    const auto bad = simulateRule(kit.shop(), shopBoards,
                                  must(wire::readRuleFile(R"({"preset":"D","rate":100})")), 90);
    ASSERT_FALSE(bad.ok());
    EXPECT_EQ(bad.error().parameter("field"), "rate");
    const auto days = simulateRule(kit.shop(), shopBoards, must(wire::readRuleFile("C")), 0);
    ASSERT_FALSE(days.ok());
    EXPECT_EQ(days.error().parameter("field"), "days");
}

TEST(RuleFiles, SayTheSameInEverySpelling)
{
    const NewRule line = must(wire::readRuleFile("G min=3000 hold=5 budget=egg:7"));
    const NewRule json = must(wire::readRuleFile(
        R"({"id":"G","preset":"G","min_fen":3000,"hold_days":5,"budget":{"unit":"egg","count":7}})"));
    EXPECT_EQ(line.terms, json.terms);
    EXPECT_EQ(line.budget, json.budget);
    const NewRule text = must(wire::readRuleFile(
        R"({"id":"X","terms":"kind=first inv=CNY:500 min=2000 hold=7","budget":"CNY:1000","rewards":3})"));
    EXPECT_EQ(text.id.text(), "X");
    EXPECT_EQ(text.terms.inviter->fixed.count, 500);
    const auto unknown = wire::readRuleFile(R"({"preset":"G","colour":"red"})");
    ASSERT_FALSE(unknown.ok());
    EXPECT_EQ(unknown.error().parameter("value"), "colour");
    EXPECT_FALSE(wire::readRuleFile(R"({"min":1})").ok());
    EXPECT_FALSE(wire::readRuleFile("{").ok());
}

TEST(StarterRules, AreRulesThatCanGoLiveTogether)
{
    kit::TestShop kit;
    const BusinessDay today = BusinessDay::of(kit.clock().now());
    for (const StarterRule& starter : starterRules(today)) {
        NewRule rule = starter.rule;
        rule.id = freeRuleId(must(listRules(kit.shop())));
        must(startRules(kit.shop(), {rule}));
    }
    EXPECT_EQ(must(listRules(kit.shop())).size(), starterRules(today).size());
}

TEST(StarterRules, AreStartedAllOrNone)
{
    kit::TestShop kit;
    NewRule good = starterRules(BusinessDay::of(kit.clock().now())).front().rule;
    NewRule bad = good;
    bad.id = RuleId("R2");
    bad.terms.bindLifeDays = 0;
    EXPECT_FALSE(startRules(kit.shop(), {good, bad}).ok());
    EXPECT_TRUE(must(listRules(kit.shop())).empty());
}

TEST(LessFavourable, SeesWhatANeighbourWouldMind)
{
    const rewards::Terms terms = must(wire::readRuleFile("G cap=day:5")).terms;
    EXPECT_FALSE(lessFavourable(terms, terms));
    const auto worse = [&](auto change) {
        rewards::Terms after = terms;
        change(after);
        return lessFavourable(terms, after);
    };
    EXPECT_TRUE(worse([](rewards::Terms& to) { to.minBasisFen = 3000; }));
    EXPECT_TRUE(worse([](rewards::Terms& to) { to.invitee.reset(); }));
    EXPECT_TRUE(worse([](rewards::Terms& to) { to.caps.front().most = 4; }));
    EXPECT_TRUE(worse([](rewards::Terms& to) { to.holdDays = 9; }));
    EXPECT_FALSE(worse([](rewards::Terms& to) { to.minBasisFen = 0; }));
    EXPECT_FALSE(worse([](rewards::Terms& to) { to.caps.clear(); }));
}

} // namespace
} // namespace linli
