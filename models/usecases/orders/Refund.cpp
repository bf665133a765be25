// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/orders/Refund.h"

#include "domain/rewards/ShopState.h"
#include "usecases/groups/Groups.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/SerialNumber.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <set>

namespace linli::usecases {
namespace {

constexpr std::size_t kLongestNumber = 64;

Result<void> checkShape(const NewRefund& refund)
{
    const int given =
        int{refund.all} + int{refund.amountFen.has_value()} + int{!refund.lines.empty()};
    if (given != 1) {
        return Error::badInput(ErrorCode::InvalidValue, "amt", std::to_string(given),
                               "one of amt, all, lines");
    }
    LINLI_TRY(checkRange("amt", refund.amountFen.value_or(1), 1, kMostFen));
    for (const RefundUnits& line : refund.lines) {
        LINLI_TRY(checkRange("qty", line.units, 1, 9999));
    }
    return {};
}

Result<void> checkSkus(const rewards::OrderRecord& order, const NewRefund& refund)
{
    for (const RefundUnits& line : refund.lines) {
        const bool bought = std::any_of(order.lines.begin(), order.lines.end(),
                                        [&](const auto& own) { return own.sku == line.sku; });
        if (!bought) {
            return Error::badInput(ErrorCode::NotFound, "sku", line.sku.substr(0, kLongestNumber),
                                   "a line of the order");
        }
    }
    return {};
}

/// "All" of an order that has gone back already would be a refund of nothing.
Result<void> checkSomethingLeft(const rewards::OrderRecord& order, const NewRefund& refund)
{
    const std::int64_t left = order.basisAtOrderFen + order.freightFen - order.refundedFen;
    if (refund.all && left <= 0) {
        return Error::badInput(ErrorCode::OutOfRange, "amt", "0",
                               "an order with something left to refund");
    }
    return {};
}

Result<RefundNo> numberFor(Shop& shop, const NewRefund& refund)
{
    if (!refund.number.empty()) {
        LINLI_ASSIGN(std::string typed, typedText("no", refund.number.text(), kLongestNumber));
        return RefundNo(std::move(typed));
    }
    const std::string series = "R-" + refund.order.text() + "-";
    LINLI_ASSIGN(const std::string last, shop.orders.lastRefundNumber(series));
    return RefundNo(nextInSeries(series, last, 1));
}

Result<rewards::Refund> verbOf(Shop& shop, const NewRefund& refund)
{
    LINLI_TRY(checkShape(refund));
    LINLI_ASSIGN(const rewards::OrderRecord order, existingOrder(shop, refund.order));
    LINLI_TRY(checkSkus(order, refund));
    LINLI_TRY(checkSomethingLeft(order, refund));
    rewards::Refund verb;
    LINLI_ASSIGN(verb.number, numberFor(shop, refund));
    verb.order = refund.order;
    verb.amountFen = refund.amountFen;
    verb.everything = refund.all;
    verb.kind = refund.kind;
    for (const RefundUnits& line : refund.lines) {
        verb.lines.push_back({line.sku, line.units});
    }
    return verb;
}

using Orders = std::vector<rewards::OrderRecord>;

/// Distinct neighbours with a paid, not cancelled order (spec/rewards-details.md §10).
std::int64_t seatsIn(const Orders& orders)
{
    std::set<MemberKey> seated;
    for (const rewards::OrderRecord& order : orders) {
        if (order.paidAt && !order.cancelled) {
            seated.insert(order.buyer);
        }
    }
    return static_cast<std::int64_t>(seated.size());
}

Result<Orders> ordersOf(Shop& shop, const GroupId& group)
{
    Orders orders;
    for (const OrderKey& key : shop.rewards.state().orders().ordersOfGroup(group)) {
        LINLI_ASSIGN(rewards::OrderRecord order, existingOrder(shop, key));
        orders.push_back(std::move(order));
    }
    return orders;
}

Result<void> addGroup(Shop& shop, const rewards::OrderRecord& after, RefundPreview& preview)
{
    if (after.group.empty() || !after.cancelled) {
        return {};
    }
    LINLI_ASSIGN(const GroupRow group, getGroup(shop, after.group));
    LINLI_ASSIGN(Orders orders, ordersOf(shop, after.group));
    GroupEffect effect{group.id, group.state, seatsIn(orders), 0, group.need};
    for (rewards::OrderRecord& order : orders) {
        order.cancelled = order.cancelled || order.key == after.key;
    }
    effect.seatsAfter = seatsIn(orders);
    if (effect.seatsAfter != effect.seatsBefore) {
        preview.group = effect;
    }
    return {};
}

void addVoucher(const DryRun& run, RefundPreview& preview)
{
    for (const rewards::Decision& decision : run.changes.decisions) {
        if (decision.code != rewards::DecisionCode::VoucherBack) {
            continue;
        }
        for (const rewards::RewardRecord& reward : run.changes.rewards) {
            if (reward.id.text() == decision.subject) {
                preview.voucherBack = reward.id;
                preview.voucherExpires = reward.expiresAt;
            }
        }
    }
}

Result<void> addBuyer(Shop& shop, const DryRun& run, RefundPreview& preview)
{
    for (const rewards::MemberRecord& after : run.changes.members) {
        const auto before = shop.rewards.state().members().member(after.key);
        preview.priceCutBack =
            preview.priceCutBack || (before && before->priceCutUsed && !after.priceCutUsed);
    }
    for (const rewards::OrderRecord& order : run.changes.orders) {
        const bool buys = !order.buyer.empty() && order.cancelled && !order.test;
        if (!buys) {
            continue;
        }
        LINLI_ASSIGN(const rewards::MemberRecord buyer, existingMember(shop, order.buyer));
        const auto paid = shop.rewards.state().orders().paidOrdersOf(order.buyer);
        preview.newAgain = !buyer.oldCustomer && paid.size() == 1 && paid.front() == order.key;
    }
    return {};
}

Result<void> addOrder(Shop& shop, const DryRun& run, RefundPreview& preview)
{
    for (const rewards::OrderRecord& after : run.changes.orders) {
        preview.keptFen = after.basisAtOrderFen + after.freightFen - after.refundedFen;
        LINLI_TRY(addGroup(shop, after, preview));
    }
    LINLI_TRY(addBuyer(shop, run, preview));
    std::optional<Error> failure = shop.rewards.failure();
    return failure ? Result<void>(*std::move(failure)) : Result<void>();
}

} // namespace

Result<RefundPreview> previewRefund(Shop& shop, const NewRefund& refund)
{
    LINLI_ASSIGN(rewards::Refund verb, verbOf(shop, refund));
    const RefundNo number = verb.number;
    LINLI_ASSIGN(DryRun run, dryRun(shop, std::move(verb)));
    RefundPreview preview;
    preview.refused = run.refused;
    preview.refusal = run.refusal;
    for (const rewards::RefundRecord& record : run.changes.refunds) {
        preview.amountFen = record.number == number ? record.amountFen : preview.amountFen;
    }
    addVoucher(run, preview);
    LINLI_TRY(addOrder(shop, run, preview));
    preview.rewards = std::move(run.rewards);
    preview.debts = std::move(run.debts);
    preview.decisions = std::move(run.changes.decisions);
    preview.entries = std::move(run.changes.entries);
    return preview;
}

Result<std::optional<RefundPreview>> whatIfRefunded(Shop& shop, const OrderKey& order)
{
    LINLI_ASSIGN(const rewards::OrderRecord record, existingOrder(shop, order));
    const std::int64_t left = record.basisAtOrderFen + record.freightFen - record.refundedFen;
    if (!record.paidAt || record.cancelled || left <= 0) {
        return std::optional<RefundPreview>();
    }
    NewRefund all;
    all.order = order;
    all.all = true;
    all.kind = record.fulfilledAt ? rewards::RefundKind::Return : rewards::RefundKind::Cancel;
    LINLI_ASSIGN(RefundPreview preview, previewRefund(shop, all));
    return std::optional(std::move(preview));
}

Result<Outcome> refundOrder(Shop& shop, const NewRefund& refund)
{
    return inOneUnit(shop, [&]() -> Result<Outcome> {
        LINLI_ASSIGN(rewards::Refund verb, verbOf(shop, refund));
        return submitNow(shop, std::move(verb));
    });
}

Result<Outcome> voidRefund(Shop& shop, const RefundNo& number)
{
    return submitNow(shop, rewards::VoidRefund{number});
}

} // namespace linli::usecases
