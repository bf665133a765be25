// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/CounterWords.h"

#include "domain/member/MaskedName.h"
#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "words/ValueText.h"

#include <QCoreApplication>

namespace linli::ui {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("linli::ui::Counter", source);
}

QString quantity(const rewards::Quantity& amount)
{
    return words::quantityText(amount.unit, amount.count, language());
}

/// 90 → 9, 85 → 85: as the sign over the shelf says it.
QString foldOf(std::int32_t ratePercent)
{
    return QString::number(ratePercent % 10 == 0 ? ratePercent / 10 : ratePercent);
}

} // namespace

QString offerWord(rewards::Offer offer, std::int32_t ratePercent)
{
    switch (offer) {
    case rewards::Offer::PriceCut:
        return language() == words::Language::Zh
                   ? said(QT_TRANSLATE_NOOP("linli::ui::Counter", "First order at %1"))
                         .arg(foldOf(ratePercent))
                   : said(QT_TRANSLATE_NOOP("linli::ui::Counter", "First order, %1 % off"))
                         .arg(100 - ratePercent);
    case rewards::Offer::Voucher:
        return said(QT_TRANSLATE_NOOP("linli::ui::Counter", "Her voucher"));
    case rewards::Offer::ShopCoupon:
        return said(QT_TRANSLATE_NOOP("linli::ui::Counter", "Shop coupon"));
    case rewards::Offer::None:
        break;
    }
    return {};
}

QStringList
promiseLines(const usecases::InvitePromise& promise, const QString& inviter, const QString& invitee)
{
    QStringList lines;
    if (promise.inviter) {
        lines += said(QT_TRANSLATE_NOOP("linli::ui::Counter", "%1 gets %2"))
                     .arg(inviter, quantity(*promise.inviter));
    }
    if (promise.invitee) {
        lines += said(QT_TRANSLATE_NOOP("linli::ui::Counter", "%1 gets %2"))
                     .arg(invitee, quantity(*promise.invitee));
    }
    if (promise.cutRatePercent) {
        lines += offerWord(rewards::Offer::PriceCut, *promise.cutRatePercent);
    }
    if (!lines.isEmpty() && promise.minBasisFen > 0) {
        lines +=
            said(QT_TRANSLATE_NOOP("linli::ui::Counter", "After her first order of at least %1"))
                .arg(money(promise.minBasisFen));
    }
    return lines;
}

render::SlipDocument inviteSlip(const usecases::BoundNeighbour& neighbour, const QString& shopName)
{
    render::SlipDocument slip;
    const QString name = text(maskName(neighbour.name, 0));
    const QString inviter = text(maskName(neighbour.inviterName, 0));
    slip.shop = shopName;
    slip.place = said(QT_TRANSLATE_NOOP("linli::ui::Counter", "Welcome, neighbour"));
    slip.who =
        said(QT_TRANSLATE_NOOP("linli::ui::Counter", "%1, brought by %2")).arg(name, inviter);
    slip.number =
        said(QT_TRANSLATE_NOOP("linli::ui::Counter", "Your code %1")).arg(text(neighbour.code));
    if (neighbour.promise.inviter) {
        slip.lines.emplace_back(inviter, quantity(*neighbour.promise.inviter));
    }
    if (neighbour.promise.invitee) {
        slip.lines.emplace_back(name, quantity(*neighbour.promise.invitee));
    }
    if (neighbour.promise.cutRatePercent) {
        slip.lines.emplace_back(
            name, offerWord(rewards::Offer::PriceCut, *neighbour.promise.cutRatePercent));
    }
    if (!slip.lines.empty() && neighbour.promise.minBasisFen > 0) {
        slip.note =
            said(QT_TRANSLATE_NOOP("linli::ui::Counter", "After her first order of at least %1"))
                .arg(money(neighbour.promise.minBasisFen));
    }
    slip.footer = said(QT_TRANSLATE_NOOP("linli::ui::Counter",
                                         "Show your code to a neighbour: both of you get a gift"));
    return slip;
}

} // namespace linli::ui
