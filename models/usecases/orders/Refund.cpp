// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/orders/Refund.h"

#include "domain/rewards/ShopState.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Existing.h"
#include "usecases/shop/SerialNumber.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

#include <algorithm>

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

Result<RewardChange> changeOf(Shop& shop, const rewards::RewardRecord& after)
{
    LINLI_ASSIGN(const std::optional<MemberRow> owner, shop.members.row(after.owner));
    RewardChange change{after.id,      after.owner,  owner ? owner->name : std::string(),
                        after.unit,    after.state,  after.state,
                        after.current, after.current};
    const auto before = shop.rewards.state().rewards().reward(after.id);
    if (std::optional<Error> failure = shop.rewards.failure()) {
        return *std::move(failure);
    }
    change.stateBefore = before ? before->state : after.state;
    change.amountBefore = before ? before->current : 0;
    return change;
}

} // namespace

Result<RefundPreview> previewRefund(Shop& shop, const NewRefund& refund)
{
    LINLI_ASSIGN(rewards::Refund verb, verbOf(shop, refund));
    const RefundNo number = verb.number;
    rewards::Event event;
    event.id = EventKey("preview");
    event.at = shop.clock.now();
    event.verb = std::move(verb);
    LINLI_ASSIGN(const rewards::Changes changes, decide(shop, event));
    RefundPreview preview;
    preview.entries = changes.entries;
    if (const rewards::Decision* refusal = refusalOf(event.verb, changes.decisions)) {
        preview.refused = true;
        preview.refusal = std::string(textOf(refusal->code)) + " " + refusal->detail;
    }
    for (const rewards::RefundRecord& record : changes.refunds) {
        preview.amountFen = record.number == number ? record.amountFen : preview.amountFen;
    }
    for (const rewards::RewardRecord& after : changes.rewards) {
        LINLI_ASSIGN(RewardChange change, changeOf(shop, after));
        preview.rewards.push_back(std::move(change));
    }
    return preview;
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
