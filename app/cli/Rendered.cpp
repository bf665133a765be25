// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"

#include "domain/rewards/Texts.h"
#include "usecases/rewards/Submit.h"
#include "words/DecisionText.h"
#include "words/ValueText.h"

namespace linli::app {
namespace {

QJsonValue optionalNumber(const std::optional<std::int64_t>& number)
{
    return number ? QJsonValue(qint64(*number)) : QJsonValue();
}

QString statusText(usecases::OrderStatus status)
{
    switch (status) {
    case usecases::OrderStatus::Unpaid:
        return QStringLiteral("unpaid");
    case usecases::OrderStatus::Paid:
        return QStringLiteral("paid");
    case usecases::OrderStatus::Fulfilled:
        return QStringLiteral("fulfilled");
    case usecases::OrderStatus::Refunded:
        return QStringLiteral("refunded");
    case usecases::OrderStatus::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString view(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonArray giftsOf(const usecases::MemberRow& member)
{
    QJsonArray gifts;
    for (const rewards::Quantity& gift : member.gifts) {
        gifts.append(QJsonObject{{QStringLiteral("unit"), qs(gift.unit.text())},
                                 {QStringLiteral("count"), qint64(gift.count)}});
    }
    return gifts;
}

} // namespace

QString qs(const std::string& text)
{
    return QString::fromStdString(text);
}

QJsonValue jsonOf(Instant instant)
{
    return qs(instant.toIso());
}

QJsonValue jsonOf(const std::optional<Instant>& instant)
{
    return instant ? jsonOf(*instant) : QJsonValue();
}

QJsonObject jsonOf(const usecases::MemberRow& member)
{
    QJsonArray tags;
    for (const std::string& tag : member.tags) {
        tags.append(qs(tag));
    }
    return {{QStringLiteral("id"), qs(member.key.text())},
            {QStringLiteral("name"), qs(member.name)},
            {QStringLiteral("nickname"), qs(member.nickname)},
            {QStringLiteral("phone"), qs(member.phone.text())},
            {QStringLiteral("code"), qs(member.code)},
            {QStringLiteral("estate"), qs(member.estate)},
            {QStringLiteral("building"), qs(member.building)},
            {QStringLiteral("tags"), tags},
            {QStringLiteral("joined_at"), jsonOf(member.joinedAt)},
            {QStringLiteral("inviter"), qs(member.inviter.text())},
            {QStringLiteral("invited"), qint64(member.invitedCount)},
            {QStringLiteral("orders"), qint64(member.orderCount)},
            {QStringLiteral("spent_fen"), qint64(member.spentFen)},
            {QStringLiteral("last_order_at"), jsonOf(member.lastOrderAt)},
            {QStringLiteral("available_fen"), qint64(member.availableFen)},
            {QStringLiteral("owed_fen"), qint64(member.owedFen)},
            {QStringLiteral("gifts"), giftsOf(member)},
            {QStringLiteral("staff"), member.staff},
            {QStringLiteral("blocked"), member.blocked}};
}

QJsonObject jsonOf(const usecases::Product& product)
{
    return {{QStringLiteral("id"), qs(product.id)},
            {QStringLiteral("sku"), qs(product.sku)},
            {QStringLiteral("name"), qs(product.name)},
            {QStringLiteral("spec"), qs(product.spec)},
            {QStringLiteral("category"), qs(product.category)},
            {QStringLiteral("barcode"), qs(product.barcode)},
            {QStringLiteral("unit"), qs(product.unit)},
            {QStringLiteral("list_fen"), qint64(product.listFen)},
            {QStringLiteral("live_fen"), optionalNumber(product.liveFen)},
            {QStringLiteral("group_fen"), optionalNumber(product.groupFen)},
            {QStringLiteral("cost_fen"), optionalNumber(product.costFen)},
            {QStringLiteral("stock"), optionalNumber(product.stock)},
            {QStringLiteral("promise"), qs(product.promise)},
            {QStringLiteral("reward_allowed"), product.rewardAllowed},
            {QStringLiteral("archived_at"), jsonOf(product.archivedAt)}};
}

QJsonObject jsonOf(const usecases::OrderRow& order)
{
    return {{QStringLiteral("order"), qs(order.key.text())},
            {QStringLiteral("status"), statusText(order.status)},
            {QStringLiteral("buyer"), qs(order.buyer.text())},
            {QStringLiteral("inviter"), qs(order.inviter.text())},
            {QStringLiteral("placed_at"), jsonOf(order.placedAt)},
            {QStringLiteral("paid_at"), jsonOf(order.paidAt)},
            {QStringLiteral("fulfilled_at"), jsonOf(order.fulfilledAt)},
            {QStringLiteral("goods_fen"), qint64(order.goodsFen)},
            {QStringLiteral("discount_fen"), qint64(order.discountFen)},
            {QStringLiteral("freight_fen"), qint64(order.freightFen)},
            {QStringLiteral("payable_fen"), qint64(order.payableFen)},
            {QStringLiteral("refunded_fen"), qint64(order.refundedFen)},
            {QStringLiteral("rewards"), qint64(order.rewardCount)},
            {QStringLiteral("test"), order.test},
            {QStringLiteral("platform"), qs(order.platform)}};
}

QJsonObject jsonOf(const usecases::RewardRow& reward)
{
    return {{QStringLiteral("id"), qs(reward.id.text())},
            {QStringLiteral("rule"), qs(reward.rule.text())},
            {QStringLiteral("side"), view(rewards::textOf(reward.side))},
            {QStringLiteral("owner"), qs(reward.owner.text())},
            {QStringLiteral("order"), qs(reward.order.text())},
            {QStringLiteral("unit"), qs(reward.unit.text())},
            {QStringLiteral("issued"), qint64(reward.issued)},
            {QStringLiteral("current"), qint64(reward.current)},
            {QStringLiteral("state"), view(rewards::textOf(reward.state))},
            {QStringLiteral("paid_at"), jsonOf(reward.paidAt)},
            {QStringLiteral("due_at"), jsonOf(reward.dueAt)},
            {QStringLiteral("released_at"), jsonOf(reward.releasedAt)},
            {QStringLiteral("expires_at"), jsonOf(reward.expiresAt)}};
}

QJsonObject jsonOf(const usecases::Outcome& outcome)
{
    QJsonArray decisions;
    for (const rewards::Decision& decision : outcome.decisions) {
        decisions.append(QJsonObject{{QStringLiteral("code"), view(rewards::textOf(decision.code))},
                                     {QStringLiteral("detail"), qs(decision.detail)}});
    }
    QJsonArray entries;
    for (const ledger::Entry& entry : outcome.entries) {
        entries.append(QJsonObject{{QStringLiteral("seq"), qint64(entry.sequence)},
                                   {QStringLiteral("event"), qs(entry.event.text())},
                                   {QStringLiteral("from"), qs(entry.from.text())},
                                   {QStringLiteral("to"), qs(entry.to.text())},
                                   {QStringLiteral("unit"), qs(entry.unit.text())},
                                   {QStringLiteral("amount"), qint64(entry.amount)},
                                   {QStringLiteral("reward"), qs(entry.reward.text())},
                                   {QStringLiteral("kind"), view(ledger::textOf(entry.kind))}});
    }
    return {{QStringLiteral("decisions"), decisions}, {QStringLiteral("entries"), entries}};
}

int answerOutcome(const CommandContext& context, const usecases::Outcome& outcome)
{
    QStringList lines;
    for (const rewards::Decision& decision : outcome.decisions) {
        lines << words::decisionText(decision, context.out.language());
    }
    if (lines.isEmpty()) {
        lines << say(context, {u"完成。", u"Done."});
    }
    context.out.answer(jsonOf(outcome), lines.join(QLatin1Char('\n')));
    return outcome.refused ? 1 : 0;
}

} // namespace linli::app
