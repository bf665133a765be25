// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/binding/Bind.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/members/Members.h"
#include "usecases/members/NewMember.h"
#include "usecases/members/PhoneCode.h"
#include "usecases/members/Reading.h"
#include "usecases/rewards/Submit.h"
#include "words/ValueText.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

QString memberLine(const MemberRow& member)
{
    return QStringLiteral("%1  %2  %3  %4")
        .arg(qs(member.name), qs(member.code), qs(member.phone.text()), qs(member.key.text()));
}

std::vector<std::string> tagsOf(const Arguments& arguments)
{
    std::vector<std::string> tags;
    for (const QString& tag :
         arguments.option("--tags").split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        tags.push_back(tag.trimmed().toStdString());
    }
    return tags;
}

Result<int> addMember(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    NewMember person;
    person.name = given.optionText("--name");
    person.nickname = given.optionText("--nickname");
    person.phone = given.optionText("--phone");
    person.estate = given.optionText("--estate");
    person.building = given.optionText("--building");
    person.door = given.optionText("--door");
    person.note = given.optionText("--note");
    person.tags = tagsOf(given);
    person.aliasCode = given.optionText("--alias");
    person.oldCustomer = given.has("--old");
    person.staff = given.has("--staff");
    if (given.has("--joined_at")) {
        LINLI_ASSIGN(person.joinedAt, Instant::parseIso(given.optionText("--joined_at")));
    }
    LINLI_ASSIGN(const MemberKey key, enrol(*shop, person));
    if (given.has("--reading")) {
        LINLI_TRY(setReading(*shop, key, given.optionText("--reading")));
    }
    LINLI_ASSIGN(const MemberDetail detail, memberDetail(*shop, key));
    context.out.answer(jsonOf(detail.row), memberLine(detail.row));
    return 0;
}

Result<int> editMemberCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey key, findMember(*shop, given.text(0)));
    MemberEdit edit;
    edit.name = given.optional("--name");
    edit.nickname = given.optional("--nickname");
    edit.phone = given.optional("--phone");
    edit.estate = given.optional("--estate");
    edit.building = given.optional("--building");
    edit.door = given.optional("--door");
    edit.note = given.optional("--note");
    if (given.has("--tags")) {
        edit.tags = tagsOf(given);
    }
    LINLI_TRY(editMember(*shop, key, edit));
    if (given.has("--reading")) {
        LINLI_TRY(setReading(*shop, key, given.optionText("--reading")));
    }
    LINLI_ASSIGN(const MemberDetail detail, memberDetail(*shop, key));
    context.out.answer(jsonOf(detail.row), memberLine(detail.row));
    return 0;
}

Result<int> listMembersCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    MemberQuery query;
    query.text = context.arguments.optionText("--text");
    query.tag = context.arguments.optionText("--tag");
    query.sort = MemberSort::Oldest;
    TextTable table{{QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("phone"),
                     QStringLiteral("building"), QStringLiteral("invited"),
                     QStringLiteral("available")},
                    {},
                    {4, 5}};
    QJsonArray members;
    PageRequest request{500, std::nullopt};
    do {
        LINLI_ASSIGN(const Page<MemberRow> page, listMembers(*shop, query, request));
        for (const MemberRow& row : page.rows) {
            members.append(jsonOf(row));
            table.rows.push_back({qs(row.name), qs(row.code), qs(row.phone.text()),
                                  qs(row.building), QString::number(row.invitedCount),
                                  words::moneyText(Money::fromFen(row.availableFen))});
        }
        request.after = page.next;
    } while (request.after);
    context.out.answer({{QStringLiteral("members"), members}}, table.toText());
    return 0;
}

