// SPDX-License-Identifier: GPL-3.0-or-later
// Payment and manual attribution: spec/rewards-details.md §6.
#include "domain/rewards/Texts.h"
#include "domain/rewards/engine/Identity.h"
#include "domain/rewards/engine/RewardMoves.h"
#include "domain/rewards/verbs/Evaluation.h"
#include "domain/rewards/verbs/Groups.h"
#include "domain/rewards/verbs/Handlers.h"
#include "domain/rewards/verbs/Refunds.h"

namespace linli::rewards::engine {
namespace {

constexpr std::int64_t kAttributionHours = 24;

/// Too late for its group: the money goes back at once, the order was never paid.
void sendBack(Work& work, OrderRecord& order)
{
    order.cancelled = true;
    work.say(DecisionCode::GroupClosed, order.key.text());
    work.say(DecisionCode::AutoRefund,
             order.key.text() + "=" + std::to_string(order.basisAtOrderFen + order.freightFen));
}

/// The winning voucher can no longer be used (details §3): the payment is refused as a whole.
bool voucherIsGone(Work& work, const OrderRecord& order)
{
    const RewardRecord* voucher =
        order.voucher.empty() ? nullptr : work.rewards.find(order.voucher);
    if (voucher == nullptr || voucher->state == RewardState::Available) {
        return false;
    }
    work.reject(RejectReason::VoucherState, textOf(voucher->state),
                {order.voucher.text(), {}, {}, {}});
    return true;
}

void useOffer(Work& work, const OrderRecord& order, const MemberKey& buyer)
{
    if (order.offer == Offer::PriceCut) {
        work.members.edit(buyer).priceCutUsed = true;
    }
    if (!order.voucher.empty()) {
        RewardRecord& voucher = work.rewards.edit(order.voucher);
        work.post(ledger::availableOf(voucher.owner), ledger::usedOf(voucher.owner),
                  {voucher.unit, voucher.current}, voucher.id, ledger::EntryKind::Use);
        work.touch(voucher.owner);
        setState(work, voucher, RewardState::Used);
    }
}

} // namespace

void on(Work& work, const Pay& verb)
{
    const OrderRecord* known = work.orders.find(verb.order);
    if (known == nullptr) {
        return work.reject(RejectReason::NoOrder, {}, {verb.order.text(), {}, {}, {}});
    }
    if (known->paidAt) {
        return work.say(DecisionCode::AlreadyPaid, verb.order.text());
    }
    const MemberKey buyer = resolve(work, known->buyer);
    work.touch(buyer);
    if (!groupTakesPayment(work, *known)) {
        return sendBack(work, work.orders.edit(verb.order));
    }
    if (voucherIsGone(work, *known)) {
        return;
    }
    OrderRecord& order = work.orders.edit(verb.order);
    order.paidAt = work.now();
    order.paidSequence = work.next.payment++;
    useOffer(work, order, buyer);
    if (!order.group.empty()) {
        completeGroup(work, order.group);
    }
    evaluateRules(work, verb.order, false);
    applyParked(work, verb.order);
}

void on(Work& work, const Attribute& verb)
{
    const OrderRecord* order = work.orders.find(verb.order);
    if (verb.inviter.empty()) {
        return work.reject(RejectReason::BadEvent);
    }
    if (order == nullptr) {
        return work.reject(RejectReason::NoOrder, {}, {verb.order.text(), {}, {}, {}});
    }
    if (!order->paidAt) {
        return work.reject(RejectReason::NotPaid, {}, {verb.order.text(), {}, {}, {}});
    }
    if (order->buyer.empty()) {
        return work.reject(RejectReason::NoMember, {}, {verb.order.text(), {}, {}, {}});
    }
    const Instant end = *order->paidAt + Span::hours(kAttributionHours);
    if (work.now() >= end) {
        return work.say(
            DecisionCode::AttribTooLate, verb.order.text(),
            {{}, {}, std::to_string(work.now().unixMs()), std::to_string(end.unixMs())});
    }
    const MemberKey buyer = ensureMember(work, order->buyer);
    if (bindOf(work, buyer) != nullptr) {
        return work.say(DecisionCode::AlreadyBound, buyer.text(), {verb.order.text(), {}, {}, {}});
    }
    BindRecord bind;
    bind.invitee = buyer;
    bind.inviter = ensureMember(work, verb.inviter);
    bind.manual = true;
    addBind(work, std::move(bind));
    evaluateRules(work, verb.order, true);
}

void on(Work& work, const DecideReview& verb)
{
    if (work.orders.find(verb.order) == nullptr) {
        return work.reject(RejectReason::NoOrder, {}, {verb.order.text(), {}, {}, {}});
    }
    bool any = false;
    for (const RewardId& id : rewardsOfOrder(work, verb.order)) {
        if (work.rewards.at(id).state != RewardState::Review) {
            continue;
        }
        any = true;
        RewardRecord& reward = work.rewards.edit(id);
        work.touch(reward.owner);
        if (verb.approve) {
            setState(work, reward, RewardState::Pending);
            continue;
        }
        work.post(ledger::pendingOf(reward.owner), ledger::budgetOf(reward.rule),
                  {reward.unit, reward.pending}, id, ledger::EntryKind::Cancel);
        reward.pending = 0;
        reward.current = 0;
        setState(work, reward, RewardState::Rejected);
    }
    if (!verb.approve) {
        return work.say(DecisionCode::Rejected, verb.order.text());
    }
    work.say(any ? DecisionCode::Approved : DecisionCode::NothingToApprove, verb.order.text());
}

} // namespace linli::rewards::engine
