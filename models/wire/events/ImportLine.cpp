// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/events/ImportLine.h"

#include "domain/rewards/Texts.h"
#include "wire/json/JsonAppend.h"

namespace linli::wire {
namespace {

// Absent where there is nothing to say, as in ImportJson.cpp.
void put(JsonAppend& json, std::string_view name, std::string_view text)
{
    if (!text.empty()) {
        json.name(name).add(text);
    }
}

void put(JsonAppend& json, std::string_view name, std::int64_t number)
{
    if (number != 0) {
        json.name(name).add(number);
    }
}

void put(JsonAppend& json, std::string_view name, const std::optional<Instant>& at)
{
    if (at) {
        json.name(name).add(*at);
    }
}

void appendLine(JsonAppend& json, const rewards::OrderLine& line)
{
    json.open('{');
    put(json, "discount", line.discountFen);
    put(json, "fen", line.unitFen);
    put(json, "net", line.netFen);
    put(json, "qty", line.quantity);
    put(json, "refunded", line.refundedFen);
    put(json, "returned", line.returned);
    put(json, "sku", line.sku);
    json.close('}');
}

void appendOrder(JsonAppend& json, const rewards::OrderRecord& order)
{
    json.open('{');
    put(json, "auto", std::int64_t{order.autoRefunded});
    put(json, "basis", order.basisAtOrderFen);
    put(json, "buyer", order.buyer.text());
    put(json, "cancelled", std::int64_t{order.cancelled});
    put(json, "discount", order.discountFen);
    put(json, "freight", order.freightFen);
    put(json, "fulfilled", order.fulfilledAt);
    put(json, "goods", order.goodsFen);
    put(json, "group", order.group.text());
    json.name("lines").open('[');
    for (const rewards::OrderLine& line : order.lines) {
        appendLine(json, line);
    }
    json.close(']');
    put(json, "o", order.key.text());
    json.name("offer").add(rewards::textOf(order.offer));
    put(json, "paid", order.paidAt);
    put(json, "placed", order.placedAt.unixMs());
    put(json, "refunded", order.refundedFen);
    put(json, "request", std::int64_t{order.requestOpen});
    put(json, "returned", order.returnedFen);
    put(json, "test", std::int64_t{order.test});
    put(json, "use", order.voucher.text());
    json.close('}');
}

void appendRefund(JsonAppend& json, const rewards::RefundRecord& refund)
{
    json.open('{');
    put(json, "amt", refund.amountFen);
    put(json, "at", refund.at.unixMs());
    json.name("kind").add(rewards::textOf(refund.kind));
    put(json, "no", refund.number.text());
    json.name("state").add(rewards::textOf(refund.state));
    json.close('}');
}

} // namespace

void appendImport(std::string& out, const usecases::imports::ImportFact& fact)
{
    JsonAppend json(out);
    json.open('{');
    put(json, "at", fact.at.unixMs());
    put(json, "fp", fact.fingerprint);
    put(json, "id", fact.id.text());
    json.name("order");
    appendOrder(json, fact.order);
    if (fact.refund) {
        json.name("refund");
        appendRefund(json, *fact.refund);
    }
    put(json, "verb", fact.verb);
    json.close('}');
}

} // namespace linli::wire
