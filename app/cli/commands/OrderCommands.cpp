// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/members/Members.h"
#include "usecases/orders/Orders.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/orders/Refund.h"
#include "usecases/rewards/Submit.h"
#include "words/ValueText.h"

#include <QRegularExpression>

namespace linli::app {
namespace {

using namespace usecases;

Error badLines(const QString& part, const char* allowed)
{
    return Error::badInput(ErrorCode::InvalidValue, "lines", part.toStdString(), allowed);
}

/// sku:qty@fen,… ; without @fen the list price.
Result<std::vector<NewOrderLine>> orderLinesOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([^:@,]+):(\\d{1,4})(?:@(\\d{1,12}))?$"));
    std::vector<NewOrderLine> lines;
    for (const QString& part : text.split(QLatin1Char(','))) {
        const QRegularExpressionMatch match = form.match(part);
        if (!match.hasMatch()) {
            return badLines(part, "sku:qty@fen,sku:qty@fen");
        }
        NewOrderLine line{match.captured(1).toStdString(), match.captured(2).toLongLong(),
                          std::nullopt};
        if (match.hasCaptured(3)) {
            line.unitFen = match.captured(3).toLongLong();
        }
        lines.push_back(line);
    }
    return lines;
}

Result<std::vector<RefundUnits>> refundLinesOf(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([^:@,]+):(\\d{1,4})$"));
    std::vector<RefundUnits> lines;
    for (const QString& part : text.split(QLatin1Char(','))) {
        const QRegularExpressionMatch match = form.match(part);
        if (!match.hasMatch()) {
            return badLines(part, "sku:qty,sku:qty");
        }
        lines.push_back({match.captured(1).toStdString(), match.captured(2).toLongLong()});
    }
    return lines;
}

Result<int> placeCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    NewOrder order;
    LINLI_ASSIGN(order.buyer, findMember(*shop, given.optionText("--buyer")));
    LINLI_ASSIGN(order.lines, orderLinesOf(given.option("--lines")));
    LINLI_ASSIGN(const auto coupon, given.number("--off"));
    LINLI_ASSIGN(const auto freight, given.number("--freight"));
    order.couponFen = coupon.value_or(0);
    order.freightFen = freight.value_or(0);
    order.voucher = RewardId(given.optionText("--use"));
    order.group = GroupId(given.optionText("--group"));
    order.campaign = given.optionText("--campaign");
    order.note = given.optionText("--note");
    order.test = given.has("--test");
    LINLI_ASSIGN(const PlacedOrder placed, placeOrder(*shop, order));
    if (placed.outcome.refused) {
        return answerOutcome(context, placed.outcome);
    }
    LINLI_ASSIGN(const OrderDetail detail, orderDetail(*shop, placed.order));
    context.out.answer(
        jsonOf(detail.row),
        QStringLiteral("%1  %2").arg(qs(placed.order.text()),
                                     words::moneyText(Money::fromFen(placed.payableFen))));
    return 0;
}

template <Result<Outcome> (*act)(Shop&, const OrderKey&)>
Result<int> onOrder(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Outcome outcome, act(*shop, OrderKey(context.arguments.text(0))));
    return answerOutcome(context, outcome);
}

Result<rewards::RefundKind> refundKindOf(const QString& text)
{
    if (text.isEmpty() || text == QLatin1String("return")) {
        return rewards::RefundKind::Return;
    }
    if (text == QLatin1String("cancel")) {
        return rewards::RefundKind::Cancel;
    }
    if (text == QLatin1String("comp")) {
        return rewards::RefundKind::Compensation;
    }
    return Error::badInput(ErrorCode::UnknownOption, "kind", text.toStdString(),
                           "return, cancel, comp");
}

Result<int> refundCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    NewRefund refund;
    refund.order = OrderKey(given.text(0));
    refund.number = RefundNo(given.optionText("--no"));
    LINLI_ASSIGN(refund.kind, refundKindOf(given.option("--kind")));
    if (given.has("--lines")) {
        LINLI_ASSIGN(refund.lines, refundLinesOf(given.option("--lines")));
    } else if (given.option("--amt") == QLatin1String("all")) {
        refund.all = true;
    } else {
        LINLI_ASSIGN(refund.amountFen, given.number("--amt"));
        if (!refund.amountFen) {
            return Error::badInput(ErrorCode::MissingValue, "option", "--amt",
                                   "--amt FEN|all, --lines sku:qty");
        }
    }
    LINLI_ASSIGN(const Outcome outcome, refundOrder(*shop, refund));
    return answerOutcome(context, outcome);
}

Result<int> voidRefundCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Outcome outcome, voidRefund(*shop, RefundNo(context.arguments.text(0))));
    return answerOutcome(context, outcome);
}

Result<int> showOrder(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const OrderDetail detail, orderDetail(*shop, OrderKey(context.arguments.text(0))));
    const OrderRow& row = detail.row;
    context.out.answer(jsonOf(row),
                       QStringLiteral("%1  %2  %3  %4")
                           .arg(qs(row.key.text()), qs(row.buyerName), qs(row.goodsText),
                                words::moneyText(Money::fromFen(row.payableFen))));
    return 0;
}

} // namespace

std::vector<Command> orderCommands()
{
    const QStringList one{QStringLiteral("ORDER")};
    const QStringList placing{QStringLiteral("--buyer"),    QStringLiteral("--lines"),
                              QStringLiteral("--off"),      QStringLiteral("--use"),
                              QStringLiteral("--group"),    QStringLiteral("--freight"),
                              QStringLiteral("--campaign"), QStringLiteral("--note")};
    const QStringList refunding{QStringLiteral("--no"), QStringLiteral("--amt"),
                                QStringLiteral("--lines"), QStringLiteral("--kind")};
    return {
        {"order",
         {{}, placing, {QStringLiteral("--test")}},
         {u"开一张订单", u"Place an order"},
         placeCommand},
        {"order show", {one, {}, {}}, {u"看一张订单", u"One order"}, showOrder},
        {"pay", {one, {}, {}}, {u"记为已付款", u"Mark an order paid"}, onOrder<payOrder>},
        {"fulfil",
         {one, {}, {}},
         {u"记为已提货", u"Mark an order handed over"},
         onOrder<fulfilOrder>},
        {"refund", {one, refunding, {}}, {u"退款", u"Refund an order"}, refundCommand},
        {"void-refund",
         {{QStringLiteral("NUMBER")}, {}, {}},
         {u"撤销一笔退款", u"Take a refund back"},
         voidRefundCommand},
    };
}

} // namespace linli::app
