// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/WhySheet.h"

#include "words/ConsequenceText.h"
#include "words/DecisionText.h"
#include "words/EntryText.h"
#include "words/RuleSentence.h"
#include "words/ValueText.h"

#include <algorithm>
#include <array>

namespace linli::words {
namespace {

using rewards::WhyWaiting;
using usecases::RewardRow;
using usecases::WhyFacts;

QString qs(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString fen(std::int64_t amount)
{
    return moneyText(Money::fromFen(amount));
}

/// Whose order, how much it was, what was asked.
QString ground(const WhyFacts& why, const RewardRow& reward, Language language)
{
    switch (reward.side) {
    case rewards::RewardSide::Milestone:
        return Bilingual{u"她邀请的人数达到了规则 %1 的要求",
                         u"her invited neighbours reached rule %1"}
            .in(language)
            .arg(qs(reward.rule.text()));
    case rewards::RewardSide::Group:
        return Bilingual{u"她参加的拼团成团了（规则 %1）", u"her group buy succeeded (rule %1)"}
            .in(language)
            .arg(qs(reward.rule.text()));
    case rewards::RewardSide::Manual:
        return Bilingual{u"店里手工补发：%1", u"credited by hand: %1"}.in(language).arg(
            qs(reward.note));
    default:
        break;
    }
    const std::int64_t least = why.terms ? why.terms->terms.minBasisFen : 0;
    return Bilingual{u"%1的订单 %2 实付商品 %3，规则 %4 要求 %5",
                     u"order %2 of %1 came to %3 of goods, rule %4 asks for %5"}
        .in(language)
        .arg(qs(reward.inviteeName), qs(why.order.text()), fen(why.basisFen),
             qs(reward.rule.text()), fen(least));
}

QString waitingText(const WhyFacts& why, Language language)
{
    constexpr std::array kWaiting{
        Bilingual{u"", u""},
        Bilingual{u"等店主审核", u"it waits for the owner's yes"},
        Bilingual{u"等订单提货", u"it waits for the hand-over"},
        Bilingual{u"%1 起可领", u"it can be collected from %1 on"},
        Bilingual{u"有退货申请，处理完再发", u"a return is asked for; it waits for that"},
        Bilingual{u"已到期，下次结算发放", u"due: the next settlement releases it"},
    };
    if (!why.story || why.story->waiting == WhyWaiting::Nothing) {
        return {};
    }
    QString text = kWaiting[static_cast<std::size_t>(why.story->waiting)].in(language);
    if (why.story->waiting == WhyWaiting::Hold && why.reward->dueAt) {
        text = text.arg(instantPlainText(*why.reward->dueAt));
    }
    return (language == Language::Zh ? QStringLiteral("，") : QStringLiteral(", ")) + text;
}

QString rewardSentence(const WhyFacts& why, const RewardRow& reward, Language language)
{
    return Bilingual{u"%1得到 %2，因为%3。现在：%4%5。", u"%1 earned %2 because %3. Now: %4%5."}
        .in(language)
        .arg(qs(reward.ownerName), quantityText(reward.unit, reward.issued, language),
             ground(why, reward, language), rewardStateText(reward.state, language),
             waitingText(why, language));
}

std::vector<WhyLine> factsOf(const WhyFacts& why, Language language)
{
    std::vector<WhyLine> facts;
    if (why.terms) {
        facts.push_back(
            {why.terms->from, Bilingual{u"规则 %1 第 %2 版：%3", u"Rule %1, version %2: %3"}
                                  .in(language)
                                  .arg(why.reward ? qs(why.reward->rule.text()) : QString())
                                  .arg(why.terms->number)
                                  .arg(ruleSentence(why.terms->terms, language))});
    }
    const auto add = [&](std::optional<Instant> at, const QString& text) {
        if (at) {
            facts.push_back({at, text});
        }
    };
    if (why.bind) {
        add(why.bind->at,
            Bilingual{u"%1 邀请了 %2，记下邀请关系", u"%1 invited %2; it was written down"}
                .in(language)
                .arg(qs(why.bind->inviterName), qs(why.bind->inviteeName)));
    }
    add(why.placedAt,
        Bilingual{u"下单 %1", u"Order %1 was placed"}.in(language).arg(qs(why.order.text())));
    add(why.paidAt, Bilingual{u"付款", u"It was paid"}.in(language));
    for (const ports::DecisionRow& decision : why.decisions) {
        facts.push_back({decision.at, decisionText(decisionOf(decision), language)});
    }
    add(why.fulfilledAt, Bilingual{u"提货", u"It was handed over"}.in(language));
    for (const usecases::LedgerRow& entry : why.entries) {
        facts.push_back(
            {entry.at, Bilingual{u"账本第 %1 条：%2", u"Ledger no. %1: %2"}
                           .in(language)
                           .arg(entry.sequence)
                           .arg(entryText(entry.kind, entry.unit, entry.amount, language))});
    }
    std::stable_sort(facts.begin(), facts.end(),
                     [](const WhyLine& a, const WhyLine& b) { return a.at < b.at; });
    return facts;
}

QStringList refundLines(const WhyFacts& why, Language language)
{
    QStringList lines;
    if (!why.ifRefunded) {
        return lines;
    }
    for (const Consequence& one :
         refundConsequences(*why.ifRefunded, qs(why.buyerName), language)) {
        lines << one.sentence;
    }
    return lines;
}

/// The decisions a payment took about rewards, each once; the last one of all where there is none.
QString orderSentence(const WhyFacts& why, Language language)
{
    QStringList told;
    for (const ports::DecisionRow& row : why.decisions) {
        const QString text = decisionText(decisionOf(row), language);
        if ((row.verb == "pay" || row.verb == "attrib") && !told.contains(text)) {
            told << text;
        }
    }
    if (told.isEmpty() && !why.decisions.empty()) {
        told << decisionText(decisionOf(why.decisions.back()), language);
    }
    if (told.isEmpty()) {
        return Bilingual{u"这张订单还没有产生奖励决定。",
                         u"No reward was decided on this order yet."}
            .in(language);
    }
    return told.join(language == Language::Zh ? QString() : QStringLiteral(" "));
}

} // namespace

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
    decision.subject = row.subject;
    decision.rule = row.rule;
    decision.found = row.found;
    decision.needed = row.needed;
    return decision;
}

WhySheet whyReward(const WhyFacts& why, Language language)
{
    if (!why.reward) {
        return whyOrder(why, language);
    }
    const RewardRow& reward = *why.reward;
    WhySheet sheet;
    sheet.title = Bilingual{u"%1 · %2", u"%1 · %2"}.in(language).arg(
        qs(reward.ownerName), quantityText(reward.unit, reward.issued, language));
    sheet.sentence = rewardSentence(why, reward, language);
    sheet.facts = factsOf(why, language);
    sheet.ifRefunded = refundLines(why, language);
    return sheet;
}

WhySheet whyOrder(const WhyFacts& why, Language language)
{
    WhySheet sheet;
    sheet.title = Bilingual{u"订单 %1", u"Order %1"}.in(language).arg(qs(why.order.text()));
    sheet.sentence = orderSentence(why, language);
    sheet.facts = factsOf(why, language);
    sheet.ifRefunded = refundLines(why, language);
    return sheet;
}

WhySheet whyMember(const std::vector<RewardRow>& rewards, std::int64_t total, Language language)
{
    WhySheet sheet;
    sheet.title = rewards.empty() ? QString() : qs(rewards.front().ownerName);
    sheet.sentence = Bilingual{u"共 %1 笔奖励。", u"%1 rewards."}.in(language).arg(total);
    for (const RewardRow& reward : rewards) {
        sheet.facts.push_back(
            {reward.paidAt, Bilingual{u"%1：%2得到 %3，现在：%4。", u"%1: %2 earned %3; now: %4."}
                                .in(language)
                                .arg(qs(reward.id.text()), qs(reward.ownerName),
                                     quantityText(reward.unit, reward.issued, language),
                                     rewardStateText(reward.state, language))});
    }
    return sheet;
}

} // namespace linli::words
