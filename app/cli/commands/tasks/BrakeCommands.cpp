// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/brake/Compensate.h"
#include "usecases/brake/TellAffected.h"
#include "words/ValueText.h"

namespace linli::app {
namespace {

using namespace usecases;

QString moneyOf(std::int64_t fen)
{
    return words::moneyText(Money::fromFen(fen));
}

QJsonObject jsonOf(const AffectedBuyer& buyer)
{
    QJsonArray orders;
    for (const ports::AffectedOrder& order : buyer.orders) {
        orders.append(QJsonObject{{QStringLiteral("order"), qs(order.order.text())},
                                  {QStringLiteral("paid_at"), app::jsonOf(order.paidAt)},
                                  {QStringLiteral("units"), qint64(order.units)},
                                  {QStringLiteral("paid_fen"), qint64(order.paidFen)},
                                  {QStringLiteral("open_fen"), qint64(openFen(order))},
                                  {QStringLiteral("given_fen"), qint64(order.givenFen)},
                                  {QStringLiteral("refund"), qs(order.refund)}});
    }
    return {{QStringLiteral("member"), qs(buyer.member.text())},
            {QStringLiteral("name"), qs(buyer.name)},
            {QStringLiteral("phone"), qs(buyer.phone.text())},
            {QStringLiteral("referred"), buyer.referred()},
            {QStringLiteral("inviter"), qs(buyer.inviter.text())},
            {QStringLiteral("inviter_name"), qs(buyer.inviterName)},
            {QStringLiteral("orders"), orders}};
}

int answerBrake(const CommandContext& context, const BrakeOverview& seen)
{
    QJsonArray buyers;
    QStringList lines;
    for (const AffectedBuyer& buyer : seen.buyers) {
        buyers.append(jsonOf(buyer));
        lines += QStringLiteral("%1  ×%2  %3  %4")
                     .arg(qs(buyer.name))
                     .arg(buyer.units())
                     .arg(moneyOf(buyer.openFen()), qs(buyer.inviterName));
    }
    QJsonObject json{{QStringLiteral("product"), qs(seen.product.id)},
                     {QStringLiteral("name"), qs(seen.product.name)},
                     {QStringLiteral("buyers"), buyers},
                     {QStringLiteral("referred"), qint64(seen.referredCount())},
                     {QStringLiteral("open_fen"), qint64(seen.openFen())},
                     {QStringLiteral("given_fen"), qint64(seen.givenFen())}};
    if (seen.brake) {
        json.insert(QStringLiteral("id"), qs(seen.brake->id));
        json.insert(QStringLiteral("reason"), qs(seen.brake->reason));
        json.insert(QStringLiteral("pulled_at"), app::jsonOf(seen.brake->pulledAt));
        json.insert(QStringLiteral("lifted_at"), app::jsonOf(seen.brake->liftedAt));
        lines.prepend(qs(seen.brake->id));
    }
    context.out.answer(json, lines.join(QLatin1Char('\n')));
    return 0;
}

Result<BrakeAsk> askOf(const CommandContext& context)
{
    const Arguments& given = context.arguments;
    BrakeAsk ask;
    ask.product = given.text(0);
    ask.reason = given.optionText("--reason");
    ask.batchNote = given.optionText("--note");
    ask.last = BusinessDay::of(context.session.clock().now());
    ask.first = ask.last;
    if (const auto first = given.optional("--first")) {
        LINLI_ASSIGN(ask.first, BusinessDay::parse(*first));
    }
    if (const auto last = given.optional("--last")) {
        LINLI_ASSIGN(ask.last, BusinessDay::parse(*last));
    }
    return ask;
}

Result<int> shown(CommandContext& context, Shop& shop, const std::string& id)
{
    LINLI_ASSIGN(const BrakeOverview seen, brakeOverview(shop, id));
    return answerBrake(context, seen);
}

Result<int> previewCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const BrakeAsk ask, askOf(context));
    LINLI_ASSIGN(const BrakeOverview seen, previewBrake(*shop, ask));
    return answerBrake(context, seen);
}

