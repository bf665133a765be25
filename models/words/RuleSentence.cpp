// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/RuleSentence.h"

#include "words/ValueText.h"

#include <QStringList>

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

QString sideText(const SideReward& side, const Terms& terms, Language language)
{
    if (!side.byPercent) {
        return quantityText(side.fixed.unit, side.fixed.count, language);
    }
    const QString most = moneyText(Money::fromFen(terms.maxFen));
    return Bilingual{u"订单金额的 %1（最多 %2）", u"%1 of the order (at most %2)"}.in(language).arg(
        percentText(terms.basisPoints), most);
}

QString condition(const Terms& terms, Language language)
{
    const QString amount = moneyText(Money::fromFen(terms.minBasisFen));
    const bool every = terms.everyOrder;
    if (terms.minBasisFen == 0) {
        return (every ? Bilingual{u"新邻居每次下单", u"On every order of a new neighbour"}
                      : Bilingual{u"新邻居首单", u"On a new neighbour's first order"})
            .in(language);
    }
    return (every
                ? Bilingual{u"新邻居每单满 %1", u"On every order of %1 or more of a new neighbour"}
                : Bilingual{u"新邻居首单满 %1", u"On a new neighbour's first order of %1 or more"})
        .in(language)
        .arg(amount);
}

QString waiting(const Terms& terms, Language language)
{
    if (terms.holdDays == 0) {
        return Bilingual{u"收货后即可领", u"ready after hand-over"}.in(language);
    }
    return Bilingual{u"收货 %1 天后可领", u"ready %1 days after hand-over"}.in(language).arg(
        terms.holdDays);
}

QStringList earningParts(const Terms& terms, Language language)
{
    QStringList parts{condition(terms, language)};
    if (terms.inviter) {
        parts << Bilingual{u"邀请人得 %1", u"the inviter gets %1"}.in(language).arg(
            sideText(*terms.inviter, terms, language));
    }
    if (terms.invitee) {
        parts << Bilingual{u"新邻居得 %1", u"the new neighbour gets %1"}.in(language).arg(
            sideText(*terms.invitee, terms, language));
    }
    parts << waiting(terms, language);
    if (terms.validDays) {
        parts << Bilingual{u"%1 天内有效", u"valid for %1 days"}.in(language).arg(*terms.validDays);
    }
    return parts;
}

QStringList milestoneParts(const Terms& terms, Language language)
{
    QStringList parts;
    for (const rewards::MilestoneStep& step : terms.steps) {
        parts << Bilingual{u"邀请满 %1 位得 %2", u"%1 invited neighbours earn %2"}.in(language).arg(
            QString::number(step.threshold),
            quantityText(step.reward.unit, step.reward.count, language));
    }
    return parts;
}

QString groupText(const Terms& terms, Language language)
{
    return Bilingual{u"%1 小时内 %2 位邻居付款成团，每人得 %3",
                     u"%2 neighbours paid within %1 hours: %3 each"}
        .in(language)
        .arg(QString::number(terms.openHours), QString::number(terms.need),
             quantityText(terms.each.unit, terms.each.count, language));
}

} // namespace

QString ruleSentence(const Terms& terms, Language language)
{
    const QString comma = language == Language::Zh ? QStringLiteral("，") : QStringLiteral(", ");
    switch (terms.kind) {
    case RuleKind::FirstOrder:
    case RuleKind::Percent:
        return earningParts(terms, language).join(comma);
    case RuleKind::PriceCut: {
        const bool tenths = terms.ratePercent % 10 == 0;
        const QString zhRate = QString::number(tenths ? terms.ratePercent / 10 : terms.ratePercent);
        return language == Language::Zh ? QStringLiteral("新邻居首单 %1 折").arg(zhRate)
                                        : QStringLiteral("%1 % off a new neighbour's first order")
                                              .arg(100 - terms.ratePercent);
    }
    case RuleKind::Milestone:
        return milestoneParts(terms, language).join(comma);
    case RuleKind::GroupBuy:
        return groupText(terms, language);
    }
    return {};
}

} // namespace linli::words
