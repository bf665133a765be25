// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/PickupPapers.h"

#include "words/ValueText.h"

#include <algorithm>

namespace linli::app {
namespace {

using words::Bilingual;
using words::Language;

QString said(const std::string& text)
{
    return QString::fromStdString(text);
}

QString counted(const Bilingual& pattern, std::int64_t count, Language language)
{
    return pattern.in(language).arg(count);
}

QString buildingName(const std::string& name, Language language)
{
    return name.empty() ? Bilingual{u"没有登记楼栋", u"No building on record"}.in(language)
                        : said(name);
}

QString pieces(const usecases::PickupLine& line)
{
    return line.unit.empty() ? QString::number(line.quantity)
                             : QStringLiteral("%1 %2").arg(line.quantity).arg(said(line.unit));
}

QString who(const usecases::PickupOrder& order, Language language)
{
    const QString name = said(order.maskedName);
    return order.lastTwo.empty() ? name
                                 : Bilingual{u"%1  尾号 %2", u"%1  phone …%2"}.in(language).arg(
                                       name, said(order.lastTwo));
}

QString goodsOf(const usecases::PickupOrder& order)
{
    QStringList goods;
    for (const usecases::PickupLine& line : order.lines) {
        goods += QStringLiteral("%1 ×%2").arg(said(line.name)).arg(line.quantity);
    }
    return goods.join(QStringLiteral("、"));
}

render::PickupBuilding buildingOf(const usecases::PickupBuilding& building, Language language)
{
    render::PickupBuilding shown;
    shown.name = buildingName(building.name, language);
    shown.summary = Bilingual{u"%1 单 · %2 件", u"%1 orders · %2 pieces"}
                        .in(language)
                        .arg(building.orders.size())
                        .arg(building.units());
    for (const usecases::PickupOrder& order : building.orders) {
        shown.entries.push_back({order.door.empty() ? QStringLiteral("—") : said(order.door),
                                 who(order, language), said(order.order.text()), goodsOf(order),
                                 said(order.note)});
    }
    return shown;
}

/// All that one neighbour fetches: her orders, and their goods added up.
struct PersonBag
{
    std::vector<const usecases::PickupOrder*> orders;
    std::vector<usecases::PickupLine> goods;
};

/// In the order of the list; orders of nobody known stay alone.
std::vector<PersonBag> bagsOf(const usecases::PickupBuilding& building)
{
    std::vector<PersonBag> bags;
    for (const usecases::PickupOrder& order : building.orders) {
        auto bag = std::find_if(bags.begin(), bags.end(), [&order](const PersonBag& one) {
            return !order.buyer.empty() && one.orders.front()->buyer == order.buyer;
        });
        if (bag == bags.end()) {
            bag = bags.emplace(bags.end());
        }
        bag->orders.push_back(&order);
        for (const usecases::PickupLine& line : order.lines) {
            const auto same =
                std::find_if(bag->goods.begin(), bag->goods.end(),
                             [&line](const auto& one) { return one.sku == line.sku; });
            if (same == bag->goods.end()) {
                bag->goods.push_back(line);
            } else {
                same->quantity += line.quantity;
            }
        }
    }
    return bags;
}

render::SlipDocument slipOf(const PersonBag& bag,
                            const usecases::PickupBuilding& building,
                            const std::string& shopName,
                            Language language)
{
    const usecases::PickupOrder& first = *bag.orders.front();
    render::SlipDocument slip;
    slip.shop = said(shopName);
    slip.place = QStringLiteral("%1 %2")
                     .arg(buildingName(building.name, language), said(first.door))
                     .trimmed();
    slip.who = who(first, language);
    QStringList numbers;
    QStringList notes;
    std::int64_t units = 0;
    std::int64_t paidFen = 0;
    for (const usecases::PickupOrder* order : bag.orders) {
        numbers += said(order->order.text());
        units += order->units();
        paidFen += order->paidFen;
        if (!order->note.empty()) {
            notes += said(order->note);
        }
    }
    slip.number = numbers.join(QStringLiteral("  "));
    for (const usecases::PickupLine& line : bag.goods) {
        slip.lines.emplace_back(said(line.name), QStringLiteral("×%1").arg(line.quantity));
    }
    slip.total =
        Bilingual{u"共 %1 件 · 已付 %2", u"%1 pieces · paid %2"}.in(language).arg(units).arg(
            words::moneyText(Money::fromFen(paidFen)));
    slip.note = notes.join(QStringLiteral("；"));
    slip.footer =
        Bilingual{u"谢谢，欢迎带邻居来", u"Thank you. Bring a neighbour next time"}.in(language);
    return slip;
}

} // namespace

render::PickupDocument
pickupDocument(const usecases::PickupList& list, const std::string& shopName, Language language)
{
    render::PickupDocument document;
    document.title = Bilingual{u"分拣与提货单", u"Sorting and pick-up list"}.in(language);
    document.subtitle = Bilingual{u"%1  %2  共 %3 单", u"%1  %2  %3 orders"}
                            .in(language)
                            .arg(said(shopName), words::instantPlainText(list.madeAt))
                            .arg(list.orders);
    document.sortingHeading = Bilingual{u"先分拣", u"Sort first"}.in(language);
    for (const usecases::SortingLine& line : list.sorting) {
        document.sorting.push_back(
            {said(line.goods.name), pieces(line.goods),
             counted(Bilingual{u"%1 单", u"%1 orders"}, line.orders, language)});
    }
    for (const usecases::PickupBuilding& building : list.buildings) {
        document.buildings.push_back(buildingOf(building, language));
    }
    document.emptyText =
        Bilingual{u"没有等待提货的订单", u"No order waits to be picked up"}.in(language);
    document.footer =
        Bilingual{u"邻里掌柜 · 用完请销毁", u"Linli · destroy after use"}.in(language);
    return document;
}

std::vector<render::SlipDocument>
pickupSlips(const usecases::PickupList& list, const std::string& shopName, Language language)
{
    std::vector<render::SlipDocument> slips;
    for (const usecases::PickupBuilding& building : list.buildings) {
        for (const PersonBag& bag : bagsOf(building)) {
            slips.push_back(slipOf(bag, building, shopName, language));
        }
    }
    return slips;
}

} // namespace linli::app
