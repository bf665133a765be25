// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "render/posters/PaperFile.h"
#include "usecases/members/Members.h"
#include "usecases/vip/Vip.h"
#include "usecases/vip/VipEvents.h"
#include "words/neighbours/VipText.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

QJsonObject jsonOf(const VipEventRow& row)
{
    const vip::VipEvent& event = row.event;
    const auto word = [](std::string_view text) { return qs(std::string(text)); };
    return {{QStringLiteral("event"), qs(event.id)},
            {QStringLiteral("kind"), word(vip::textOf(event.kind))},
            {QStringLiteral("title"), qs(event.title)},
            {QStringLiteral("place"), qs(event.place)},
            {QStringLiteral("starts_at"), app::jsonOf(event.startsAt)},
            {QStringLiteral("ends_at"), app::jsonOf(event.endsAt)},
            {QStringLiteral("capacity"), qint64(event.capacity)},
            {QStringLiteral("cancelled_at"), app::jsonOf(event.cancelledAt)},
            {QStringLiteral("invited"), qint64(row.attendance.invited)},
            {QStringLiteral("coming"), qint64(row.attendance.coming)},
            {QStringLiteral("declined"), qint64(row.attendance.declined)},
            {QStringLiteral("came"), qint64(row.attendance.came)},
            {QStringLiteral("absent"), qint64(row.attendance.absent)}};
}

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<VipEventRow> rows, vipEvents(*shop));
    QJsonArray events;
    TextTable table{{QStringLiteral("event"), QStringLiteral("starts"), QStringLiteral("title"),
                     QStringLiteral("coming"), QStringLiteral("came")},
                    {},
                    {3, 4}};
    for (const VipEventRow& row : rows) {
        events.append(jsonOf(row));
        table.rows.push_back({qs(row.event.id), qs(row.event.startsAt.toShanghaiText()),
                              qs(row.event.title), QString::number(row.attendance.coming),
                              QString::number(row.attendance.came)});
    }
    context.out.answer({{QStringLiteral("events"), events}}, table.toText());
    return 0;
}

Result<int> showCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const VipEventDetail detail, vipEvent(*shop, context.arguments.text(0)));
    QJsonArray guests;
    TextTable table{
        {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("answer")}, {}, {}};
    for (const VipGuestRow& guest : detail.guests) {
        const QString answer = qs(std::string(vip::textOf(guest.answer)));
        guests.append(QJsonObject{{QStringLiteral("member"), qs(guest.member.text())},
                                  {QStringLiteral("name"), qs(guest.name)},
                                  {QStringLiteral("answer"), answer}});
        table.rows.push_back({qs(guest.name), qs(guest.code),
                              words::answerText(guest.answer, context.out.language())});
    }
    QJsonObject json = jsonOf(detail.row);
    json.insert(QStringLiteral("guests"), guests);
    context.out.answer(json, table.toText());
    return 0;
}

Result<int> addCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const Arguments& given = context.arguments;
    vip::VipEvent event;
    event.title = given.text(0);
    LINLI_ASSIGN(event.startsAt, Instant::parseIso(given.text(1)));
    LINLI_ASSIGN(event.endsAt, Instant::parseIso(given.text(2)));
    event.place = given.optionText("--place");
    event.note = given.optionText("--note");
    LINLI_ASSIGN(const auto seats, given.number("--seats"));
    event.capacity = seats.value_or(0);
    if (given.has("--kind")) {
        const auto kind = vip::eventKindOf(given.optionText("--kind"));
        if (!kind) {
            return Error::badInput(ErrorCode::UnknownOption, "kind", given.optionText("--kind"),
                                   "training, tasting, gathering");
        }
        event.kind = *kind;
    }
    LINLI_ASSIGN(const vip::VipEvent kept, saveVipEvent(*shop, event));
    context.out.answer(jsonOf({kept, {}}), qs(kept.id));
    return 0;
}

