// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/TestShop.h"
#include "usecases/binding/Bind.h"
#include "usecases/orders/Orders.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/why/Why.h"

#include <map>

namespace linli {
namespace {

using namespace usecases;
using kit::must;

class RewardLoops : public testing::Test
{
  protected:
    RewardLoops() : host(kit.enrol("李秀英")), guest(kit.enrol("欧阳静")) {}
    Shop& shop() { return kit.shop(); }
    std::vector<RewardRow> rewards()
    {
        return must(listRewards(shop(), {}, PageRequest{100, std::nullopt})).rows;
    }

    kit::TestShop kit;
    MemberKey host;
    MemberKey guest;
};

TEST_F(RewardLoops, CashComesAfterTheHoldAndIsPaidOutWithTax)
{
    kit.cashRule();
    kit.bind(guest, host);
    const OrderKey order = kit.paidOrder(guest, 2500);
    kit.fulfil(order);
    EXPECT_EQ(order.text(), "20260302-0001");
    kit.settleAfter(Span::days(6));
    EXPECT_EQ(kit.available(host, "CNY"), 0);
    kit.settleAfter(Span::days(1));
    EXPECT_EQ(kit.available(host, "CNY"), 500);
    const Outcome paid = must(payOut(shop(), {host, 500, 20}));
    EXPECT_FALSE(paid.refused);
    ASSERT_EQ(paid.entries.size(), 2U);
    EXPECT_EQ(paid.entries[0].amount, 100);
    EXPECT_EQ(paid.entries[1].amount, 400);
    const Outcome again = must(payOut(shop(), {host, 500, 0}));
    EXPECT_TRUE(again.refused);
    EXPECT_NE(again.refusal().find("INSUFFICIENT"), std::string::npos) << again.refusal();
}

TEST_F(RewardLoops, BothGetTheirEggsAndEachIsHandedOverOnce)
{
    kit.eggRule();
    kit.bind(guest, host);
    kit.fulfil(kit.paidOrder(guest, 2500));
    kit.settleAfter(Span::days(3));
    EXPECT_EQ(kit.available(host, "egg"), 1);
    EXPECT_EQ(kit.available(guest, "egg"), 1);
    const std::vector<DueRow> due = must(dueList(shop()));
    ASSERT_EQ(due.size(), 2U);
    ASSERT_EQ(due[0].rewards.size(), 1U);
    const RewardId reward = due[0].rewards[0].id;
    EXPECT_FALSE(must(redeemReward(shop(), reward)).refused);
    const Outcome twice = must(redeemReward(shop(), reward));
    EXPECT_TRUE(twice.refused);
    EXPECT_EQ(twice.refusal(), "REJECT STATE_USED");
    EXPECT_EQ(must(dueList(shop())).size(), 1U);
}

TEST_F(RewardLoops, VoucherTakesFiveYuanOffTheNextOrder)
{
    kit.voucherRule();
    kit.bind(guest, host);
    kit.fulfil(kit.paidOrder(guest, 2500));
    kit.settleAfter(Span::hours(1));
    ASSERT_EQ(kit.available(host, "cpn500"), 1);
    NewOrder order;
    order.buyer = host;
    order.lines.push_back({"KIT", 2, 2000});
    order.voucher = rewards().front().id;
    const PlacedOrder placed = must(placeOrder(shop(), order));
    EXPECT_EQ(placed.payableFen, 3500);
    must(payOrder(shop(), placed.order));
    EXPECT_EQ(kit.available(host, "cpn500"), 0);
    const PlacedOrder second = must(placeOrder(shop(), order));
    EXPECT_TRUE(second.outcome.refused);
    EXPECT_EQ(second.outcome.refusal(), "REJECT VOUCHER_USED");
    EXPECT_TRUE(second.order.empty());
}

TEST_F(RewardLoops, RefundPreviewShowsWhatTheRefundThenDoes)
{
    kit.cashRule();
    kit.bind(guest, host);
    const OrderKey order = kit.paidOrder(guest, 2500);
    kit.fulfil(order);
    kit.settleAfter(Span::days(7));
    NewRefund refund;
    refund.order = order;
    refund.all = true;
    const RefundPreview preview = must(previewRefund(shop(), refund));
    EXPECT_FALSE(preview.refused);
    EXPECT_EQ(preview.amountFen, 2500);
    ASSERT_EQ(preview.rewards.size(), 1U);
    EXPECT_EQ(preview.rewards[0].stateBefore, rewards::RewardState::Available);
    EXPECT_EQ(preview.rewards[0].stateAfter, rewards::RewardState::Clawed);
    EXPECT_EQ(kit.available(host, "CNY"), 500) << "a preview changes nothing";
    const Outcome done = must(refundOrder(shop(), refund));
    EXPECT_EQ(done.entries.size(), preview.entries.size());
    EXPECT_EQ(kit.available(host, "CNY"), 0);
    EXPECT_EQ(must(orderDetail(shop(), order)).row.status, OrderStatus::Refunded);
    const auto again = refundOrder(shop(), refund);
    ASSERT_FALSE(again.ok()) << "nothing is left to refund";
    EXPECT_EQ(again.error().code(), ErrorCode::OutOfRange);
}

TEST_F(RewardLoops, ClawBackAfterPayOutBecomesADebtThatBlocksPayOut)
{
    kit.cashRule();
    kit.bind(guest, host);
    const OrderKey order = kit.paidOrder(guest, 2500);
    kit.fulfil(order);
    kit.settleAfter(Span::days(7));
    must(payOut(shop(), {host, 500, 0}));
    NewRefund refund;
    refund.order = order;
    refund.all = true;
    must(refundOrder(shop(), refund));
    const std::vector<UnitBalance> balances = must(memberBalances(shop(), host));
    ASSERT_EQ(balances.size(), 1U);
    EXPECT_EQ(balances[0].owed, 500);
    EXPECT_EQ(must(payOut(shop(), {host, 100, 0})).refusal(), "REJECT HAS_DEBT");
}

TEST_F(RewardLoops, SecondBindAndOwnCodeAreRefusedAsDecisions)
{
    const MemberKey other = kit.enrol("张伟");
    kit.bind(guest, host);
    const Outcome second = must(bindTo(shop(), guest, other));
    EXPECT_TRUE(second.refused);
    EXPECT_EQ(second.decisions.at(0).code, rewards::DecisionCode::AlreadyBound);
    EXPECT_EQ(must(bindTo(shop(), other, other)).decisions.at(0).code, rewards::DecisionCode::Self);
    EXPECT_EQ(must(bindTo(shop(), host, guest)).decisions.at(0).code, rewards::DecisionCode::Cycle);
    EXPECT_EQ(must(bindByCode(shop(), other, "7K3MQ9TXW3")).decisions.at(0).code,
              rewards::DecisionCode::BadSignature);
}

TEST_F(RewardLoops, SmallFirstOrderIsPaidButEarnsNothing)
{
    kit.cashRule();
    kit.bind(guest, host);
    const OrderKey order = kit.paidOrder(guest, 1999);
    EXPECT_TRUE(rewards().empty());
    const WhyFacts why = must(whyOrder(shop(), order));
    ASSERT_TRUE(why.bind.has_value());
    EXPECT_EQ(why.bind->inviter, host);
    ASSERT_FALSE(why.decisions.empty());
    EXPECT_EQ(why.decisions.back().code, "BELOW_MIN");
    EXPECT_EQ(why.decisions.back().found, "1999");
    EXPECT_EQ(why.decisions.back().needed, "2000");
}

TEST_F(RewardLoops, WhySheetTellsTheTermsTheEntriesAndWhatItWaitsFor)
{
    kit.cashRule();
    kit.bind(guest, host);
    const OrderKey order = kit.paidOrder(guest, 2500);
    const RewardId reward("C/" + order.text() + "/inv");
    const WhyFacts waiting = must(whyReward(shop(), reward));
    ASSERT_TRUE(waiting.story.has_value());
    EXPECT_EQ(waiting.story->waiting, rewards::WhyWaiting::Fulfilment);
    ASSERT_TRUE(waiting.terms.has_value());
    EXPECT_EQ(waiting.terms->terms.minBasisFen, 2000);
    kit.fulfil(order);
    kit.settleAfter(Span::days(7));
    const WhyFacts released = must(whyReward(shop(), reward));
    ASSERT_EQ(released.entries.size(), 2U);
    EXPECT_EQ(released.entries[0].kind, "ACCRUE");
    EXPECT_EQ(released.entries[1].kind, "RELEASE");
    EXPECT_EQ(released.reward->state, rewards::RewardState::Available);
    EXPECT_FALSE(whyReward(shop(), RewardId("none")).ok());
}

TEST_F(RewardLoops, SameEventTwiceChangesNothing)
{
    kit.cashRule();
    kit.bind(guest, host);
    const OrderKey order = kit.paidOrder(guest, 2500);
    rewards::Event event;
    event.id = EventKey("fulfil-1");
    event.at = kit.clock().now();
    event.verb = rewards::Fulfil{order};
    event.fingerprint = fingerprintOf(event.verb);
    event.verbText = "fulfil";
    EXPECT_FALSE(must(submit(shop(), event)).refused);
    const Outcome again = must(submit(shop(), event));
    EXPECT_TRUE(again.has(rewards::DecisionCode::DupEvent));
    EXPECT_FALSE(again.refused);
    event.fingerprint += "x";
    EXPECT_TRUE(must(submit(shop(), event)).refused);
}

TEST_F(RewardLoops, SettlesOnlyWhenSomethingIsDue)
{
    kit.cashRule();
    EXPECT_FALSE(must(settleIfDue(shop())).has_value());
    kit.bind(guest, host);
    kit.fulfil(kit.paidOrder(guest, 2500));
    EXPECT_FALSE(must(settleIfDue(shop())).has_value());
    kit.clock().advance(Span::days(7));
    EXPECT_TRUE(must(settleIfDue(shop())).has_value());
    EXPECT_EQ(kit.available(host, "CNY"), 500);
    EXPECT_FALSE(must(settleIfDue(shop())).has_value());
}

TEST_F(RewardLoops, ManualAttributionWaitsForTheOwner)
{
    kit.cashRule();
    const OrderKey order = kit.paidOrder(guest, 2500);
    EXPECT_FALSE(must(attributeOrder(shop(), order, host)).refused);
    const Page<RewardRow> review = must(reviewQueue(shop(), {}));
    ASSERT_EQ(review.rows.size(), 1U);
    EXPECT_EQ(review.rows[0].signals, std::vector<std::string>{"MANUAL"});
    EXPECT_FALSE(must(approveReview(shop(), order)).refused);
    EXPECT_TRUE(must(approveReview(shop(), order)).refused);
    kit.fulfil(order);
    kit.settleAfter(Span::days(7));
    EXPECT_EQ(kit.available(host, "CNY"), 500);
}

TEST_F(RewardLoops, RejectedReviewGivesTheBudgetBack)
{
    kit.cashRule();
    const OrderKey order = kit.paidOrder(guest, 2500);
    must(attributeOrder(shop(), order, host));
    EXPECT_EQ(must(getRule(shop(), RuleId("C"))).budgetLeft.at(0).count, 99'500);
    must(rejectReview(shop(), order));
    EXPECT_EQ(must(getRule(shop(), RuleId("C"))).budgetLeft.at(0).count, 100'000);
    EXPECT_EQ(rewards().at(0).state, rewards::RewardState::Rejected);
}

TEST_F(RewardLoops, BalancesEqualTheFoldOfTheLedger)
{
    kit.cashRule();
    kit.eggRule();
    kit.voucherRule();
    kit.bind(guest, host);
    kit.fulfil(kit.paidOrder(guest, 2500));
    kit.settleAfter(Span::days(7));
    must(payOut(shop(), {host, 300, 10}));
    std::map<std::string, std::int64_t> fold;
    for (const LedgerRow& row : must(ledgerPage(shop(), {}, {1000, std::nullopt})).rows) {
        fold[row.from + " " + row.unit.text()] -= row.amount;
        fold[row.to + " " + row.unit.text()] += row.amount;
    }
    for (const UnitBalance& balance : must(memberBalances(shop(), host))) {
        const std::string unit = " " + balance.unit.text();
        EXPECT_EQ(balance.available, fold["AVAIL:" + host.text() + unit]) << unit;
        EXPECT_EQ(balance.used, fold["USED:" + host.text() + unit]) << unit;
        EXPECT_EQ(balance.pending, fold["PEND:" + host.text() + unit]) << unit;
    }
    for (const RuleRow& rule : must(listRules(shop()))) {
        for (const rewards::Quantity& left : rule.budgetLeft) {
            EXPECT_EQ(left.count, fold["BUD:" + rule.rule.id.text() + " " + left.unit.text()]);
        }
    }
    EXPECT_TRUE(must(shop().rewards.verify()).ok());
}

TEST_F(RewardLoops, EditedRuleKeepsOldBindsOnTheirTerms)
{
    kit.cashRule();
    kit.bind(guest, host);
    rewards::Terms terms = must(getRule(shop(), RuleId("C"))).terms();
    terms.inviter->fixed.count = 900;
    terms.caps = {{rewards::CapPeriod::Day, 5}};
    kit.clock().advance(Span::hours(1));
    must(editRule(shop(), RuleId("C"), terms));
    EXPECT_EQ(must(getRule(shop(), RuleId("C"))).terms(), terms);
    terms.caps.clear();
    kit.clock().advance(Span::hours(1));
    must(editRule(shop(), RuleId("C"), terms));
    EXPECT_TRUE(must(getRule(shop(), RuleId("C"))).terms().caps.empty());
    kit.paidOrder(guest, 2500);
    EXPECT_EQ(rewards().at(0).issued, 500);
    EXPECT_EQ(must(getRule(shop(), RuleId("C"))).rule.versions.size(), 3U);
}

} // namespace
} // namespace linli
