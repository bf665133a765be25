// SPDX-License-Identifier: GPL-3.0-or-later
// The owner's hand on rules, credits and the board: spec/rewards-details.md §11 and §12.
#include "domain/rewards/TermsText.h"
#include "domain/rewards/Texts.h"
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/RewardMoves.h"
#include "domain/rewards/engine/RuleBook.h"
#include "domain/rewards/verbs/Handlers.h"
#include "domain/time/BusinessDay.h"

#include <algorithm>
#include <map>

namespace linli::rewards::engine {
namespace {

struct BoardRow
{
    MemberKey owner;
    std::int64_t count = 0;
    Instant last;
};

bool countsOnBoard(const RewardRecord& reward)
{
    return reward.state == RewardState::Pending || reward.state == RewardState::Available ||
           reward.state == RewardState::Used;
}

/// By count, then earlier last payment, then member id.
bool ranksBefore(const BoardRow& a, const BoardRow& b)
{
    if (a.count != b.count) {
        return a.count > b.count;
    }
    return a.last != b.last ? a.last < b.last : a.owner < b.owner;
}

std::vector<BoardRow> boardRows(const Work& work, TimeWindow week)
{
    std::map<MemberKey, BoardRow> rows;
    for (const RewardId& id : work.state.rewards().inviterRewardsPaidIn(week)) {
        const RewardRecord& reward = work.rewards.at(id);
        if (!countsOnBoard(reward) || reward.paidAt > work.now()) {
            continue;
        }
        const MemberKey owner = resolve(work, reward.owner);
        BoardRow& row = rows[owner];
        row.owner = owner;
        row.last = row.count == 0 ? reward.paidAt : std::max(row.last, reward.paidAt);
        ++row.count;
    }
    std::vector<BoardRow> sorted;
    for (const auto& [owner, row] : rows) {
        sorted.push_back(row);
    }
    std::sort(sorted.begin(), sorted.end(), ranksBefore);
    return sorted;
}

} // namespace

void on(Work& work, const QueryBoard&)
{
    const TimeWindow week = weekOf(work.now());
    std::string text = caseTimeText(week.from).substr(0, 5) + "..";
    std::string separator = " ";
    for (const BoardRow& row : boardRows(work, week)) {
        text += separator + row.owner.text() + "=" + std::to_string(row.count);
        separator = ",";
    }
    work.say(DecisionCode::Board, std::move(text));
}

void on(Work& work, const EditRule& verb)
{
    const Rule* known = work.rule(verb.rule);
    if (known == nullptr) {
        return work.reject(RejectReason::NoRule, {}, {verb.rule.text(), {}, {}, {}});
    }
    const auto edited = withSettings({newestTerms(*known), {}}, verb.set);
    if (!edited || verb.set.empty() || edited->terms.kind != newestTerms(*known).kind) {
        return work.reject(RejectReason::BadEvent);
    }
    Rule& rule = work.editRule(verb.rule);
    const std::int32_t number = rule.versions.back().number + 1;
    rule.versions.push_back({number, work.now(), edited->terms});
}

void on(Work& work, const TopUp& verb)
{
    if (work.rule(verb.rule) == nullptr) {
        return work.reject(RejectReason::NoRule, {}, {verb.rule.text(), {}, {}, {}});
    }
    if (verb.add.unit.empty() || verb.add.count < 0) {
        return work.reject(RejectReason::BadEvent);
    }
    work.post(ledger::shopAccount(), ledger::budgetOf(verb.rule), verb.add, {},
              ledger::EntryKind::Fund);
}

void on(Work& work, const SwitchRule& verb)
{
    const Rule* known = work.rule(verb.rule);
    if (known == nullptr) {
        return work.reject(RejectReason::NoRule, {}, {verb.rule.text(), {}, {}, {}});
    }
    if (verb.to == RuleSwitch::Resume && known->killedAt) {
        return work.reject(
            RejectReason::Killed, {},
            {verb.rule.text(), verb.rule, {}, std::to_string(known->killedAt->unixMs())});
    }
    Rule& rule = work.editRule(verb.rule);
    if (verb.to == RuleSwitch::Kill) {
        rule.killedAt = work.now();
    } else {
        rule.paused = verb.to == RuleSwitch::Pause;
    }
}

void on(Work& work, const AddRule& verb)
{
    if (verb.rule.empty()) {
        return work.reject(RejectReason::BadEvent);
    }
    if (work.rule(verb.rule) != nullptr) {
        return work.reject(RejectReason::RuleExists, {}, {verb.rule.text(), {}, {}, {}});
    }
    Rule rule;
    rule.id = verb.rule;
    rule.position = verb.position > 0 ? std::max(verb.position, work.next.rulePosition)
                                      : work.next.rulePosition;
    rule.versions.push_back({1, work.now(), verb.terms});
    work.addRule(std::move(rule));
    for (const Quantity& budget : verb.budget) {
        work.balances.add(ledger::budgetOf(verb.rule), budget.unit, 0);
        work.post(ledger::shopAccount(), ledger::budgetOf(verb.rule), budget, {},
                  ledger::EntryKind::Fund);
    }
}

void on(Work& work, const Credit& verb)
{
    const auto member = knownMember(work, verb.member);
    if (!member) {
        return work.reject(RejectReason::NoMember, {}, {verb.member.text(), {}, {}, {}});
    }
    if (verb.amount.unit.empty() || verb.amount.count <= 0) {
        return work.reject(RejectReason::BadEvent);
    }
    if (verb.reason.empty()) {
        return work.reject(RejectReason::NoReason, {}, {member->text(), {}, {}, {}});
    }
    RewardRecord reward;
    reward.id = RewardId("H/" + work.event.id.text());
    reward.sequence = work.next.reward++;
    reward.rule = RuleId("H");
    reward.side = RewardSide::Manual;
    reward.owner = *member;
    reward.unit = verb.amount.unit;
    reward.issued = verb.amount.count;
    reward.current = verb.amount.count;
    reward.state = RewardState::Available;
    reward.paidAt = work.now();
    reward.releasedAt = work.now();
    reward.note = verb.reason;
    work.rewards.put(reward.id, reward);
    work.post(ledger::shopAccount(), ledger::availableOf(*member), verb.amount, reward.id,
              ledger::EntryKind::Accrue);
    work.say(DecisionCode::Credited, reward.id.text());
    if (isCash(reward.unit)) {
        offsetDebt(work, *member);
    }
}

} // namespace linli::rewards::engine
