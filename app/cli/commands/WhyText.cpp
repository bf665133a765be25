// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/WhyText.h"

#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "usecases/members/Members.h"
#include "usecases/orders/Refund.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/rewards/Rewards.h"
#include "words/ConsequenceText.h"
#include "words/DecisionText.h"
#include "words/EntryText.h"
#include "words/RuleSentence.h"
#include "words/ValueText.h"

#include <QJsonArray>

#include <algorithm>

namespace linli::app {
namespace {

using namespace usecases;

struct Fact
{
    std::optional<Instant> at;
    QString text;
};

rewards::Decision decisionOf(const ports::DecisionRow& row)
{
    rewards::Decision decision;
    for (const rewards::DecisionCode code : rewards::allDecisionCodes()) {
        if (rewards::textOf(code) == row.code) {
            decision.code = code;
        }
    }
    for (const rewards::RejectReason reason : rewards::allRejectReasons()) {
        if (rewards::textOf(reason) == row.detail) {
            decision.reason = reason;
        }
    }
    decision.detail = row.detail;
    decision.rule = row.rule;
    decision.found = row.found;
    decision.needed = row.needed;
    return decision;
}

QString stateSentence(const RewardRow& reward, words::Language language)
{
    return words::Bilingual{u"%1 得到 %2，现在：%3。", u"%1 earned %2; now: %3."}.in(language).arg(
        qs(reward.ownerName), words::quantityText(reward.unit, reward.issued, language),
        words::rewardStateText(reward.state, language));
}

std::vector<Fact> factsOf(const WhyFacts& why, words::Language language)
{
    std::vector<Fact> facts;
    if (why.terms) {
        facts.push_back({why.terms->from, words::ruleSentence(why.terms->terms, language)});
    }
    const auto add = [&](std::optional<Instant> at, const words::Bilingual& text) {
        if (at) {
            facts.push_back({at, text.in(language)});
        }
    };
    if (why.bind) {
        add(why.bind->at, {u"记下邀请关系", u"The invitation was recorded"});
    }
    add(why.placedAt, {u"下单", u"The order was placed"});
    add(why.paidAt, {u"付款", u"It was paid"});
    for (const auto& decision : why.decisions) {
        facts.push_back({decision.at, words::decisionText(decisionOf(decision), language)});
    }
    add(why.fulfilledAt, {u"提货", u"It was handed over"});
    for (const LedgerRow& entry : why.entries) {
        facts.push_back(
            {entry.at, words::entryText(entry.kind, entry.unit, entry.amount, language)});
    }
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Fact& a, const Fact& b) { return a.at < b.at; });
    return facts;
}

/// "What if this order is refunded", as undated facts after the others.
Result<void>
addWhatIf(Shop& shop, const OrderKey& order, words::Language language, std::vector<Fact>& facts)
{
    if (order.empty()) {
        return {};
    }
    LINLI_ASSIGN(const std::optional<RefundPreview> preview, whatIfRefunded(shop, order));
    if (!preview || preview->refused) {
        return {};
    }
    LINLI_ASSIGN(const std::optional<OrderRow> row, shop.orders.row(order));
    const QString buyer = row ? qs(row->buyerName) : QString();
    for (const words::Consequence& one : words::refundConsequences(*preview, buyer, language)) {
        facts.push_back(
            {std::nullopt, words::Bilingual{u"如果这单退款：%1", u"If this order is refunded: %1"}
                               .in(language)
                               .arg(one.sentence)});
    }
    return {};
}

int answerWhy(const CommandContext& context,
              const QString& sentence,
              const std::vector<Fact>& facts)
{
    QJsonArray array;
    QString text = sentence;
    for (const Fact& fact : facts) {
        array.append(QJsonObject{{QStringLiteral("at"), jsonOf(fact.at)},
                                 {QStringLiteral("text"), fact.text}});
        text += QStringLiteral("\n  %1  %2")
                    .arg(fact.at ? words::instantPlainText(*fact.at) : QString(), fact.text);
    }
    context.out.answer({{QStringLiteral("sentence"), sentence}, {QStringLiteral("facts"), array}},
                       text);
    return 0;
}

QString orderSentence(const WhyFacts& why, words::Language language)
{
    if (!why.decisions.empty()) {
        return words::decisionText(decisionOf(why.decisions.back()), language);
    }
    return words::Bilingual{u"这张订单还没有产生奖励决定。",
                            u"No reward was decided on this order yet."}
        .in(language);
}

Result<int> whyMember(CommandContext& context, Shop& shop, const MemberKey& member)
{
    RewardQuery query;
    query.owner = member;
    LINLI_ASSIGN(const Page<RewardRow> page, listRewards(shop, query, PageRequest{}));
    std::vector<Fact> facts;
    for (const RewardRow& reward : page.rows) {
        facts.push_back({reward.paidAt, qs(reward.id.text()) + QStringLiteral("  ") +
                                            stateSentence(reward, context.out.language())});
    }
    const QString sentence = say(context, {u"共 %1 笔奖励。", u"%1 rewards."}).arg(page.total);
    return answerWhy(context, sentence, facts);
}

} // namespace

Result<int> whyCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const std::string name = context.arguments.text(0);
    const words::Language language = context.out.language();
    LINLI_ASSIGN(const auto row, shop->rewardQueries.row(RewardId(name)));
    if (row) {
        LINLI_ASSIGN(const WhyFacts why, whyReward(*shop, RewardId(name)));
        std::vector<Fact> facts = factsOf(why, language);
        LINLI_TRY(addWhatIf(*shop, why.order, language, facts));
        return answerWhy(context, stateSentence(*row, language), facts);
    }
    const auto order = whyOrder(*shop, OrderKey(name));
    if (order) {
        std::vector<Fact> facts = factsOf(*order, language);
        LINLI_TRY(addWhatIf(*shop, order->order, language, facts));
        return answerWhy(context, orderSentence(*order, language), facts);
    }
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, name));
    return whyMember(context, *shop, member);
}

} // namespace linli::app
