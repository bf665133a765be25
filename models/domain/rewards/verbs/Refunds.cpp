// SPDX-License-Identifier: GPL-3.0-or-later
// Refunds and their undoing: spec/rewards-details.md §8.
#include "domain/rewards/verbs/Refunds.h"

#include "domain/rewards/Texts.h"
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/RewardMoves.h"
#include "domain/rewards/verbs/Handlers.h"
#include "domain/rewards/verbs/RefundAmount.h"

#include <algorithm>

namespace linli::rewards::engine {
namespace {

constexpr std::int64_t kGraceDays = 3;

/// Rewards of the order down to what the basis still carries.
void reverseRewards(Work& work, const OrderKey& key)
{
    for (const RewardId& id : rewardsOfOrder(work, key)) {
        const RewardRecord& reward = work.rewards.at(id);
        const std::int64_t target = targetOf(reward, work.orders.at(key));
        if (target < reward.current) {
            takeBack(work, id, reward.current - target);
        }
    }
}

void returnVoucher(Work& work, const OrderKey& key)
{
    const OrderRecord& order = work.orders.at(key);
    const RewardRecord* used = order.voucher.empty() ? nullptr : work.rewards.find(order.voucher);
    if (used == nullptr || used->state != RewardState::Used || order.basisFen() != 0) {
        return;
    }
    RewardRecord& voucher = work.rewards.edit(order.voucher);
    work.post(ledger::usedOf(voucher.owner), ledger::availableOf(voucher.owner),
              {voucher.unit, voucher.current}, voucher.id, ledger::EntryKind::Unuse);
    work.touch(voucher.owner);
    setState(work, voucher, RewardState::Available);
    if (voucher.expiresAt && work.now() >= *voucher.expiresAt) {
        voucher.expiresAt = work.now() + Span::days(kGraceDays);
    }
    work.say(DecisionCode::VoucherBack,
             voucher.id.text() +
                 " exp=" + (voucher.expiresAt ? caseTimeText(*voucher.expiresAt) : "-"));
}

void giveCutBack(Work& work, const OrderRecord& order)
{
    const MemberKey buyer = resolve(work, order.buyer);
    if (order.offer == Offer::PriceCut && work.members.find(buyer) != nullptr) {
        work.members.edit(buyer).priceCutUsed = false;
    }
}

bool isTooMuch(const OrderRecord& order, std::int64_t amountFen)
{
    return order.refundedFen + amountFen > order.basisAtOrderFen + order.freightFen;
}

void sayOverRefund(Work& work, const RefundRecord& refund, const OrderRecord& order)
{
    work.say(DecisionCode::OverRefund, refund.number.text(),
             {order.key.text(),
              {},
              std::to_string(refund.amountFen),
              std::to_string(order.basisAtOrderFen + order.freightFen - order.refundedFen)});
}

/// Steps 5 to 7 for a refund that is not too large.
void applyRefund(Work& work, RefundRecord refund)
{
    OrderRecord& order = work.orders.edit(refund.order);
    refund.state = RefundState::Applied;
    refund.at = work.now();
    order.refundedFen += refund.amountFen;
    if (refund.kind == RefundKind::Cancel) {
        order.cancelled = true;
        giveCutBack(work, order);
    }
    if (refund.kind != RefundKind::Compensation) {
        order.returnedFen += refund.amountFen;
    }
    work.refunds.put(refund.number, refund);
    if (refund.kind != RefundKind::Compensation) {
        reverseRewards(work, refund.order);
    }
    returnVoucher(work, refund.order);
}

/// What a refused or voided refund no longer holds of the lines.
void releaseLines(OrderRecord& order, const RefundRecord& refund)
{
    for (const RefundLine& part : refund.lines) {
        const auto index = static_cast<std::size_t>(part.line);
        if (index >= order.lines.size()) {
            continue; // a blank order (DraftTable), or one whose lines a file replaced
        }
        order.lines[index].returned -= part.units;
        order.lines[index].refundedFen -= part.amountFen;
    }
}

bool hasOtherCancel(const Work& work, const RefundRecord& refund)
{
    const std::vector<RefundNo> all = work.state.orders().refundsOf(refund.order);
    return std::any_of(all.begin(), all.end(), [&](const RefundNo& number) {
        const RefundRecord& other = work.refunds.at(number);
        return number != refund.number && other.kind == RefundKind::Cancel &&
               other.state == RefundState::Applied;
    });
}

/// A merge leaves a reward alone that a refund had taken; nobody earns by inviting herself (I11).
bool isOfOnePerson(const Work& work, const RewardRecord& reward)
{
    const bool referral = reward.side == RewardSide::Inviter || reward.side == RewardSide::Invitee;
    return referral && resolve(work, reward.inviter) == resolve(work, reward.invitee);
}

bool mayComeBack(const Work& work, const RewardRecord& reward)
{
    if (isOfOnePerson(work, reward)) {
        return false;
    }
    switch (reward.state) {
    case RewardState::Cancelled:
    case RewardState::Clawed:
    case RewardState::Pending:
    case RewardState::Available:
        return !reward.endedForGood;
    default:
        return false;
    }
}

void reinstate(Work& work, const RewardId& id, std::int64_t amount)
{
    RewardRecord& reward = work.rewards.edit(id);
    const ledger::Account budget = ledger::budgetOf(reward.rule);
    const std::int64_t left = work.balances.of(budget, reward.unit);
    if (left < amount) {
        return work.say(DecisionCode::NoBudget, id.text(),
                        {{}, reward.rule, std::to_string(left), std::to_string(amount)});
    }
    work.post(budget, ledger::pendingOf(reward.owner), {reward.unit, amount}, id,
              ledger::EntryKind::Reinstate);
    work.touch(reward.owner);
    reward.current += amount;
    reward.pending += amount;
    setState(work, reward, RewardState::Pending);
}

} // namespace

void applyParked(Work& work, const OrderKey& key)
{
    for (const RefundNo& number : work.state.orders().refundsOf(key)) {
        RefundRecord refund = work.refunds.at(number);
        if (refund.state != RefundState::Parked) {
            continue;
        }
        if (isTooMuch(work.orders.at(key), refund.amountFen)) {
            sayOverRefund(work, refund, work.orders.at(key));
            releaseLines(work.orders.edit(key), refund);
            work.refunds.edit(number).state = RefundState::Refused;
            continue;
        }
        applyRefund(work, std::move(refund));
    }
}

void refundAll(Work& work, const OrderKey& key)
{
    OrderRecord& order = work.orders.edit(key);
    const std::int64_t all = order.basisAtOrderFen + order.freightFen;
    order.cancelled = true;
    order.autoRefunded = true;
    order.returnedFen = all;
    order.refundedFen = all;
    work.touch(resolve(work, order.buyer));
    work.say(DecisionCode::AutoRefund, key.text() + "=" + std::to_string(all));
    reverseRewards(work, key);
    returnVoucher(work, key);
}

void on(Work& work, const Refund& verb)
{
    const RefundRecord* known = work.refunds.find(verb.number);
    if (known != nullptr && known->state != RefundState::Refused) {
        return work.say(DecisionCode::DupRefund, verb.number.text(),
                        {known->order.text(), {}, {}, {}});
    }
    if (verb.number.empty() || !isWellFormed(verb)) {
        return work.reject(RejectReason::BadEvent);
    }
    if (work.orders.find(verb.order) == nullptr) {
        return work.reject(RejectReason::NoOrder, {}, {verb.order.text(), {}, {}, {}});
    }
    std::optional<RefundRecord> refund = sizeRefund(work, verb);
    if (!refund) {
        return;
    }
    OrderRecord& order = work.orders.edit(verb.order);
    work.touch(resolve(work, order.buyer));
    if (order.paidAt && isTooMuch(order, refund->amountFen)) {
        return sayOverRefund(work, *refund, order);
    }
    refund->sequence = work.next.refund++;
    holdLines(order, *refund);
    if (!order.paidAt) {
        refund->state = RefundState::Parked;
        work.refunds.put(verb.number, *refund);
        return work.say(DecisionCode::Parked, verb.number.text(), {verb.order.text(), {}, {}, {}});
    }
    applyRefund(work, std::move(*refund));
}

void on(Work& work, const VoidRefund& verb)
{
    const RefundRecord* known = work.refunds.find(verb.number);
    if (known == nullptr || known->state != RefundState::Applied) {
        return work.reject(RejectReason::NoRefund, {}, {verb.number.text(), {}, {}, {}});
    }
    RefundRecord& refund = work.refunds.edit(verb.number);
    OrderRecord& order = work.orders.edit(refund.order);
    work.touch(resolve(work, order.buyer));
    refund.state = RefundState::Voided;
    releaseLines(order, refund);
    if (order.autoRefunded) {
        return; // the group's failure gave everything back; nothing depends on this refund now
    }
    order.refundedFen -= refund.amountFen;
    if (refund.kind != RefundKind::Compensation) {
        order.returnedFen -= refund.amountFen;
    }
    if (refund.kind == RefundKind::Cancel && !hasOtherCancel(work, refund)) {
        order.cancelled = false;
    }
    for (const RewardId& id : rewardsOfOrder(work, refund.order)) {
        const RewardRecord& reward = work.rewards.at(id);
        const std::int64_t target = targetOf(reward, order);
        if (mayComeBack(work, reward) && target > reward.current) {
            reinstate(work, id, target - reward.current);
        }
    }
}

} // namespace linli::rewards::engine