Result<int> pullCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const BrakeAsk ask, askOf(context));
    LINLI_ASSIGN(const std::string id, pullBrake(*shop, ask));
    return shown(context, *shop, id);
}

Result<int> showCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    return shown(context, *shop, context.arguments.text(0));
}

Result<int> compensateCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const std::string brake = context.arguments.text(0);
    const OrderKey order(context.arguments.text(1));
    LINLI_ASSIGN(const auto fen, context.arguments.number("--fen"));
    LINLI_ASSIGN(const auto percent, context.arguments.number("--percent"));
    if (order.empty()) {
        LINLI_TRY(compensateAll(*shop, brake, percent.value_or(100)));
    } else {
        LINLI_TRY(compensateOrder(*shop, brake, order, fen.value_or(0)));
    }
    return shown(context, *shop, brake);
}

Result<int> tellCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MadeTasks made, tellAffected(*shop, context.arguments.text(0),
                                                    context.out.language() == words::Language::Zh));
    context.out.answer({{QStringLiteral("made"), made.made},
                        {QStringLiteral("already"), made.already},
                        {QStringLiteral("withheld"), made.withheld}},
                       say(context, {u"已加入任务 %1 件", u"%1 tasks made"}).arg(made.made));
    return 0;
}

Result<int> liftCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(liftBrake(*shop, context.arguments.text(0)));
    return shown(context, *shop, context.arguments.text(0));
}

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<ports::StoredBrake> all, listBrakes(*shop));
    QJsonArray brakes;
    QStringList lines;
    for (const ports::StoredBrake& brake : all) {
        brakes.append(QJsonObject{{QStringLiteral("id"), qs(brake.id)},
                                  {QStringLiteral("product"), qs(brake.product)},
                                  {QStringLiteral("reason"), qs(brake.reason)},
                                  {QStringLiteral("pulled_at"), app::jsonOf(brake.pulledAt)},
                                  {QStringLiteral("lifted_at"), app::jsonOf(brake.liftedAt)}});
        lines += qs(brake.id) + QStringLiteral("  ") + qs(brake.pulledAt.toIso()) +
                 QStringLiteral("  ") + qs(brake.reason);
    }
    context.out.answer({{QStringLiteral("brakes"), brakes}}, lines.join(QLatin1Char('\n')));
    return 0;
}

} // namespace

std::vector<Command> brakeCommands()
{
    const QStringList id{QStringLiteral("BRAKE")};
    const QStringList batch{QStringLiteral("--first"), QStringLiteral("--last"),
                            QStringLiteral("--reason"), QStringLiteral("--note")};
    const QStringList product{QStringLiteral("PRODUCT")};
    return {
        {"brakes", {}, {u"品质刹车记录", u"Quality brakes"}, listCommand},
        {"brake preview",
         {product, batch, {}},
         {u"问题批次影响到谁（不写入）", u"Who a bad batch affects; nothing is written"},
         previewCommand},
        {"brake pull",
         {product, batch, {}},
         {u"拉下刹车：商品暂停推广，列出受影响的邻居",
          u"Holds the product and lists who is affected"},
         pullCommand},
        {"brake show",
         {id, {}, {}},
         {u"一次刹车的情况", u"A brake and whom it affects"},
         showCommand},
        {"brake compensate",
         {{QStringLiteral("BRAKE"), QStringLiteral("[ORDER]")},
          {QStringLiteral("--fen"), QStringLiteral("--percent")},
          {}},
         {u"赔付一单（--fen），或全部（--percent，默认 100）",
          u"Compensates one order (--fen), or all (--percent, 100)"},
         compensateCommand},
        {"brake tell",
         {id, {}, {}},
         {u"把告知放进今天的任务", u"Puts the telling into the tasks"},
         tellCommand},
        {"brake lift", {id, {}, {}}, {u"解除刹车", u"Lifts the brake"}, liftCommand},
    };
}

} // namespace linli::app
