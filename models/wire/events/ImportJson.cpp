// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/events/ImportJson.h"

#include "domain/rewards/Texts.h"

#include <QJsonArray>

namespace linli::wire {
namespace {

using rewards::OrderLine;
using rewards::OrderRecord;
using rewards::RefundRecord;
using usecases::imports::ImportFact;

QString qt(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void put(QJsonObject& json, const char* name, const std::string& text)
{
    if (!text.empty()) {
        json.insert(QLatin1String(name), qt(text));
    }
}

void put(QJsonObject& json, const char* name, std::int64_t number)
{
    if (number != 0) {
        json.insert(QLatin1String(name), static_cast<qint64>(number));
    }
}

void put(QJsonObject& json, const char* name, const std::optional<Instant>& at)
{
    if (at) {
        json.insert(QLatin1String(name), static_cast<qint64>(at->unixMs()));
    }
}

std::string text(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toString().toStdString();
}

std::int64_t number(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toInteger();
}

std::optional<Instant> instant(const QJsonObject& json, const char* name)
{
    const QJsonValue value = json.value(QLatin1String(name));
    return value.isDouble() ? std::optional(Instant::fromUnixMs(value.toInteger())) : std::nullopt;
}

QJsonObject lineJson(const OrderLine& line)
{
    QJsonObject json;
    put(json, "sku", line.sku);
    put(json, "qty", line.quantity);
    put(json, "fen", line.unitFen);
    put(json, "discount", line.discountFen);
    put(json, "net", line.netFen);
    put(json, "returned", line.returned);
    put(json, "refunded", line.refundedFen);
    return json;
}

OrderLine lineOf(const QJsonObject& json)
{
    return {text(json, "sku"),        number(json, "qty"), number(json, "fen"),
            number(json, "discount"), number(json, "net"), number(json, "returned"),
            number(json, "refunded")};
}

QJsonObject orderJson(const OrderRecord& order)
{
    QJsonObject json;
    put(json, "o", order.key.text());
    put(json, "buyer", order.buyer.text());
    put(json, "placed", order.placedAt.unixMs());
    QJsonArray lines;
    for (const OrderLine& line : order.lines) {
        lines.append(lineJson(line));
    }
    json.insert(QStringLiteral("lines"), lines);
    put(json, "goods", order.goodsFen);
    put(json, "discount", order.discountFen);
    json.insert(QStringLiteral("offer"), qt(textOf(order.offer)));
    put(json, "freight", order.freightFen);
    put(json, "basis", order.basisAtOrderFen);
    put(json, "returned", order.returnedFen);
    put(json, "refunded", order.refundedFen);
    put(json, "use", order.voucher.text());
    put(json, "group", order.group.text());
    put(json, "test", order.test ? 1 : 0);
    put(json, "cancelled", order.cancelled ? 1 : 0);
    put(json, "auto", order.autoRefunded ? 1 : 0);
    put(json, "request", order.requestOpen ? 1 : 0);
    put(json, "paid", order.paidAt);
    put(json, "fulfilled", order.fulfilledAt);
    return json;
}

Result<OrderRecord> orderOf(const QJsonObject& json)
{
    OrderRecord order;
    order.key = OrderKey(text(json, "o"));
    if (order.key.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "o", "", "an order's number");
    }
    order.buyer = MemberKey(text(json, "buyer"));
    order.placedAt = Instant::fromUnixMs(number(json, "placed"));
    for (const QJsonValue& line : json.value(QStringLiteral("lines")).toArray()) {
        order.lines.push_back(lineOf(line.toObject()));
    }
    const auto offer = rewards::offerOf(text(json, "offer"));
    if (!offer) {
        return Error::badInput(ErrorCode::UnknownOption, "offer", text(json, "offer"), "none, …");
    }
    order.goodsFen = number(json, "goods");
    order.discountFen = number(json, "discount");
    order.offer = *offer;
    order.freightFen = number(json, "freight");
    order.basisAtOrderFen = number(json, "basis");
    order.returnedFen = number(json, "returned");
    order.refundedFen = number(json, "refunded");
    order.voucher = RewardId(text(json, "use"));
    order.group = GroupId(text(json, "group"));
    order.test = number(json, "test") != 0;
    order.cancelled = number(json, "cancelled") != 0;
    order.autoRefunded = number(json, "auto") != 0;
    order.requestOpen = number(json, "request") != 0;
    order.paidAt = instant(json, "paid");
    order.fulfilledAt = instant(json, "fulfilled");
    return order;
}

QJsonObject refundJson(const RefundRecord& refund)
{
    QJsonObject json;
    put(json, "no", refund.number.text());
    put(json, "amt", refund.amountFen);
    json.insert(QStringLiteral("kind"), qt(textOf(refund.kind)));
    json.insert(QStringLiteral("state"), qt(textOf(refund.state)));
    put(json, "at", refund.at.unixMs());
    return json;
}

Result<RefundRecord> refundOf(const QJsonObject& json, const OrderKey& order)
{
    RefundRecord refund;
    refund.number = RefundNo(text(json, "no"));
    refund.order = order;
    refund.amountFen = number(json, "amt");
    const auto kind = rewards::refundKindOf(text(json, "kind"));
    const auto state = rewards::refundStateOf(text(json, "state"));
    if (!kind || !state) {
        return Error::badInput(ErrorCode::UnknownOption, "refund", text(json, "kind"), "return, …");
    }
    refund.kind = *kind;
    refund.state = *state;
    refund.at = Instant::fromUnixMs(number(json, "at"));
    return refund;
}

} // namespace

QJsonObject importToJson(const ImportFact& fact)
{
    QJsonObject json;
    put(json, "id", fact.id.text());
    put(json, "at", fact.at.unixMs());
    put(json, "verb", fact.verb);
    put(json, "fp", fact.fingerprint);
    json.insert(QStringLiteral("order"), orderJson(fact.order));
    if (fact.refund) {
        json.insert(QStringLiteral("refund"), refundJson(*fact.refund));
    }
    return json;
}

Result<ImportFact> importFromJson(const QJsonObject& json)
{
    ImportFact fact;
    fact.id = EventKey(text(json, "id"));
    if (fact.id.empty()) {
        return Error::badInput(ErrorCode::MissingValue, "id", "", "the event's id");
    }
    fact.at = Instant::fromUnixMs(number(json, "at"));
    fact.verb = text(json, "verb");
    fact.fingerprint = text(json, "fp");
    LINLI_ASSIGN(fact.order, orderOf(json.value(QStringLiteral("order")).toObject()));
    if (const QJsonValue refund = json.value(QStringLiteral("refund")); refund.isObject()) {
        LINLI_ASSIGN(RefundRecord read, refundOf(refund.toObject(), fact.order.key));
        fact.refund = std::move(read);
    }
    return fact;
}

} // namespace linli::wire
