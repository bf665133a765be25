// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/authority/OwnEvents.h"
#include "cloud/core/Secret.h"
#include "cloud/pages/GroupView.h"
#include "cloud/pages/Invite.h"
#include "cloud/pages/OrderForm.h"
#include "cloud/pages/Visitor.h"
#include "domain/time/BusinessDay.h"
#include "usecases/ports/UnitOfWork.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace linli::cloud {
namespace {

constexpr std::int64_t kMostOfOne = 99;
constexpr qsizetype kMostLines = 60;

/// The page says what and how many; what it costs is the shop's.
std::optional<std::vector<rewards::NewLine>>
linesOf(const QJsonObject& body, const std::vector<Goods>& sold, PriceKind kind)
{
    std::vector<rewards::NewLine> lines;
    const QJsonArray asked = body.value(QStringLiteral("lines")).toArray();
    for (const QJsonValue& value : asked) {
        const std::string sku =
            value.toObject().value(QStringLiteral("sku")).toString().toStdString();
        const qint64 quantity = value.toObject().value(QStringLiteral("qty")).toInteger();
        const auto goods = std::find_if(sold.begin(), sold.end(),
                                        [&sku](const Goods& one) { return one.sku == sku; });
        if (goods == sold.end() || quantity < 1 || quantity > kMostOfOne) {
            return std::nullopt;
        }
        lines.push_back({sku, quantity, priceOf(*goods, kind)});
    }
    return lines.empty() || asked.size() > kMostLines ? std::nullopt : std::optional(lines);
}

/// "W20260302-7K3M": short enough to be said at the counter, from the page's own series.
OrderKey numberFor(ports::IdSource& ids, Instant now)
{
    std::string day = BusinessDay::of(now).toText();
    day.erase(std::remove(day.begin(), day.end(), '-'), day.end());
    const PairingCode random = PairingCode::make(ids);
    return OrderKey("W" + day + "-" + random.text().substr(0, 6));
}

/// Its lines and group; nothing for goods the page does not offer and a group that is over.
Result<std::optional<rewards::PlaceOrder>>
askedOrder(Call& call, PageShop& shop, const QJsonObject& body)
{
    rewards::PlaceOrder order;
    order.group = GroupId(textField(body, "group", 64).value_or(std::string()));
    std::vector<Goods> sold = shop.front->goods;
    PriceKind kind = PriceKind::Usual;
    if (body.contains(QLatin1String("group"))) {
        LINLI_ASSIGN(const auto group, groupView(shop, order.group, MemberKey()));
        if (!group || !group->openAt(call.now())) {
            return std::optional<rewards::PlaceOrder>();
        }
        sold = goodsOf(shop, *group);
        kind = PriceKind::Group;
    }
    auto lines = linesOf(body, sold, kind);
    if (!lines) {
        return std::optional<rewards::PlaceOrder>();
    }
    order.lines = *std::move(lines);
    return std::optional(std::move(order));
}

Response answerOf(const AnsweredRow& row)
{
    Response response;
    response.status = row.status;
    response.body = row.answer;
    return response;
}

Result<Response> place(Call& call,
                       PageShop& shop,
                       const VisitorRow& visitor,
                       const QJsonObject& body,
                       const std::string& key)
{
    const std::string payload = hashOf(call.bench.hasher, call.request.body);
    LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shop.shelf->work));
    LINLI_ASSIGN(const std::optional<AnsweredRow> before, shop.shelf->pages.answered(key));
    if (before) {
        return before->payload == payload ? answerOf(*before)
                                          : call.problem(Problem::IdempotencyMismatch);
    }
    LINLI_ASSIGN(const std::optional<rewards::PlaceOrder> asked, askedOrder(call, shop, body));
    if (!asked) {
        return call.problem(Problem::RuleBroken, {.field = "lines"});
    }
    LINLI_ASSIGN(OwnEvents events,
                 OwnEvents::begin(*shop.shelf, call.bench.key, call.bench.ids, call.now()));
    rewards::PlaceOrder order = *asked;
    order.order = numberFor(call.bench.ids, call.now());
    LINLI_ASSIGN(order.buyer, memberOf(shop, visitor));
    LINLI_ASSIGN(const OpResult placed, events.submit(order));
    const auto record = shop.shelf->rewards.state().orders().order(order.order);
    if (placed.status != OpStatus::Applied || !record) {
        return call.problem(Problem::RuleBroken, {.detail = placed.code});
    }
    const QJsonObject said{{QStringLiteral("order"), QString::fromStdString(order.order.text())},
                           {QStringLiteral("payable_fen"),
                            static_cast<qint64>(record->basisAtOrderFen + record->freightFen)}};
    const AnsweredRow answer{payload, 201,
                             QJsonDocument(said).toJson(QJsonDocument::Compact).toStdString()};
    LINLI_TRY(events.finish());
    LINLI_TRY(shop.shelf->pages.saveAnswer(key, answer, call.now()));
    LINLI_TRY(work.commit());
    call.bench.shared.bell.ring(visitor.store);
    return answerOf(answer);
}

Result<Response> ordered(Call& call, const QJsonObject& body, const std::string& key)
{
    LINLI_ASSIGN(const std::optional<CodePlace> at, placeOfCode(call, call.words.at(0)));
    if (!at) {
        return call.problem(Problem::NotFound);
    }
    LINLI_ASSIGN(const std::optional<VisitorRow> visitor, visitorOf(call));
    if (!visitor || visitor->store != at->store) {
        return call.problem(Problem::TokenExpired);
    }
    LINLI_ASSIGN(PageShop shop, openPageShop(call, at->store));
    // Somebody else's key is no key of hers.
    return place(call, shop, *visitor, body,
                 hashOf(call.bench.hasher, visitor->member + '\n' + key));
}

} // namespace

Response postOrder(Call& call)
{
    const std::string key(call.request.header("idempotency-key"));
    if (fromElsewhere(call.request)) {
        return call.problem(Problem::CrossSite);
    }
    const std::optional<QJsonObject> body = jsonBody(call.request);
    if (!body || key.size() < 16 || key.size() > 64) {
        return call.problem(Problem::Malformed, {.field = "idempotency-key"});
    }
    const Result<Response> answer = ordered(call, *body, key);
    return answer.ok() ? *answer : failed(call.request, answer.error());
}

} // namespace linli::cloud