Result<int> inviteCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    std::vector<MemberKey> members;
    if (context.arguments.positional(1).isEmpty()) { // the whole group
        LINLI_ASSIGN(const std::vector<VipRow> rows, vipMembers(*shop));
        for (const VipRow& row : rows) {
            members.push_back(row.member);
        }
    } else {
        LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(1)));
        members.push_back(member);
    }
    LINLI_ASSIGN(const std::int64_t anew, inviteToEvent(*shop, context.arguments.text(0), members));
    context.out.answer({{QStringLiteral("invited"), qint64(anew)}}, QString::number(anew));
    return 0;
}

Result<int> answerCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(1)));
    const auto answer = vip::answerOf(context.arguments.text(2));
    if (!answer) {
        return Error::badInput(ErrorCode::UnknownOption, "answer", context.arguments.text(2),
                               "invited, coming, declined, came, absent");
    }
    LINLI_TRY(answerEvent(*shop, context.arguments.text(0), member, *answer));
    return showCommand(context);
}

Result<int> checkInCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const CheckIn in,
                 checkIn(*shop, context.arguments.text(0), context.arguments.text(1)));
    context.out.answer({{QStringLiteral("member"), qs(in.guest.member.text())},
                        {QStringLiteral("name"), qs(in.guest.name)},
                        {QStringLiteral("asked"), in.before.has_value()},
                        {QStringLiteral("again"), in.again}},
                       qs(in.guest.name));
    return 0;
}

Result<int> closeCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::int64_t absent, closeAttendance(*shop, context.arguments.text(0)));
    context.out.answer({{QStringLiteral("absent"), qint64(absent)}}, QString::number(absent));
    return 0;
}

template <bool Cancelled> Result<int> cancelCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(cancelVipEvent(*shop, context.arguments.text(0), Cancelled));
    return showCommand(context);
}

Result<int> invitationCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(1)));
    LINLI_ASSIGN(const EventPaper paper, eventPaper(*shop, context.arguments.text(0), member));
    const auto fields =
        words::eventFields(paper, BusinessDay::of(shop->clock.now()), context.out.language());
    LINLI_ASSIGN(const QString file, render::writePaper(QStringLiteral("honour-invitation"), fields,
                                                        context.arguments.positional(2)));
    context.out.answer({{QStringLiteral("file"), file}}, file);
    return 0;
}

} // namespace

std::vector<Command> vipEventCommands()
{
    const QString event = QStringLiteral("EVENT");
    const QString member = QStringLiteral("MEMBER");
    return {
        {"event list", {{}, {}, {}}, {u"培训和聚会", u"Trainings and events"}, listCommand},
        {"event show", {{event}, {}, {}}, {u"聚会的客人", u"The guests of an event"}, showCommand},
        {"event add",
         {{QStringLiteral("TITLE"), QStringLiteral("STARTS"), QStringLiteral("ENDS")},
          {QStringLiteral("--kind"), QStringLiteral("--place"), QStringLiteral("--note"),
           QStringLiteral("--seats")},
          {}},
         {u"新建培训或聚会", u"Set up a training or an event"},
         addCommand},
        {"event cancel",
         {{event}, {}, {}},
         {u"取消聚会", u"Call an event off"},
         cancelCommand<true>},
        {"event restore",
         {{event}, {}, {}},
         {u"恢复取消的聚会", u"Take the calling off back"},
         cancelCommand<false>},
        {"event invite",
         {{event, QStringLiteral("[MEMBER]")}, {}, {}},
         {u"邀请；不写谁 = 整个 VIP 群", u"Invite; nobody named = the VIP group"},
         inviteCommand},
        {"event answer",
         {{event, member, QStringLiteral("ANSWER")}, {}, {}},
         {u"登记回复：coming、declined…", u"Write an answer down"},
         answerCommand},
        {"event check-in",
         {{event, QStringLiteral("CODE")}, {}, {}},
         {u"签到", u"Let in at the door"},
         checkInCommand},
        {"event close",
         {{event}, {}, {}},
         {u"结束后记下没来的", u"Note who stayed away"},
         closeCommand},
        {"event invitation",
         {{event, member, QStringLiteral("FILE")}, {}, {}},
         {u"电子邀请函", u"Her e-invitation"},
         invitationCommand},
    };
}

} // namespace linli::app
