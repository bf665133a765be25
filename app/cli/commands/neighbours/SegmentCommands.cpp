// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/neighbours/WhereOptions.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/tags/Segments.h"
#include "words/neighbours/SegmentText.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

constexpr std::size_t kRowsAtOnce = 1000;

QJsonObject jsonOf(const segments::Segment& segment, const CommandContext& context)
{
    QJsonObject json = app::jsonOf(segment.filter);
    json.insert(QStringLiteral("segment"), qs(segment.id));
    json.insert(QStringLiteral("name"), words::segmentName(segment, context.out.language()));
    json.insert(QStringLiteral("ready"), segments::isReady(segment.id));
    return json;
}

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<SegmentCount> all, segmentCounts(*shop));
    QJsonArray list;
    TextTable table{{QStringLiteral("segment"), QStringLiteral("name"), QStringLiteral("people"),
                     QStringLiteral("conditions")},
                    {},
                    {2}};
    for (const SegmentCount& one : all) {
        QJsonObject json = jsonOf(one.segment, context);
        json.insert(QStringLiteral("people"), qint64(one.people));
        list.append(json);
        table.rows.push_back({qs(one.segment.id),
                              words::segmentName(one.segment, context.out.language()),
                              QString::number(one.people),
                              words::filterText(one.segment.filter, context.out.language())});
    }
    context.out.answer({{QStringLiteral("segments"), list}}, table.toText());
    return 0;
}

/// A saved segment, or with --where one that is not.
Result<segments::Filter> wanted(Shop& shop, const Arguments& given)
{
    if (given.has("--where")) {
        return segmentFilterOf(given);
    }
    LINLI_ASSIGN(const segments::Segment segment, segmentOf(shop, given.text(0)));
    return segment.filter;
}

Result<int> showCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const segments::Filter filter, wanted(*shop, context.arguments));
    LINLI_ASSIGN(const std::vector<MemberKey> meeting, membersMeeting(*shop, filter));
    QJsonArray people;
    TextTable table{
        {QStringLiteral("name"), QStringLiteral("code"), QStringLiteral("phone")}, {}, {}};
    for (std::size_t at = 0; at < meeting.size(); at += kRowsAtOnce) {
        const std::size_t end = std::min(meeting.size(), at + kRowsAtOnce);
        LINLI_ASSIGN(const std::vector<MemberRow> rows,
                     shop->members.rows({meeting.begin() + static_cast<std::ptrdiff_t>(at),
                                         meeting.begin() + static_cast<std::ptrdiff_t>(end)}));
        for (const MemberRow& row : rows) {
            people.append(app::jsonOf(row));
            table.rows.push_back({qs(row.name), qs(row.code), qs(row.phone.text())});
        }
    }
    QJsonObject json = app::jsonOf(filter);
    json.insert(QStringLiteral("people"), static_cast<qint64>(meeting.size()));
    json.insert(QStringLiteral("members"), people);
    context.out.answer(json, table.toText());
    return 0;
}

Result<int> saveCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    segments::Segment segment;
    segment.id = context.arguments.optionText("--id");
    segment.name = context.arguments.text(0);
    LINLI_ASSIGN(segment.filter, segmentFilterOf(context.arguments));
    LINLI_ASSIGN(const segments::Segment saved, saveSegment(*shop, segment));
    LINLI_ASSIGN(const std::int64_t people, countMeeting(*shop, saved.filter));
    QJsonObject json = jsonOf(saved, context);
    json.insert(QStringLiteral("people"), qint64(people));
    context.out.answer(json, QStringLiteral("%1  %2").arg(qs(saved.id)).arg(people));
    return 0;
}

Result<int> removeCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const segments::Segment removed, removeSegment(*shop, context.arguments.text(0)));
    context.out.answer(jsonOf(removed, context), qs(removed.id));
    return 0;
}

} // namespace

std::vector<Command> segmentCommands()
{
    const QStringList any{QStringLiteral("--any")};
    return {
        {"segment list",
         {{}, {}, {}},
         {u"分群和各有多少人", u"Segments and how many meet each"},
         listCommand},
        {"segment show",
         {{QStringLiteral("[SEGMENT]")}, whereOptions(), any},
         {u"分群里的邻居；--where 可以不保存直接看", u"Who meets a segment, or a --where of yours"},
         showCommand},
        {"segment save",
         {{QStringLiteral("NAME")}, whereOptions() + QStringList{QStringLiteral("--id")}, any},
         {u"保存分群，--where \"dormant:60;!tag:老客\"", u"Save a segment"},
         saveCommand},
        {"segment remove",
         {{QStringLiteral("SEGMENT")}, {}, {}},
         {u"删除自己的分群", u"Remove a segment of your own"},
         removeCommand},
    };
}

} // namespace linli::app
