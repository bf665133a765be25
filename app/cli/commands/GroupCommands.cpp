// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/groups/Groups.h"
#include "words/ValueText.h"

namespace linli::app {
namespace {

using namespace usecases;

QString stateText(rewards::GroupState state)
{
    switch (state) {
    case rewards::GroupState::Open:
        return QStringLiteral("open");
    case rewards::GroupState::Done:
        return QStringLiteral("done");
    case rewards::GroupState::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QString stateWord(const CommandContext& context, const GroupRow& group)
{
    switch (group.state) {
    case rewards::GroupState::Open:
        return say(context, {u"还差 %1 人", u"%1 missing"}).arg(group.missing());
    case rewards::GroupState::Done:
        return say(context, {u"已成团", u"filled"});
    case rewards::GroupState::Failed:
        return say(context, {u"未成团，已退款", u"failed, refunded"});
    }
    return {};
}

QJsonObject jsonOfGroup(const GroupRow& group)
{
    QJsonArray seats;
    for (const GroupSeat& seat : group.seats) {
        seats.append(QJsonObject{{QStringLiteral("member"), qs(seat.member.text())},
                                 {QStringLiteral("name"), qs(seat.name)},
                                 {QStringLiteral("order"), qs(seat.order.text())},
                                 {QStringLiteral("paid_at"), jsonOf(seat.paidAt)},
                                 {QStringLiteral("paid_fen"), qint64(seat.paidFen)},
                                 {QStringLiteral("refunded"), seat.refunded}});
    }
    return {
        {QStringLiteral("group"), qs(group.id.text())},
        {QStringLiteral("rule"), qs(group.rule.text())},
        {QStringLiteral("state"), stateText(group.state)},
        {QStringLiteral("opened_at"), jsonOf(group.openedAt)},
        {QStringLiteral("ends_at"), jsonOf(group.endsAt)},
        {QStringLiteral("need"), qint64(group.need)},
        {QStringLiteral("missing"), qint64(group.missing())},
        {QStringLiteral("each"), QJsonObject{{QStringLiteral("unit"), qs(group.each.unit.text())},
                                             {QStringLiteral("count"), qint64(group.each.count)}}},
        {QStringLiteral("product"), qs(group.product)},
        {QStringLiteral("unit_fen"), qint64(group.unitFen)},
        {QStringLiteral("unpaid_orders"), qint64(group.unpaidOrders)},
        {QStringLiteral("paid_fen"), qint64(group.paidFen)},
        {QStringLiteral("refunded_fen"), qint64(group.refundedFen)},
        {QStringLiteral("seats"), seats}};
}

Result<int> openCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    NewGroup group;
    group.id = GroupId(context.arguments.text(0));
    group.rule = RuleId(context.arguments.optionText("--rule"));
    group.product = context.arguments.optionText("--product");
    LINLI_ASSIGN(const OpenedGroup opened, openGroup(*shop, group));
    if (opened.outcome.refused) {
        return answerOutcome(context, opened.outcome);
    }
    LINLI_ASSIGN(const GroupRow row, getGroup(*shop, opened.group));
    QJsonObject document = jsonOf(opened.outcome);
    document[QStringLiteral("group")] = qs(opened.group.text());
    context.out.answer(
        document, say(context, {u"开团 %1：%2 人成团，%3 截止", u"Opened %1: %2 seats, until %3"})
                      .arg(qs(opened.group.text()))
                      .arg(row.need)
                      .arg(words::instantPlainText(row.endsAt)));
    return 0;
}

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<GroupRow> groups, listGroups(*shop));
    TextTable table{{QStringLiteral("group"), QStringLiteral("seats"), QStringLiteral("ends"),
                     QStringLiteral("product"), QStringLiteral("state")},
                    {},
                    {}};
    QJsonArray array;
    for (const GroupRow& group : groups) {
        array.append(jsonOfGroup(group));
        table.rows.push_back({qs(group.id.text()),
                              QStringLiteral("%1/%2").arg(group.seats.size()).arg(group.need),
                              words::instantPlainText(group.endsAt), qs(group.productName),
                              stateWord(context, group)});
    }
    context.out.answer({{QStringLiteral("groups"), array}}, table.toText());
    return 0;
}

Result<int> showCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const GroupRow group, getGroup(*shop, GroupId(context.arguments.text(0))));
    QString text = QStringLiteral("%1  %2/%3  %4  %5")
                       .arg(qs(group.id.text()))
                       .arg(group.seats.size())
                       .arg(group.need)
                       .arg(words::instantPlainText(group.endsAt), stateWord(context, group));
    for (const GroupSeat& seat : group.seats) {
        text += QStringLiteral("\n  %1  %2  %3")
                    .arg(qs(seat.name), qs(seat.order.text()),
                         words::moneyText(Money::fromFen(seat.paidFen)));
    }
    context.out.answer(jsonOfGroup(group), text);
    return 0;
}

} // namespace

std::vector<Command> groupCommands()
{
    return {
        {"group open",
         {{QStringLiteral("[GROUP]")}, {QStringLiteral("--rule"), QStringLiteral("--product")}, {}},
         {u"开一个拼团；邻居用 order --group 参团",
          u"Open a group buy; neighbours join with order --group"},
         openCommand},
        {"group list", {{}, {}, {}}, {u"列出拼团", u"List the group buys"}, listCommand},
        {"group show",
         {{QStringLiteral("GROUP")}, {}, {}},
         {u"看一个拼团：座位、期限、退款", u"One group buy: seats, deadline, refunds"},
         showCommand},
    };
}

} // namespace linli::app
