// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/PickupPapers.h"
#include "render/pickup/PickupPages.h"
#include "render/pickup/SlipPages.h"
#include "usecases/settings/ShopProfile.h"

namespace linli::app {
namespace {

using namespace usecases;

QJsonObject jsonOfOrder(const PickupOrder& order)
{
    QJsonArray lines;
    for (const PickupLine& line : order.lines) {
        lines.append(QJsonObject{{QStringLiteral("sku"), qs(line.sku)},
                                 {QStringLiteral("name"), qs(line.name)},
                                 {QStringLiteral("qty"), qint64(line.quantity)}});
    }
    return {{QStringLiteral("order"), qs(order.order.text())},
            {QStringLiteral("masked"), qs(order.maskedName)},
            {QStringLiteral("last_two"), qs(order.lastTwo)},
            {QStringLiteral("door"), qs(order.door)},
            {QStringLiteral("note"), qs(order.note)},
            {QStringLiteral("paid_at"), jsonOf(order.paidAt)},
            {QStringLiteral("lines"), lines}};
}

QJsonObject jsonOfList(const PickupList& list)
{
    QJsonArray sorting;
    for (const SortingLine& line : list.sorting) {
        sorting.append(QJsonObject{{QStringLiteral("sku"), qs(line.goods.sku)},
                                   {QStringLiteral("name"), qs(line.goods.name)},
                                   {QStringLiteral("qty"), qint64(line.goods.quantity)},
                                   {QStringLiteral("orders"), qint64(line.orders)}});
    }
    QJsonArray buildings;
    for (const PickupBuilding& building : list.buildings) {
        QJsonArray orders;
        for (const PickupOrder& order : building.orders) {
            orders.append(jsonOfOrder(order));
        }
        buildings.append(QJsonObject{{QStringLiteral("building"), qs(building.name)},
                                     {QStringLiteral("units"), qint64(building.units())},
                                     {QStringLiteral("orders"), orders}});
    }
    return {{QStringLiteral("orders"), qint64(list.orders)},
            {QStringLiteral("waiting_for_groups"), qint64(list.waitingForGroups)},
            {QStringLiteral("sorting"), sorting},
            {QStringLiteral("buildings"), buildings}};
}

QString textOfList(const CommandContext& context, const PickupList& list)
{
    QStringList lines;
    for (const SortingLine& line : list.sorting) {
        lines += QStringLiteral("%1 × %2").arg(qs(line.goods.name)).arg(line.goods.quantity);
    }
    for (const PickupBuilding& building : list.buildings) {
        lines += building.name.empty() ? say(context, {u"没有登记楼栋", u"No building on record"})
                                       : qs(building.name);
        for (const PickupOrder& order : building.orders) {
            lines += QStringLiteral("  %1  %2 %3  %4")
                         .arg(qs(order.door), qs(order.maskedName), qs(order.lastTwo),
                              qs(order.order.text()));
        }
    }
    if (lines.isEmpty()) {
        lines += say(context, {u"没有等待提货的订单", u"No order waits to be picked up"});
    }
    return lines.join(QLatin1Char('\n'));
}

Result<int> pickupCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(*shop));
    LINLI_ASSIGN(PickupList list, pickupList(*shop));
    if (given.has("--building")) {
        list = onlyBuilding(list, given.optionText("--building"));
    }
    const words::Language language = context.out.language();
    if (given.has("--out")) {
        const render::PickupDocument document = pickupDocument(list, profile.name, language);
        LINLI_TRY(render::writePagesPdf(render::PickupPages(document), document.title,
                                        given.option("--out")));
    }
    if (given.has("--slips") && list.orders > 0) {
        LINLI_TRY(render::writePagesPdf(
            render::SlipPages(pickupSlips(list, profile.name, language)),
            say(context, {u"提货小票", u"Pick-up slips"}), given.option("--slips")));
    }
    context.out.answer(jsonOfList(list), textOfList(context, list));
    return 0;
}

} // namespace

std::vector<Command> pickupCommands()
{
    return {{"pickup",
             {{},
              {QStringLiteral("--building"), QStringLiteral("--out"), QStringLiteral("--slips")},
              {}},
             {u"分拣与提货单：--out A4.pdf，--slips 80mm.pdf",
              u"Sorting and pick-up lists: --out A4.pdf, --slips 80mm.pdf"},
             pickupCommand}};
}

} // namespace linli::app
