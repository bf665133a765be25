// SPDX-License-Identifier: GPL-3.0-or-later
// What the product sends and no case file can: rules added later, orders with a file's totals.
#include "domain/rewards/TermsText.h"
#include "domain/rewards/check/Invariants.h"
#include "domain/rewards/replay/StateStore.h"

#include <gtest/gtest.h>

#include <chrono>

namespace linli::rewards {
namespace {

class ProductEvents : public testing::Test
{
  protected:
    Changes send(Verb verb)
    {
        Event event;
        event.id = EventKey("e" + std::to_string(++m_count));
        event.at = m_now;
        event.fingerprint = event.id.text();
        event.verb = std::move(verb);
        event.verbText = std::string(nameOf(event.verb));
        return *m_store.handle(event);
    }
    void addRule(const char* letter)
    {
        const auto preset = presetTerms(letter);
        send(AddRule{RuleId(letter), 0, preset->terms, preset->budget});
    }
    [[nodiscard]] const MemoryState& state() const { return m_store.state(); }
    void pass(Span span) { m_now = m_now + span; }

  private:
    replay::MemoryStore m_store;
    int m_count = 0;
    Instant m_now = *Instant::parseIso("2026-03-02T10:00:00+08:00");
};

TEST_F(ProductEvents, ARuleAddedLaterFundsItsBudgetByAnEntry)
{
    const Changes changes =
        send(AddRule{RuleId("X"), 0, presetTerms("C")->terms, {{Unit("CNY"), 1000}}});
    ASSERT_EQ(changes.entries.size(), 1U);
    EXPECT_EQ(changes.entries[0].kind, ledger::EntryKind::Fund);
    EXPECT_EQ(state().ledger().balance(ledger::budgetOf(RuleId("X")), Unit("CNY")), 1000);
    const Changes again = send(AddRule{RuleId("X"), 0, presetTerms("C")->terms, {}});
    ASSERT_EQ(again.decisions.size(), 1U);
    EXPECT_EQ(again.decisions[0].reason, RejectReason::RuleExists);
    EXPECT_TRUE(again.rules.empty());
}

TEST_F(ProductEvents, AnImportedOrderEarnsOnTheTotalsOfItsFile)
{
    addRule("C");
    send(Bind{MemberKey("B"), MemberKey("A"), {}});
    PlaceOrder order;
    order.order = OrderKey("KTT-1");
    order.buyer = MemberKey("B");
    order.lines = {{"apple", 2, 0}, {"pear", 1, 0}};
    order.totals = OrderTotals{2500, 500};
    EXPECT_TRUE(send(order).decisions.empty());
    const Changes paid = send(Pay{OrderKey("KTT-1")});
    ASSERT_EQ(paid.rewards.size(), 1U);
    EXPECT_EQ(paid.rewards[0].id.text(), "C/KTT-1/inv");
    EXPECT_EQ(paid.decisions[0].code, DecisionCode::Accrued);
    EXPECT_EQ(paid.decisions[0].rule, RuleId("C"));
    EXPECT_EQ(state().orders().order(OrderKey("KTT-1"))->basisFen(), 2000);
}

TEST_F(ProductEvents, AnOrderOfNobodyIsKeptWithoutRewards)
{
    addRule("C");
    PlaceOrder order;
    order.order = OrderKey("O1");
    order.totals = OrderTotals{2500, 0};
    send(order);
    const Changes paid = send(Pay{OrderKey("O1")});
    ASSERT_EQ(paid.decisions.size(), 1U);
    EXPECT_EQ(paid.decisions[0].code, DecisionCode::NoBind);
    EXPECT_TRUE(paid.members.empty());
}

TEST_F(ProductEvents, ARefusalNamesWhatWasFoundAndNeeded)
{
    addRule("C");
    send(Bind{MemberKey("B"), MemberKey("A"), {}});
    PlaceOrder order;
    order.order = OrderKey("O1");
    order.buyer = MemberKey("B");
    order.lines = {{"a", 1, 1999}};
    send(order);
    const Changes paid = send(Pay{OrderKey("O1")});
    ASSERT_EQ(paid.decisions.size(), 1U);
    EXPECT_EQ(paid.decisions[0].code, DecisionCode::BelowMin);
    EXPECT_EQ(paid.decisions[0].subject, "O1");
    EXPECT_EQ(paid.decisions[0].found, "1999");
    EXPECT_EQ(paid.decisions[0].needed, "2000");
}

TEST_F(ProductEvents, FiveThousandDueRewardsSettleInOneRun)
{
    addRule("C");
    send(TopUp{RuleId("C"), {Unit("CNY"), 10'000'000}});
    for (int i = 0; i < 5000; ++i) {
        const std::string name = std::to_string(i);
        send(Bind{MemberKey("B" + name), MemberKey("A" + std::to_string(i / 10)), {}});
        PlaceOrder order;
        order.order = OrderKey("O" + name);
        order.buyer = MemberKey("B" + name);
        order.lines = {{"a", 1, 2000}};
        send(order);
        send(Pay{OrderKey("O" + name)});
        send(Fulfil{OrderKey("O" + name)});
        pass(Span::minutes(2)); // slow enough not to be VELOCITY
    }
    pass(Span::days(8));
    const auto started = std::chrono::steady_clock::now();
    const Changes settled = send(Tick{});
    const auto taken = std::chrono::steady_clock::now() - started;
    RecordProperty(
        "settleMs",
        std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(taken).count()));
    EXPECT_EQ(settled.entries.size(), 5000U);
    EXPECT_EQ(state().ledger().entries().size(), 10'002U);
    const ledger::Balances folded = ledger::fold(state().ledger().entries());
    EXPECT_EQ(folded.of(ledger::availableOf(MemberKey("A0")), Unit("CNY")), 5000);
}

} // namespace
} // namespace linli::rewards
