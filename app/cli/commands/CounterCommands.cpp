// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/counter/ShiftSummary.h"
#include "usecases/finding/FindAll.h"
#include "words/ValueText.h"

namespace linli::app {
namespace {

using namespace usecases;

QString kindText(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Person:
        return QStringLiteral("member");
    case FoundKind::Product:
        return QStringLiteral("product");
    case FoundKind::Campaign:
        return QStringLiteral("campaign");
    case FoundKind::Order:
        return QStringLiteral("order");
    case FoundKind::Word:
        break;
    }
    return QStringLiteral("word");
}

Result<int> findCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<Found> hits, findAll(*shop, context.arguments.text(0), {}));
    QJsonArray rows;
    TextTable table{{QStringLiteral("kind"), QStringLiteral("key"), QStringLiteral("title"),
                     QStringLiteral("note")},
                    {},
                    {}};
    for (const Found& hit : hits) {
        rows.append(QJsonObject{{QStringLiteral("kind"), kindText(hit.kind)},
                                {QStringLiteral("key"), qs(hit.key)},
                                {QStringLiteral("title"), qs(hit.title)},
                                {QStringLiteral("note"), qs(hit.note)}});
        table.rows.push_back({kindText(hit.kind), qs(hit.key), qs(hit.title), qs(hit.note)});
    }
    context.out.answer({{QStringLiteral("found"), rows}}, table.toText());
    return 0;
}

Result<int> shiftCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const ShiftSummary shift, shiftSummary(*shop));
    QJsonArray goods;
    QStringList names;
    for (const rewards::Quantity& amount : shift.goods) {
        goods.append(QJsonObject{{QStringLiteral("unit"), qs(amount.unit.text())},
                                 {QStringLiteral("count"), qint64(amount.count)}});
        names += words::quantityText(amount.unit, amount.count, context.out.language());
    }
    const QJsonObject document{{QStringLiteral("day"), qs(shift.day.toText())},
                               {QStringLiteral("orders"), qint64(shift.orders)},
                               {QStringLiteral("net_fen"), qint64(shift.netFen)},
                               {QStringLiteral("new_members"), qint64(shift.newMembers)},
                               {QStringLiteral("redeemed"), qint64(shift.redeemed)},
                               {QStringLiteral("goods"), goods},
                               {QStringLiteral("payouts"), qint64(shift.payouts)},
                               {QStringLiteral("paid_out_fen"), qint64(shift.paidOutFen)}};
    const QString pattern =
        say(context, {u"%1：%2 单，卖出 %3；新邻居 %4；核销 %5 份 %6；付现金 %7",
                      u"%1: %2 orders, sold %3; new neighbours %4; handed out %5 %6; paid out %7"});
    context.out.answer(document, pattern.arg(qs(shift.day.toText()), QString::number(shift.orders),
                                             words::moneyText(Money::fromFen(shift.netFen)),
                                             QString::number(shift.newMembers),
                                             QString::number(shift.redeemed),
                                             names.join(QStringLiteral("、")),
                                             words::moneyText(Money::fromFen(shift.paidOutFen))));
    return 0;
}

} // namespace

std::vector<Command> counterCommands()
{
    return {{"find",
             {{QStringLiteral("TEXT")}, {}, {}},
             {u"找邻居、商品、直播、订单：汉字、拼音、首字母、尾号都行",
              u"Find neighbours, products, sessions and orders by characters, pinyin or initials"},
             findCommand},
            {"shift",
             {{}, {}, {}},
             {u"今天到现在：订单、核销、付出的现金", u"Today so far: orders, gifts, cash paid out"},
             shiftCommand}};
}

} // namespace linli::app
