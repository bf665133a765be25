// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/LabelPapers.h"

#include "domain/member/MaskedName.h"
#include "words/ValueText.h"

namespace linli::app {
namespace {

using words::Bilingual;

constexpr int kNoNumber = 0; ///< the ticket's own code tells two of the same mask apart

QString said(const std::string& text)
{
    return QString::fromStdString(text);
}

/// "12.80": the sign stands on the label already.
QString plainMoney(std::int64_t fen)
{
    return words::moneyText(Money::fromFen(fen)).remove(QStringLiteral("¥"));
}

render::ShelfLabel labelOf(const usecases::Product& product, const std::string& shopName)
{
    const bool cheaper = product.liveFen && *product.liveFen < product.listFen;
    render::ShelfLabel label;
    label.name = said(product.name);
    label.spec = said(product.spec);
    label.price = plainMoney(cheaper ? *product.liveFen : product.listFen);
    label.before = cheaper ? plainMoney(product.listFen) : QString();
    label.unit = product.unit.empty() ? QString() : QStringLiteral("/ ") + said(product.unit);
    label.barcode = render::ean13(said(product.barcode));
    label.shop = said(shopName);
    return label;
}

render::GiftTicket
ticketOf(const usecases::RewardRow& reward, const std::string& shopName, words::Language language)
{
    render::GiftTicket ticket;
    ticket.shop = said(shopName);
    ticket.gift = words::quantityText(reward.unit, reward.current, language);
    ticket.who = said(maskName(reward.ownerName, kNoNumber)) +
                 (reward.ownerPhone.text().empty()
                      ? QString()
                      : Bilingual{u"  尾号 %1", u"  phone …%1"}.in(language).arg(
                            said(reward.ownerPhone.lastTwo())));
    ticket.hint = Bilingual{u"到店出示，扫一下就领", u"Show it in the shop: one scan"}.in(language);
    if (reward.expiresAt) {
        ticket.expires = Bilingual{u"%1 前有效", u"Valid until %1"}.in(language).arg(
            said(BusinessDay::of(*reward.expiresAt).toText()));
    }
    ticket.code = said(reward.id.text());
    return ticket;
}

} // namespace

std::vector<render::ShelfLabel> shelfLabels(const std::vector<usecases::Product>& goods,
                                            const std::string& shopName)
{
    std::vector<render::ShelfLabel> labels;
    for (const usecases::Product& product : goods) {
        labels.push_back(labelOf(product, shopName));
    }
    return labels;
}

std::vector<render::GiftTicket> giftTickets(const std::vector<usecases::DueRow>& due,
                                            const std::string& shopName,
                                            words::Language language)
{
    std::vector<render::GiftTicket> tickets;
    for (const usecases::DueRow& person : due) {
        for (const usecases::RewardRow& reward : person.rewards) {
            if (reward.unit != Unit("CNY")) {
                tickets.push_back(ticketOf(reward, shopName, language));
            }
        }
    }
    return tickets;
}

} // namespace linli::app
