// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/boards/Boards.h"
#include "usecases/honours/Honours.h"
#include "usecases/members/Members.h"

#include <QJsonArray>

#include <array>

namespace linli::app {
namespace {

using namespace usecases;

QJsonObject jsonOf(const ports::HonourRecord& record)
{
    constexpr std::array kStates{"waiting", "held", "declined", "ended"};
    return {
        {QStringLiteral("application"), qs(record.id)},
        {QStringLiteral("member"), qs(record.member.text())},
        {QStringLiteral("tier"), qs(record.tier)},
        {QStringLiteral("state"), QLatin1String(kStates[static_cast<std::size_t>(record.state)])},
        {QStringLiteral("invites"), qint64(record.standing.invites)},
        {QStringLiteral("sales_fen"), qint64(record.standing.salesFen)},
        {QStringLiteral("applied_at"), app::jsonOf(record.appliedAt)},
        {QStringLiteral("decided_at"), app::jsonOf(record.decidedAt)},
        {QStringLiteral("reason"), qs(record.reason)}};
}

int answerRecord(const CommandContext& context, const ports::HonourRecord& record)
{
    const QJsonObject json = jsonOf(record);
    context.out.answer(json, QStringLiteral("%1  %2  %3")
                                 .arg(qs(record.id), qs(record.tier),
                                      json.value(QLatin1String("state")).toString()));
    return 0;
}

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    Boards boards(*shop);
    LINLI_ASSIGN(const std::vector<HonourRow> rows, honourList(*shop, boards));
    QJsonArray people;
    TextTable table{{QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("invites"),
                     QStringLiteral("sales_fen"), QStringLiteral("held"),
                     QStringLiteral("reached")},
                    {},
                    {2, 3}};
    for (const HonourRow& row : rows) {
        const QString held = row.held ? qs(row.held->id) : QString();
        const QString reached = row.reached ? qs(row.reached->id) : QString();
        people.append(QJsonObject{
            {QStringLiteral("member"), qs(row.member.text())},
            {QStringLiteral("name"), qs(row.name)},
            {QStringLiteral("code"), qs(row.code)},
            {QStringLiteral("invites"), qint64(row.standing.invites)},
            {QStringLiteral("sales_fen"), qint64(row.standing.salesFen)},
            {QStringLiteral("held"), held},
            {QStringLiteral("reached"), reached},
            {QStringLiteral("waiting"), row.waiting ? jsonOf(*row.waiting) : QJsonObject()}});
        table.rows.push_back({qs(row.name), qs(row.code), QString::number(row.standing.invites),
                              QString::number(row.standing.salesFen), held, reached});
    }
    context.out.answer({{QStringLiteral("honours"), people}}, table.toText());
    return 0;
}

Result<int> applyCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    Boards boards(*shop);
    LINLI_ASSIGN(const ports::HonourRecord record,
                 applyForHonour(*shop, boards, member, context.arguments.text(1)));
    return answerRecord(context, record);
}

template <bool approve> Result<int> decideCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const ports::HonourRecord record,
                 decideHonour(*shop, context.arguments.text(0), approve,
                              context.arguments.optionText("--reason")));
    return answerRecord(context, record);
}

Result<int> endCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(
        const ports::HonourRecord record,
        endHonour(*shop, context.arguments.text(0), context.arguments.optionText("--reason")));
    return answerRecord(context, record);
}

} // namespace

std::vector<Command> honourCommands()
{
    const QStringList application{QStringLiteral("APPLICATION")};
    const QStringList reason{QStringLiteral("--reason")};
    return {
        {"honour list",
         {{}, {}, {}},
         {u"推荐官的荣誉：已有的和够格的", u"Honours held and reached by sharers"},
         listCommand},
        {"honour apply",
         {{QStringLiteral("MEMBER"), QStringLiteral("TIER")}, {}, {}},
         {u"为邻居申请荣誉", u"Put a neighbour forward for an honour"},
         applyCommand},
        {"honour approve", {application, {}, {}}, {u"同意申请", u"Approve"}, decideCommand<true>},
        {"honour decline",
         {application, reason, {}},
         {u"不同意申请，要写原因", u"Decline, with a reason"},
         decideCommand<false>},
        {"honour end",
         {application, reason, {}},
         {u"收回荣誉，要写原因", u"Take an honour back, with a reason"},
         endCommand},
    };
}

} // namespace linli::app
