// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/RuleSentence.h"

#include "domain/rewards/EarningKinds.h"
#include "words/ValueText.h"

#include <array>

namespace linli::words {
namespace {

using rewards::RuleKind;
using rewards::SideReward;
using rewards::Terms;

QString percentText(std::int32_t basisPoints)
{
    const QString whole = QString::number(basisPoints / 100);
    const int rest = basisPoints % 100;
    if (rest == 0) {
        return whole + QStringLiteral(" %");
    }
    QString decimals = QStringLiteral("%1").arg(rest, 2, 10, QLatin1Char('0'));
    if (decimals.endsWith(QLatin1Char('0'))) {
        decimals.chop(1);
    }
    return whole + QLatin1Char('.') + decimals + QStringLiteral(" %");
}

/// Clauses with a comma between them; a value in a clause is a piece that can be changed.
class Clauses
{
  public:
    explicit Clauses(Language language) : m_language(language) {}

    struct Value
    {
        RulePart part = RulePart::None;
        QString text;
    };

    /// %1, %2 … in the clause stand for the values.
    void add(const Bilingual& clause, const std::vector<Value>& values)
    {
        if (!m_pieces.empty()) {
            say(m_language == Language::Zh ? QStringLiteral("，") : QStringLiteral(", "));
        }
        const QString whole = clause.in(m_language);
        qsizetype at = 0;
        for (qsizetype mark = whole.indexOf(QLatin1Char('%')); mark >= 0;
             mark = whole.indexOf(QLatin1Char('%'), at)) {
            const int number = mark + 1 < whole.size() ? whole.at(mark + 1).digitValue() : -1;
            if (number < 1 || number > static_cast<int>(values.size())) {
                break;
            }
            say(whole.mid(at, mark - at));
            const Value& value = values[static_cast<std::size_t>(number - 1)];
            m_pieces.push_back({value.text, value.part});
            at = mark + 2;
        }
        say(whole.mid(at));
    }

    [[nodiscard]] std::vector<RulePiece> take() { return std::move(m_pieces); }
    [[nodiscard]] Language language() const { return m_language; }

