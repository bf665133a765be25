// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/engine/RewardMoves.h"

#include "domain/money/Money.h"
#include "domain/rewards/SettingReader.h"
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/Milestones.h"

#include <algorithm>

namespace linli::rewards::engine {
namespace {

constexpr std::int64_t kVoucherFen = 500;
constexpr std::int64_t kMostVoucherFen = 100'000'000'000;

using ledger::EntryKind;

bool isReleased(RewardState state)
{
    return state == RewardState::Available || state == RewardState::Used;
}

/// From AVAIL, the rest of cash as debt; goods are all there or were used up before.
void takeReleased(Work& work, RewardRecord& reward, std::int64_t amount)
{
    const ledger::Account available = ledger::availableOf(reward.owner);
    const ledger::Account budget = ledger::budgetOf(reward.rule);
    const std::int64_t there = std::max<std::int64_t>(0, work.balances.of(available, reward.unit));
    const std::int64_t clawed = std::min(amount, there);
    work.post(available, budget, {reward.unit, clawed}, reward.id, EntryKind::Clawback);
    if (isCash(reward.unit)) {
        work.post(ledger::owedOf(reward.owner), budget, {reward.unit, amount - clawed}, reward.id,
                  EntryKind::Debt);
    }
    reward.current -= amount;
}

void takePending(Work& work, RewardRecord& reward, std::int64_t amount)
{
    const std::int64_t fromPending = std::min(amount, reward.pending);
    work.post(ledger::pendingOf(reward.owner), ledger::budgetOf(reward.rule),
              {reward.unit, fromPending}, reward.id, EntryKind::Cancel);
    reward.pending -= fromPending;
    reward.current -= fromPending;
    // A reinstated part waits in PEND while the rest was released before.
    if (amount > fromPending) {
        takeReleased(work, reward, amount - fromPending);
    }
    if (reward.current == 0) {
        setState(work, reward, RewardState::Cancelled);
    }
}

} // namespace

bool isCash(const Unit& unit)
{
    return unit.text() == "CNY";
}

/// "cpn500" is worth 500 fen; a voucher rule of another unit gives the usual one. 0: no voucher.
std::int64_t voucherFen(const RewardRecord& reward)
{
    constexpr std::string_view kPrefix = "cpn";
    const std::string& unit = reward.unit.text();
    if (unit.starts_with(kPrefix)) {
        const std::int64_t each = wholeNumber(std::string_view(unit).substr(kPrefix.size()));
        return (each > 0 && each <= kMostVoucherFen ? each : kVoucherFen) * reward.current;
    }
    return reward.rule.text() == "V" ? kVoucherFen * reward.current : 0;
}

RewardRecord draftReward(Work& work, const NewReward& made)
{
    const Terms& terms = made.version.terms;
    RewardRecord reward;
    reward.id = made.id;
    reward.sequence = work.next.reward++;
    reward.rule = made.rule.id;
    reward.side = made.side;
    reward.owner = made.owner;
    reward.unit = made.amount.unit;
    reward.issued = made.amount.count;
    reward.current = made.amount.count;
    reward.paidAt = work.now();
    reward.ruleVersion = made.version.number;
    reward.minBasisFen = terms.minBasisFen;
    reward.basisPoints = terms.basisPoints;
    reward.maxFen = terms.maxFen;
    reward.holdDays = terms.holdDays;
    reward.validDays = terms.validDays;
    return reward;
}

void accrue(Work& work, RewardRecord reward)
{
    reward.pending = reward.current;
    const OrderRecord* order = work.orders.find(reward.order);
    if (order != nullptr && order->fulfilledAt) {
        reward.dueAt = *order->fulfilledAt + Span::days(reward.holdDays);
    }
    work.post(ledger::budgetOf(reward.rule), ledger::pendingOf(reward.owner),
              {reward.unit, reward.issued}, reward.id, EntryKind::Accrue);
    work.touch(reward.owner);
    work.rewards.put(reward.id, reward);
}

void setState(Work& work, RewardRecord& reward, RewardState state)
{
    const bool before = isReleased(reward.state);
    const bool after = isReleased(state);
    reward.state = state;
    if (before != after && reward.side == RewardSide::Inviter) {
        countReleased(work, reward, after ? 1 : -1);
    }
}

std::int64_t percentOf(std::int64_t basisFen, std::int32_t basisPoints, std::int64_t maxFen)
{
    const auto share = mulDivFloor(basisFen, basisPoints, 10'000);
    return std::min(maxFen, share.valueOr(maxFen));
}

std::int64_t targetOf(const RewardRecord& reward, const OrderRecord& order)
{
    const std::int64_t basis = order.basisFen();
    if (reward.side == RewardSide::Group) {
        return basis > 0 ? reward.issued : 0;
    }
    if (basis < reward.minBasisFen) {
        return 0;
    }
    return reward.byPercent ? percentOf(basis, reward.basisPoints, reward.maxFen) : reward.issued;
}

void takeBack(Work& work, const RewardId& id, std::int64_t amount, bool forGood)
{
    if (amount <= 0) {
        return;
    }
    RewardRecord& reward = work.rewards.edit(id);
    work.touch(reward.owner);
    reward.endedForGood = reward.endedForGood || forGood;
    switch (reward.state) {
    case RewardState::Review:
    case RewardState::Pending:
        takePending(work, reward, amount);
        break;
    case RewardState::Used:
        if (!isCash(reward.unit)) {
            setState(work, reward, RewardState::Loss);
            work.say(DecisionCode::Loss, id.text(), {{}, reward.rule, {}, {}});
            break;
        }
        [[fallthrough]];
    case RewardState::Available:
        takeReleased(work, reward, amount);
        if (reward.current == 0) {
            setState(work, reward, RewardState::Clawed);
        }
        break;
    case RewardState::Expired:
        work.say(DecisionCode::NothingToTake, id.text(), {{}, reward.rule, {}, {}});
        break;
    case RewardState::Cancelled:
    case RewardState::Rejected:
    case RewardState::Clawed:
    case RewardState::Loss:
        return;
    }
    if (reward.side == RewardSide::Inviter) {
        recheckMilestones(work, resolve(work, reward.owner));
    }
}

void takeWaiting(Work& work, const MemberKey& identity)
{
    std::vector<std::pair<std::int64_t, RewardId>> waiting;
    for (const MemberKey& key : keysOf(work, identity)) {
        for (const RewardId& id : work.state.rewards().waitingOf(key)) {
            waiting.emplace_back(work.rewards.at(id).sequence, id);
        }
    }
    std::sort(waiting.begin(), waiting.end());
    for (const auto& [sequence, id] : waiting) {
        takeBack(work, id, work.rewards.at(id).current, true);
    }
}

void offsetDebt(Work& work, const MemberKey& member)
{
    const Unit cash("CNY");
    const std::int64_t debt = -work.balances.of(ledger::owedOf(member), cash);
    const std::int64_t there = work.balances.of(ledger::availableOf(member), cash);
    const std::int64_t paid = std::min(debt, there);
    if (paid > 0) {
        work.post(ledger::availableOf(member), ledger::owedOf(member), {cash, paid}, {},
                  EntryKind::Offset);
    }
}

std::vector<RewardId> rewardsOfOrder(const Work& work, const OrderKey& order)
{
    std::vector<RewardId> ids = work.state.rewards().ofOrder(order);
    for (const RewardId& changed : work.rewards.changed()) {
        if (work.rewards.at(changed).order == order &&
            std::find(ids.begin(), ids.end(), changed) == ids.end()) {
            ids.push_back(changed);
        }
    }
    return ids;
}

} // namespace linli::rewards::engine