QString detailText(const CommandContext& context, const MemberDetail& detail)
{
    QString text = memberLine(detail.row);
    if (detail.inviter) {
        text += QStringLiteral("\n%1 %2").arg(say(context, {u"邀请人", u"Inviter"}),
                                              qs(detail.row.inviterName));
    }
    for (const UnitBalance& balance : detail.balances) {
        text +=
            QStringLiteral("\n%1: %2 %3, %4 %5, %6 %7")
                .arg(words::unitText(balance.unit, context.out.language()),
                     say(context, {u"待生效", u"pending"}), words::countText(balance.pending),
                     say(context, {u"可领取", u"available"}), words::countText(balance.available),
                     say(context, {u"已领取", u"handed out"}), words::countText(balance.used));
    }
    return text;
}

Result<int> showMember(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey key, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const MemberDetail detail, memberDetail(*shop, key));
    QJsonObject document = jsonOf(detail.row);
    QJsonArray balances;
    for (const UnitBalance& balance : detail.balances) {
        balances.append(QJsonObject{{QStringLiteral("unit"), qs(balance.unit.text())},
                                    {QStringLiteral("pending"), qint64(balance.pending)},
                                    {QStringLiteral("available"), qint64(balance.available)},
                                    {QStringLiteral("used"), qint64(balance.used)},
                                    {QStringLiteral("owed"), qint64(balance.owed)}});
    }
    QJsonArray invitees;
    for (const auto& bind : detail.invitees) {
        invitees.append(qs(bind.invitee.text()));
    }
    document[QStringLiteral("balances")] = balances;
    document[QStringLiteral("invitees")] = invitees;
    context.out.answer(document, detailText(context, detail));
    return 0;
}

Result<int> phoneCodeCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey key, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const PhoneCode code, phoneCode(*shop, key));
    context.out.answer(
        {{QStringLiteral("code"), qs(code.digits)}, {QStringLiteral("until"), jsonOf(code.until)}},
        qs(code.digits));
    return 0;
}

Result<int> bindCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey invitee, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const Outcome outcome, bindTyped(*shop, invitee, context.arguments.text(1)));
    return answerOutcome(context, outcome);
}

Result<int> blockCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const Outcome outcome, blockMember(*shop, member));
    return answerOutcome(context, outcome);
}

} // namespace

std::vector<Command> memberCommands()
{
    const QStringList fields{
        QStringLiteral("--name"),   QStringLiteral("--nickname"), QStringLiteral("--phone"),
        QStringLiteral("--estate"), QStringLiteral("--building"), QStringLiteral("--door"),
        QStringLiteral("--note"),   QStringLiteral("--tags"),     QStringLiteral("--reading"),
        QStringLiteral("--alias"),  QStringLiteral("--joined_at")};
    return {
        {"member add",
         {{}, fields, {QStringLiteral("--old"), QStringLiteral("--staff")}},
         {u"登记一位邻居", u"Keep a new neighbour"},
         addMember},
        {"member edit",
         {{QStringLiteral("MEMBER")}, fields.mid(0, 8), {}},
         {u"改一位邻居：只改写出的项", u"Change what is named of a neighbour"},
         editMemberCommand},
        {"member list",
         {{}, {QStringLiteral("--text"), QStringLiteral("--tag")}, {}},
         {u"列出邻居", u"List the neighbours"},
         listMembersCommand},
        {"member show",
         {{QStringLiteral("MEMBER")}, {}, {}},
         {u"看一位邻居：余额、邀请人、邀请了谁", u"One neighbour: balances, inviter, invitees"},
         showMember},
        {"member phone-code",
         {{QStringLiteral("MEMBER")}, {}, {}},
         {u"给她的新手机一个六位码，在“我的”里输入", u"Six digits that make her new phone hers"},
         phoneCodeCommand},
        {"bind",
         {{QStringLiteral("INVITEE"), QStringLiteral("INVITER|CODE")}, {}, {}},
         {u"记下谁邀请了谁", u"Record who invited whom"},
         bindCommand},
        {"block",
         {{QStringLiteral("MEMBER")}, {}, {}},
         {u"停用一位推荐官，取消她未生效的奖励", u"Block a sharer and cancel her pending rewards"},
         blockCommand},
    };
}

} // namespace linli::app
