// SPDX-License-Identifier: GPL-3.0-or-later
// A rule pays only for binds made while it was in force (spec/imports.md, rewards-details.md §6).
#include "domain/rewards/TermsText.h"
#include "domain/rewards/replay/CaseRunner.h"
#include "domain/rewards/replay/StateStore.h"

#include <gtest/gtest.h>

namespace linli::rewards {
namespace {

using Lines = std::vector<std::string>;

class RuleStart : public testing::Test
{
  protected:
    /// The decision lines of one event at 2026-03-`day` 10:00 Shanghai.
    Lines at(int day, Verb verb)
    {
        Event event;
        event.id = EventKey("e" + std::to_string(++m_count));
        event.at = m_first + Span::days(day - 1);
        event.fingerprint = event.id.text();
        event.verb = std::move(verb);
        event.verbText = std::string(nameOf(event.verb));
        const auto changes = m_store.handle(event);
        Lines lines;
        for (const Decision& decision : changes->decisions) {
            lines.push_back(replay::toText(decision));
        }
        return lines;
    }
    Lines addRule(int day, const char* letter)
    {
        const auto preset = presetTerms(letter);
        return at(day, AddRule{RuleId(letter), 0, preset->terms, preset->budget});
    }
    Lines bind(int day, const char* invitee, const char* inviter = "A")
    {
        return at(day, Bind{MemberKey(invitee), MemberKey(inviter), {}});
    }
    /// An order of 25 yuan, paid at once.
    Lines buy(int day, const char* order, const char* buyer)
    {
        PlaceOrder place;
        place.order = OrderKey(order);
        place.buyer = MemberKey(buyer);
        place.lines = {{"apple", 1, 2500}};
        at(day, place);
        return at(day, Pay{OrderKey(order)});
    }

  private:
    replay::MemoryStore m_store;
    int m_count = 0;
    Instant m_first = *Instant::parseIso("2026-03-01T10:00:00+08:00");
};

TEST_F(RuleStart, ABindFromBeforeTheOnlyRuleEarnsNothingAndSaysNothing)
{
    bind(2, "B");
    addRule(3, "C");
    EXPECT_EQ(buy(4, "O1", "B"), Lines{});
    EXPECT_EQ(buy(5, "O2", "B"), Lines{}) << "not even NOT_FIRST: that shop had no rule";
}

TEST_F(RuleStart, ABindOfTheSameInstantAsTheRuleEarns)
{
    addRule(3, "C");
    bind(3, "B");
    EXPECT_EQ(buy(4, "O1", "B"), Lines{"ACCRUED O1 C"});
}

TEST_F(RuleStart, OnlyTheRulesInForceAtTheBindSpeak)
{
    addRule(1, "C");
    bind(2, "B");
    addRule(3, "G");
    bind(4, "D");
    EXPECT_EQ(buy(5, "O1", "B"), Lines{"ACCRUED O1 C"});
    EXPECT_EQ(buy(5, "O2", "D"), (Lines{"ACCRUED O2 C", "ACCRUED O2 G"}));
}

TEST_F(RuleStart, AnEditMadeAfterTheBindDoesNotStartARuleForIt)
{
    bind(2, "B");
    addRule(3, "C");
    at(4, EditRule{RuleId("C"), {{"min", "100"}}});
    EXPECT_EQ(buy(5, "O1", "B"), Lines{});
}

TEST_F(RuleStart, HistoryImportedAfterTheRuleKeepsItsOwnTimes)
{
    addRule(10, "C");
    EXPECT_EQ(bind(2, "B"), Lines{"BOUND B<-A"});
    EXPECT_EQ(buy(3, "O1", "B"), Lines{});
    EXPECT_EQ(buy(3, "O2", "E"), Lines{}) << "no NO_BIND from a time without rules";
    EXPECT_EQ(buy(11, "O3", "F"), Lines{"NO_BIND O3"});
}

TEST_F(RuleStart, AnAttributionByHandTakesTheTermsOfNow)
{
    buy(2, "O1", "B");
    at(2, AddRule{RuleId("C"), 0, presetTerms("C")->terms, presetTerms("C")->budget});
    EXPECT_EQ(at(2, Attribute{OrderKey("O1"), MemberKey("A")}), Lines{"REVIEW O1 C MANUAL"});
}

TEST_F(RuleStart, APausedRuleThatCameLaterDoesNotRefuseAnOldBind)
{
    addRule(10, "C");
    at(11, SwitchRule{RuleId("C"), RuleSwitch::Pause});
    EXPECT_EQ(bind(2, "B"), Lines{"BOUND B<-A"});
    EXPECT_EQ(bind(12, "D"), Lines{"PAUSED D"});
}

TEST_F(RuleStart, ALiveRuleThatCameLaterDoesNotLiftThePauseOfTheOthers)
{
    addRule(1, "C");
    at(2, SwitchRule{RuleId("C"), RuleSwitch::Pause});
    addRule(10, "G");
    EXPECT_EQ(bind(5, "B"), Lines{"PAUSED B"});
    EXPECT_EQ(bind(10, "D"), Lines{"BOUND D<-A"});
}

TEST_F(RuleStart, TheLifeOfABindComesFromARuleInForce)
{
    Terms brief = presetTerms("C")->terms;
    brief.bindLifeDays = 2;
    bind(2, "B");
    at(20, AddRule{RuleId("C"), 0, brief, {}});
    EXPECT_EQ(bind(6, "B", "X"), Lines{"ALREADY_BOUND B"}) << "30 days where no rule says less";
    EXPECT_EQ(bind(21, "B", "X"), Lines{"BOUND B<-X"});
}

} // namespace
} // namespace linli::rewards
