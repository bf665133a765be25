// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/verbs/RefundAmount.h"

#include "domain/money/Money.h"

#include <algorithm>

namespace linli::rewards::engine {
namespace {

constexpr std::int64_t kMostUnits = 1'000'000;

/// An SKU twice in an order means its first line.
std::optional<std::size_t> lineOf(const OrderRecord& order, const std::string& sku)
{
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        if (order.lines[i].sku == sku) {
            return i;
        }
    }
    return std::nullopt;
}

/// floor(net × returned / bought) less what went back before: the last unit takes the rest.
RefundLine partOf(const OrderLine& line, std::size_t index, std::int64_t units)
{
    const std::int64_t soFar =
        mulDivFloor(line.netFen, line.returned + units, line.quantity).valueOr(line.netFen);
    return {static_cast<std::int32_t>(index), units, soFar - line.refundedFen};
}

/// One part per line, also where the same SKU is named twice.
void addPart(std::vector<RefundLine>& parts, const RefundLine& added)
{
    for (RefundLine& part : parts) {
        if (part.line == added.line) {
            part.units += added.units;
            part.amountFen += added.amountFen;
            return;
        }
    }
    parts.push_back(added);
}

} // namespace

bool isWellFormed(const Refund& verb)
{
    const int ways =
        (verb.amountFen ? 1 : 0) + (verb.everything ? 1 : 0) + (verb.lines.empty() ? 0 : 1);
    const bool units = std::all_of(verb.lines.begin(), verb.lines.end(), [](const RefundUnits& u) {
        return u.units >= 1 && u.units <= kMostUnits;
    });
    return ways == 1 && units && verb.amountFen.value_or(0) >= 0;
}

std::optional<RefundRecord> sizeRefund(Work& work, const Refund& verb)
{
    OrderRecord order = work.orders.at(verb.order);
    RefundRecord refund;
    refund.number = verb.number;
    refund.order = verb.order;
    refund.kind = verb.kind;
    refund.at = work.now();
    if (verb.lines.empty()) {
        refund.amountFen = verb.everything
                               ? order.basisAtOrderFen + order.freightFen - order.refundedFen
                               : *verb.amountFen;
        return refund;
    }
    for (const RefundUnits& units : verb.lines) {
        const auto index = lineOf(order, units.sku);
        if (!index) {
            work.reject(RejectReason::NoSku, {}, {verb.order.text(), {}, units.sku, {}});
            return std::nullopt;
        }
        OrderLine& line = order.lines[*index];
        if (line.returned + units.units > line.quantity) {
            work.reject(RejectReason::OverRefund, {},
                        {verb.order.text(),
                         {},
                         std::to_string(line.returned + units.units),
                         std::to_string(line.quantity)});
            return std::nullopt;
        }
        const RefundLine part = partOf(line, *index, units.units);
        line.returned += part.units;
        line.refundedFen += part.amountFen;
        refund.amountFen += part.amountFen;
        addPart(refund.lines, part);
    }
    work.say(DecisionCode::RefundAmount,
             verb.number.text() + "=" + std::to_string(refund.amountFen),
             {verb.order.text(), {}, {}, {}});
    return refund;
}

void holdLines(OrderRecord& order, const RefundRecord& refund)
{
    for (const RefundLine& part : refund.lines) {
        OrderLine& line = order.lines[static_cast<std::size_t>(part.line)];
        line.returned += part.units;
        line.refundedFen += part.amountFen;
    }
}

} // namespace linli::rewards::engine
