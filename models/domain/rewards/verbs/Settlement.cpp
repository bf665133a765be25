// SPDX-License-Identifier: GPL-3.0-or-later
// Settlement run, use and pay-out: spec/rewards-details.md §7.
#include "domain/rewards/Texts.h"
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/Milestones.h"
#include "domain/rewards/engine/RewardMoves.h"
#include "domain/rewards/verbs/Groups.h"
#include "domain/rewards/verbs/Handlers.h"

#include <algorithm>

namespace linli::rewards::engine {
namespace {

bool isReleasable(const Work& work, const RewardRecord& reward)
{
    const OrderRecord* order = work.orders.find(reward.order);
    return reward.state == RewardState::Pending && order != nullptr && !order->requestOpen &&
           reward.dueAt && *reward.dueAt <= work.now();
}

void release(Work& work, const RewardId& id)
{
    RewardRecord& reward = work.rewards.edit(id);
    // After a reinstatement only the part that stands in PEND moves (details §8).
    work.post(ledger::pendingOf(reward.owner), ledger::availableOf(reward.owner),
              {reward.unit, reward.pending}, id, ledger::EntryKind::Release);
    work.touch(reward.owner);
    reward.pending = 0;
    reward.releasedAt = work.now();
    if (reward.validDays) {
        reward.expiresAt = work.now() + Span::days(*reward.validDays);
    }
    setState(work, reward, RewardState::Available);
    if (isCash(reward.unit)) {
        offsetDebt(work, reward.owner);
    }
    if (reward.side == RewardSide::Inviter) {
        grantMilestones(work, resolve(work, reward.owner), reward.rule);
    }
}

void expire(Work& work, const RewardId& id)
{
    RewardRecord& reward = work.rewards.edit(id);
    const ledger::Account available = ledger::availableOf(reward.owner);
    // Cash may have been paid out meanwhile; goods are all there.
    const std::int64_t there = std::max<std::int64_t>(0, work.balances.of(available, reward.unit));
    work.post(available, ledger::budgetOf(reward.rule),
              {reward.unit, std::min(reward.current, there)}, id, ledger::EntryKind::Expire);
    work.touch(reward.owner);
    setState(work, reward, RewardState::Expired);
}

} // namespace

void on(Work& work, const Tick&)
{
    const auto latest = work.state.ledger().latestInstant();
    if (latest && work.now() < *latest) {
        return work.say(DecisionCode::ClockBack, caseTimeText(work.now()),
                        {work.event.id.text(),
                         {},
                         std::to_string(work.now().unixMs()),
                         std::to_string(latest->unixMs())});
    }
    failOverdueGroups(work);
    for (const RewardId& id : work.state.rewards().due(work.now())) {
        if (isReleasable(work, work.rewards.at(id))) {
            release(work, id);
        }
    }
    // A release of this run can be over at once (valid = 0), so its own rewards count too.
    std::vector<std::pair<std::int64_t, RewardId>> over;
    for (const RewardId& id : work.state.rewards().expiring(work.now())) {
        over.emplace_back(work.rewards.at(id).sequence, id);
    }
    for (const RewardId& id : work.rewards.changed()) {
        over.emplace_back(work.rewards.at(id).sequence, id);
    }
    std::sort(over.begin(), over.end());
    over.erase(std::unique(over.begin(), over.end()), over.end());
    for (const auto& [sequence, id] : over) {
        const RewardRecord& reward = work.rewards.at(id);
        if (reward.state == RewardState::Available && reward.expiresAt &&
            *reward.expiresAt <= work.now()) {
            expire(work, id);
        }
    }
}

void on(Work& work, const UseReward& verb)
{
    const RewardRecord* known = work.rewards.find(verb.reward);
    const Facts facts{verb.reward.text(), {}, {}, {}};
    if (known == nullptr) {
        return work.reject(RejectReason::NoReward, {}, facts);
    }
    if (known->state != RewardState::Available) {
        return work.reject(RejectReason::State, textOf(known->state), facts);
    }
    if (known->expiresAt && work.now() >= *known->expiresAt) {
        return work.reject(RejectReason::Expired, {},
                           {verb.reward.text(), known->rule, std::to_string(work.now().unixMs()),
                            std::to_string(known->expiresAt->unixMs())});
    }
    const std::int64_t there = work.balances.of(ledger::availableOf(known->owner), known->unit);
    if (there < known->current) {
        return work.reject(RejectReason::Insufficient, {},
                           {verb.reward.text(), known->rule, std::to_string(there),
                            std::to_string(known->current)});
    }
    RewardRecord& reward = work.rewards.edit(verb.reward);
    work.post(ledger::availableOf(reward.owner), ledger::usedOf(reward.owner),
              {reward.unit, reward.current}, reward.id, ledger::EntryKind::Use);
    work.touch(reward.owner);
    setState(work, reward, RewardState::Used);
}

/// Product only (product.md §7, one undo): not one of the case files' verbs. A voucher is used by
/// the payment of an order and comes back with it alone (spec/rewards.md §15).
void on(Work& work, const UndoUse& verb)
{
    const RewardRecord* known = work.rewards.find(verb.reward);
    const Facts facts{verb.reward.text(), {}, {}, {}};
    if (known == nullptr) {
        return work.reject(RejectReason::NoReward, {}, facts);
    }
    if (voucherFen(*known) > 0) {
        return work.reject(RejectReason::VoucherState, textOf(known->state), facts);
    }
    const std::int64_t there = work.balances.of(ledger::usedOf(known->owner), known->unit);
    if (known->state != RewardState::Used || there < known->current) {
        return work.reject(RejectReason::State, textOf(known->state), facts);
    }
    RewardRecord& reward = work.rewards.edit(verb.reward);
    work.post(ledger::usedOf(reward.owner), ledger::availableOf(reward.owner),
              {reward.unit, reward.current}, reward.id, ledger::EntryKind::Unuse);
    work.touch(reward.owner);
    setState(work, reward, RewardState::Available);
}

void on(Work& work, const PayOut& verb)
{
    if (verb.amountFen < 0 || verb.taxPercent < 0 || verb.taxPercent > 100) {
        return work.reject(RejectReason::BadEvent);
    }
    const Unit cash("CNY");
    const auto member = knownMember(work, verb.member);
    const std::int64_t there = member ? work.balances.of(ledger::availableOf(*member), cash) : 0;
    const Facts facts{
        verb.member.text(), {}, std::to_string(there), std::to_string(verb.amountFen)};
    if (member && work.balances.of(ledger::owedOf(*member), cash) < 0) {
        return work.reject(RejectReason::HasDebt, {},
                           {member->text(),
                            {},
                            std::to_string(work.balances.of(ledger::owedOf(*member), cash)),
                            "0"});
    }
    if (!member || there < verb.amountFen) {
        return work.reject(RejectReason::Insufficient, {}, facts);
    }
    const std::int64_t tax = (2 * verb.amountFen * verb.taxPercent + 100) / 200;
    const ledger::Account available = ledger::availableOf(*member);
    work.post(available, ledger::taxAccount(), {cash, tax}, {}, ledger::EntryKind::Tax);
    work.post(available, ledger::usedOf(*member), {cash, verb.amountFen - tax}, {},
              ledger::EntryKind::Payout);
}

} // namespace linli::rewards::engine
