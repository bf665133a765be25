// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/neighbours/WhereOptions.h"
#include "usecases/members/Members.h"
#include "usecases/tags/Segments.h"
#include "usecases/tags/Tags.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace linli::app {
namespace {

using namespace usecases;

constexpr std::array kColours{"persimmon", "sky", "leaf", "amber", "plum", "slate"};

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const TagBook book, tagBook(*shop));
    QJsonArray groups;
    for (const ports::TagGroup& group : book.groups) {
        groups.append(QJsonObject{{QStringLiteral("group"), qs(group.id)},
                                  {QStringLiteral("name"), qs(group.name)},
                                  {QStringLiteral("colour"),
                                   QLatin1String(kColours[static_cast<std::size_t>(group.colour)])},
                                  {QStringLiteral("single"), group.single}});
    }
    QJsonArray tags;
    TextTable table{
        {QStringLiteral("tag"), QStringLiteral("group"), QStringLiteral("people"), QString()},
        {},
        {2}};
    for (const ports::TagRow& tag : book.tags) {
        tags.append(QJsonObject{{QStringLiteral("tag"), qs(tag.name)},
                                {QStringLiteral("group"), qs(tag.group)},
                                {QStringLiteral("people"), qint64(tag.people)},
                                {QStringLiteral("by_rule"), tag.byRule},
                                {QStringLiteral("binned_at"), app::jsonOf(tag.binnedAt)}});
        table.rows.push_back({qs(tag.name), qs(tag.group), QString::number(tag.people),
                              tag.binnedAt ? say(context, {u"回收站", u"in the bin"}) : QString()});
    }
    context.out.answer({{QStringLiteral("groups"), groups}, {QStringLiteral("tags"), tags}},
                       table.toText());
    return 0;
}

Result<int> groupCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const Arguments& given = context.arguments;
    ports::TagGroup group;
    LINLI_ASSIGN(const TagBook book, tagBook(*shop));
    for (const ports::TagGroup& known : book.groups) {
        group = known.id == given.optionText("--id") ? known : group;
    }
    group.id = given.optionText("--id");
    group.name = given.text(0);
    if (given.has("--colour")) {
        const std::string colour = given.optionText("--colour");
        const auto found = std::find(kColours.begin(), kColours.end(), colour);
        if (found == kColours.end()) {
            return Error::badInput(ErrorCode::UnknownOption, "colour", colour,
                                   "persimmon, sky, leaf, amber, plum, slate");
        }
        group.colour = static_cast<ports::TagColour>(found - kColours.begin());
    }
    LINLI_ASSIGN(const std::optional<bool> single, given.yesNo("--single"));
    group.single = single.value_or(group.single);
    LINLI_ASSIGN(const ports::TagGroup saved, saveTagGroup(*shop, group));
    context.out.answer({{QStringLiteral("group"), qs(saved.id)}}, qs(saved.id));
    return 0;
}

int answerTag(const CommandContext& context, const std::string& tag, std::size_t changed)
{
    context.out.answer({{QStringLiteral("tag"), qs(tag)},
                        {QStringLiteral("changed"), static_cast<qint64>(changed)}},
                       QStringLiteral("%1  %2").arg(qs(tag)).arg(changed));
    return 0;
}

Result<int> addCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(placeTag(*shop, context.arguments.text(0), context.arguments.optionText("--group")));
    return answerTag(context, context.arguments.text(0), 1);
}

Result<int> renameCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(renameTag(*shop, context.arguments.text(0), context.arguments.text(1)));
    return answerTag(context, context.arguments.text(1), 1);
}

Result<int> mergeCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const TagMerge merge,
                 mergeTags(*shop, context.arguments.text(0), context.arguments.text(1)));
    return answerTag(context, context.arguments.text(1), merge.steps.size());
}

template <Result<void> (*Act)(Shop&, const std::string&)>
Result<int> binCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(Act(*shop, context.arguments.text(0)));
    return answerTag(context, context.arguments.text(0), 1);
}

/// One neighbour, or everybody of a segment.
Result<std::vector<MemberKey>> wanted(Shop& shop, const Arguments& given)
{
    if (given.has("--segment")) {
        LINLI_ASSIGN(const segments::Segment segment,
                     segmentOf(shop, given.optionText("--segment")));
        return membersMeeting(shop, segment.filter);
    }
    LINLI_ASSIGN(const MemberKey member, findMember(shop, given.text(1)));
    return std::vector<MemberKey>{member};
}

template <bool Put> Result<int> putCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<MemberKey> members, wanted(*shop, context.arguments));
    const std::string tag = context.arguments.text(0);
    LINLI_ASSIGN(const std::vector<ports::TagStep> steps,
                 Put ? tagMembers(*shop, tag, members) : untagMembers(*shop, tag, members));
    return answerTag(context, tag, steps.size());
}

} // namespace

std::vector<Command> tagCommands()
{
    const QStringList tag{QStringLiteral("TAG")};
    const QStringList whom{QStringLiteral("TAG"), QStringLiteral("[MEMBER]")};
    const QStringList segment{QStringLiteral("--segment")};
    return {
        {"tag list", {{}, {}, {}}, {u"标签和标签组", u"Tags and their groups"}, listCommand},
        {"tag group",
         {{QStringLiteral("NAME")},
          {QStringLiteral("--id"), QStringLiteral("--colour"), QStringLiteral("--single")},
          {}},
         {u"新建或修改标签组", u"Make or change a group of tags"},
         groupCommand},
        {"tag add",
         {tag, {QStringLiteral("--group")}, {}},
         {u"新建标签，或移到别的组", u"Make a tag or move it to another group"},
         addCommand},
        {"tag rename",
         {{QStringLiteral("FROM"), QStringLiteral("TO")}, {}, {}},
         {u"标签改名", u"Rename a tag"},
         renameCommand},
        {"tag merge",
         {{QStringLiteral("FROM"), QStringLiteral("TO")}, {}, {}},
         {u"两个标签并成一个", u"Make one tag of two"},
         mergeCommand},
        {"tag bin",
         {tag, {}, {}},
         {u"标签放进回收站", u"Put a tag into the bin"},
         binCommand<binTag>},
        {"tag restore",
         {tag, {}, {}},
         {u"标签从回收站取回", u"Take a tag out of the bin"},
         binCommand<restoreTag>},
        {"tag purge",
         {tag, {}, {}},
         {u"彻底删除回收站里的标签", u"Delete a tag of the bin"},
         binCommand<purgeTag>},
        {"tag put",
         {whom, segment, {}},
         {u"给邻居打标签", u"Tag a neighbour or a segment"},
         putCommand<true>},
        {"tag take", {whom, segment, {}}, {u"去掉标签", u"Take a tag off"}, putCommand<false>},
    };
}

} // namespace linli::app