  private:
    void say(const QString& words)
    {
        if (!words.isEmpty()) {
            m_pieces.push_back({words, RulePart::None});
        }
    }
    Language m_language;
    std::vector<RulePiece> m_pieces;
};

QString sideText(const SideReward& side, const Terms& terms, Language language)
{
    if (!side.byPercent) {
        return quantityText(side.fixed.unit, side.fixed.count, language);
    }
    const QString share = percentText(terms.basisPoints);
    if (terms.maxFen == rewards::kNoMaximum) {
        return Bilingual{u"订单金额的 %1", u"%1 of the order"}.in(language).arg(share);
    }
    return Bilingual{u"订单金额的 %1（最多 %2）", u"%1 of the order (at most %2)"}.in(language).arg(
        share, moneyText(Money::fromFen(terms.maxFen)));
}

void addCondition(Clauses& clauses, const Terms& terms)
{
    const QString least = moneyText(Money::fromFen(terms.minBasisFen));
    const bool every = terms.everyOrder;
    const QString scope =
        (every ? Bilingual{u"每次下单", u"every order"} : Bilingual{u"首单", u"first order"})
            .in(clauses.language());
    const Clauses::Value order{RulePart::Scope, scope};
    const Clauses::Value minimum{RulePart::Minimum, least};
    if (terms.minBasisFen == 0) {
        clauses.add(every ? Bilingual{u"新邻居%1", u"On %1 of a new neighbour"}
                          : Bilingual{u"新邻居%1", u"On a new neighbour's %1"},
                    {order});
    } else if (every) {
        const Clauses::Value each{RulePart::Scope,
                                  Bilingual{u"每单", u"every order"}.in(clauses.language())};
        clauses.add({u"新邻居%1满 %2", u"On %1 of %2 or more of a new neighbour"}, {each, minimum});
    } else {
        clauses.add({u"新邻居%1满 %2", u"On a new neighbour's %1 of %2 or more"}, {order, minimum});
    }
}

void addEarning(Clauses& clauses, const Terms& terms, std::optional<std::int32_t> cutPercent)
{
    const Language language = clauses.language();
    addCondition(clauses, terms);
    if (terms.inviter) {
        clauses.add({u"邀请人得 %1", u"the inviter gets %1"},
                    {{RulePart::Inviter, sideText(*terms.inviter, terms, language)}});
    }
    if (terms.invitee) {
        clauses.add({u"新邻居得 %1", u"the new neighbour gets %1"},
                    {{RulePart::Invitee, sideText(*terms.invitee, terms, language)}});
    }
    if (cutPercent) {
        clauses.add({u"新邻居 %1", u"the new neighbour gets %1"},
                    {{RulePart::Invitee, rateText(*cutPercent, language)}});
    }
    if (terms.holdDays == 0) {
        clauses.add({u"%1可领", u"ready %1"},
                    {{RulePart::Hold, Bilingual{u"收货后即", u"after hand-over"}.in(language)}});
    } else {
        clauses.add(
            {u"收货 %1后可领", u"ready %1 after hand-over"},
            {{RulePart::Hold, Bilingual{u"%1 天", u"%1 days"}.in(language).arg(terms.holdDays)}});
    }
    if (terms.validDays) {
        clauses.add({u"%1内有效", u"valid for %1"},
                    {{RulePart::Valid,
                      Bilingual{u"%1 天", u"%1 days"}.in(language).arg(*terms.validDays)}});
    }
}

void addMilestones(Clauses& clauses, const Terms& terms)
{
    for (const rewards::MilestoneStep& step : terms.steps) {
        clauses.add({u"邀请满 %1 位得 %2", u"%1 invited neighbours earn %2"},
                    {{RulePart::Steps, QString::number(step.threshold)},
                     {RulePart::Steps,
                      quantityText(step.reward.unit, step.reward.count, clauses.language())}});
    }
}

QString capText(const rewards::Cap& cap, Language language)
{
    constexpr std::array kPeriods{
        Bilingual{u"每天最多 %1 份", u"%1 a day"}, Bilingual{u"每周最多 %1 份", u"%1 a week"},
        Bilingual{u"每月最多 %1 份", u"%1 a month"}, Bilingual{u"总共最多 %1 份", u"%1 in all"}};
    return kPeriods[static_cast<std::size_t>(cap.period)].in(language).arg(cap.most);
}

/// "2026年3月1日 – 3月31日", the end being the last day that counts; empty where it is open.
QString windowDays(const TimeWindow& window, Language language)
{
    constexpr int kFarYear = 2099;
    const BusinessDay first = BusinessDay::of(window.from);
    const BusinessDay last = BusinessDay::of(window.to - Span{1});
    if (last.date().year >= kFarYear) {
        return Bilingual{u"长期", u"no end date"}.in(language);
    }
    return dayText(first, first, language) + QStringLiteral(" – ") + dayText(last, first, language);
}

QString joined(const std::vector<RulePiece>& pieces)
{
    QString text;
    for (const RulePiece& piece : pieces) {
        text += piece.text;
    }
    return text;
}

bool earns(const Terms& terms)
{
    return rewards::isEarningKind(terms.kind);
}

} // namespace

QString rateText(std::int32_t percent, Language language)
{
    if (language == Language::En) {
        return QStringLiteral("%1 % off").arg(100 - percent);
    }
    const QString tenths = percent % 10 == 0
                               ? QString::number(percent / 10)
                               : QStringLiteral("%1.%2").arg(percent / 10).arg(percent % 10);
    return tenths + QStringLiteral(" 折");
}

std::vector<RulePiece>
rulePieces(const Terms& terms, std::optional<std::int32_t> cutPercent, Language language)
{
    Clauses clauses(language);
    switch (terms.kind) {
    case RuleKind::FirstOrder:
    case RuleKind::Percent:
        addEarning(clauses, terms, cutPercent);
        break;
    case RuleKind::PriceCut:
        clauses.add({u"新邻居首单 %1", u"%1 a new neighbour's first order"},
                    {{RulePart::Rate, rateText(terms.ratePercent, language)}});
        break;
    case RuleKind::Milestone:
        addMilestones(clauses, terms);
        break;
    case RuleKind::GroupBuy:
        clauses.add(
            {u"%1 小时内 %2 位邻居付款成团", u"%2 neighbours paid within %1 hours: %3 each"},
            {{RulePart::Hours, QString::number(terms.openHours)},
             {RulePart::Need, QString::number(terms.need)},
             {RulePart::Each, quantityText(terms.each.unit, terms.each.count, language)}});
        if (language == Language::Zh) {
            clauses.add(
                {u"每人得 %1", u""},
                {{RulePart::Each, quantityText(terms.each.unit, terms.each.count, language)}});
        }
        break;
    }
    return clauses.take();
}

QString ruleSentence(const Terms& terms, Language language)
{
    return joined(rulePieces(terms, std::nullopt, language));
}

std::vector<RulePiece> ruleConditions(const Terms& terms,
                                      const std::optional<rewards::Quantity>& budget,
                                      Language language)
{
    std::vector<RulePiece> told;
    const auto add = [&](RulePart part, const QString& text) { told.push_back({text, part}); };
    const bool bound = earns(terms) || terms.kind == RuleKind::PriceCut;
    if (bound) {
        add(RulePart::Window, windowDays(terms.window, language));
        add(RulePart::Life,
            Bilingual{u"受邀后 %1 天内下单有效", u"an invitation counts for %1 days"}
                .in(language)
                .arg(terms.bindLifeDays));
    }
    if (terms.kind == RuleKind::Milestone) {
        add(RulePart::Over,
            Bilingual{u"按规则 %1 的人数计", u"counted over rule %1"}.in(language).arg(
                QString::fromStdString(terms.over.text())));
    }
    for (const rewards::Cap& cap : terms.caps) {
        add(RulePart::Caps, Bilingual{u"每位邀请人%1", u"each inviter at most %1"}.in(language).arg(
                                capText(cap, language)));
    }
    if (terms.tier && terms.inviter) {
        const Unit unit = terms.inviter->byPercent ? Unit("CNY") : terms.inviter->fixed.unit;
        add(RulePart::Tier, Bilingual{u"邀满 %1 位后每份升为 %2", u"from %1 neighbours on %2 each"}
                                .in(language)
                                .arg(terms.tier->fromCount)
                                .arg(quantityText(unit, terms.tier->amount, language)));
    }
    if (!terms.exclusiveGroup.empty()) {
        add(RulePart::Exclusive,
            Bilingual{u"与「%1」组其他活动不同享", u"not together with others of group %1"}
                .in(language)
                .arg(QString::fromStdString(terms.exclusiveGroup)));
    }
    if (budget) {
        add(RulePart::Budget,
            Bilingual{u"共备 %1，发完为止", u"%1 in all, while they last"}.in(language).arg(
                quantityText(budget->unit, budget->count, language)));
    }
    return told;
}

QStringList neighbourTerms(const Terms& terms,
                           std::optional<std::int32_t> cutPercent,
                           const std::optional<rewards::Quantity>& budget,
                           Language language)
{
    const QString stop = language == Language::Zh ? QStringLiteral("。") : QStringLiteral(".");
    QStringList told{joined(rulePieces(terms, cutPercent, language)) + stop};
    for (const RulePiece& piece : ruleConditions(terms, budget, language)) {
        if (piece.part == RulePart::Window) {
            told << Bilingual{u"活动时间：%1。", u"When: %1."}.in(language).arg(piece.text);
        } else {
            told << piece.text + stop;
        }
    }
    if (terms.kind != RuleKind::PriceCut) {
        told << Bilingual{u"退货退款后按剩下的金额重算，已领的礼品不追讨。",
                          u"After a return it is worked out again on what was kept; a gift already "
                          u"handed over is not asked back."}
                    .in(language);
        told << Bilingual{u"同一人、同一户重复参加等情况由店主核对后再发。",
                          u"Odd cases, such as one household taking part twice, are looked at by "
                          u"the shop first."}
                    .in(language);
    }
    return told;
}

} // namespace linli::words
