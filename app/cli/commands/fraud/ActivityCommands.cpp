// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "usecases/fraud/Activities.h"

namespace linli::app {
namespace {

using namespace usecases;

QJsonObject jsonOf(const fraud::Activity& activity)
{
    return {{QStringLiteral("id"), qs(activity.id)},
            {QStringLiteral("inviter"), qs(activity.inviter.text())},
            {QStringLiteral("from"), app::jsonOf(activity.window.from)},
            {QStringLiteral("to"), app::jsonOf(activity.window.to)},
            {QStringLiteral("reason"), qs(activity.reason)}};
}

QString lineOf(const fraud::Activity& activity)
{
    return QStringLiteral("%1  %2  %3")
        .arg(qs(activity.id), qs(activity.window.to.toShanghaiText()).left(16),
             qs(activity.reason));
}

Result<int> listActivities(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::vector<fraud::Activity> all, activities(*shop));
    QJsonArray list;
    QStringList lines;
    for (const fraud::Activity& one : all) {
        list.append(jsonOf(one));
        lines += lineOf(one);
    }
    context.out.answer({{QStringLiteral("activities"), list}}, lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> openOne(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const std::optional<std::int64_t> minutes, given.number("--minutes"));
    LINLI_ASSIGN(const fraud::Activity opened,
                 openActivity(*shop, MemberKey(given.optionText("--inviter")),
                              minutes.value_or(120), given.text(0)));
    context.out.answer(jsonOf(opened), lineOf(opened));
    return 0;
}

Result<int> endOne(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(endActivity(*shop, context.arguments.text(0)));
    context.out.answer({{QStringLiteral("ended"), context.arguments.positional(0)}},
                       context.arguments.positional(0));
    return 0;
}

} // namespace

std::vector<Command> activityCommands()
{
    return {
        {"activities",
         {{}, {}, {}},
         {u"地推活动：期间的绑定不算太快", u"Flyer activities: binds within them are no haste"},
         listActivities},
        {"activity open",
         {{QStringLiteral("REASON")},
          {QStringLiteral("--minutes"), QStringLiteral("--inviter")},
          {}},
         {u"从现在起开一场地推活动（最多 120 分钟），记入操作记录",
          u"Open a flyer activity from now on (120 minutes at most); it stands in the trail"},
         openOne},
        {"activity end", {{QStringLiteral("ID")}, {}, {}}, {u"提前结束", u"End it now"}, endOne},
    };
}

} // namespace linli::app
