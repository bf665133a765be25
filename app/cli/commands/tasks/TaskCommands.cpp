// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/cli/commands/tasks/TaskJson.h"
#include "usecases/boards/Boards.h"
#include "usecases/members/Members.h"
#include "usecases/tasks/Birthdays.h"
#include "usecases/tasks/DoTask.h"
#include "usecases/tasks/RefreshTasks.h"
#include "usecases/tasks/TaskSettings.h"
#include "words/tasks/FlowText.h"
#include "words/tasks/TaskText.h"

namespace linli::app {
namespace {

using namespace usecases;

Result<int> listCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    const std::string filter = context.arguments.optional("--filter").value_or("open");
    LINLI_ASSIGN(const ports::TaskFilter chosen, parseTaskFilter(filter));
    LINLI_ASSIGN(const TaskList list, listTasks(*shop, chosen));
    QJsonArray tasks;
    QStringList lines;
    for (const TaskRow& row : list.rows) {
        tasks.append(jsonOf(context, row));
        lines += lineOf(context, row);
    }
    context.out.answer({{QStringLiteral("tasks"), tasks},
                        {QStringLiteral("open"), qint64(list.counts.open)},
                        {QStringLiteral("late"), qint64(list.counts.late)},
                        {QStringLiteral("put_off"), qint64(list.counts.putOff)},
                        {QStringLiteral("done_today"), qint64(list.counts.doneToday)},
                        {QStringLiteral("on_time_today"), qint64(list.counts.onTimeToday)}},
                       lines.join(QLatin1Char('\n')));
    return 0;
}

Result<int> refreshCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    Boards boards(*shop);
    LINLI_ASSIGN(const RefreshedTasks done, refreshTasks(*shop, boards));
    context.out.answer(
        {{QStringLiteral("made"), done.made}, {QStringLiteral("gone"), done.gone}},
        say(context, {u"新任务 %1 件，不用办了 %2 件", u"%1 made, %2 no longer needed"})
            .arg(done.made)
            .arg(done.gone));
    return 0;
}

/// The task as it is after the act.
Result<int> answerTask(CommandContext& context, Shop& shop)
{
    LINLI_ASSIGN(const TaskRow row, getTask(shop, context.arguments.text(0)));
    context.out.answer(jsonOf(context, row),
                       words::taskStateText(row.task.state, context.out.language()));
    return 0;
}

Result<int> copyCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(noteCopied(*shop, context.arguments.text(0)));
    LINLI_ASSIGN(const TaskRow row, getTask(*shop, context.arguments.text(0)));
    context.out.answer(jsonOf(context, row),
                       words::taskWords(row, BusinessDay::of(context.session.clock().now()),
                                        context.out.language()));
    return 0;
}

Result<int> doneCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const TaskRow row, getTask(*shop, context.arguments.text(0)));
    const QString ready = words::taskWords(row, BusinessDay::of(context.session.clock().now()),
                                           context.out.language());
    const std::string said = context.arguments.optional("--said").value_or(ready.toStdString());
    LINLI_TRY(tickTask(*shop, row.task.key, said));
    return answerTask(context, *shop);
}

Result<int> skipCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(skipTask(*shop, context.arguments.text(0), context.arguments.text(1)));
    return answerTask(context, *shop);
}

Result<int> laterCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const Instant until, Instant::parseIso(context.arguments.text(1)));
    LINLI_TRY(putOffTask(*shop, context.arguments.text(0), until));
    return answerTask(context, *shop);
}

Result<int> reopenCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_TRY(reopenTask(*shop, context.arguments.text(0)));
    return answerTask(context, *shop);
}

/// "21:00" as minutes of the day.
Result<int> minutesOf(const CommandContext& context, const char* option, int otherwise)
{
    const QString typed = context.arguments.option(option);
    if (typed.isEmpty()) {
        return otherwise;
    }
    const QStringList parts = typed.split(QLatin1Char(':'));
    bool hours = false;
    bool minutes = false;
    const int value = parts.value(0).toInt(&hours) * 60 + parts.value(1).toInt(&minutes);
    if (!hours || !minutes || parts.size() != 2) {
        return Error::badInput(ErrorCode::InvalidValue, option, typed.left(20).toStdString(),
                               "00:00 – 23:59");
    }
    return value;
}

Result<int> quietCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(tasks::QuietHours quiet, quietHours(*shop));
    if (context.arguments.has("--from") || context.arguments.has("--to")) {
        LINLI_ASSIGN(quiet.from, minutesOf(context, "--from", quiet.from));
        LINLI_ASSIGN(quiet.to, minutesOf(context, "--to", quiet.to));
        LINLI_TRY(saveQuietHours(*shop, quiet));
    }
    const QString from = words::clockText(quiet.from);
    const QString to = words::clockText(quiet.to);
    context.out.answer({{QStringLiteral("from"), from}, {QStringLiteral("to"), to}},
                       from + QStringLiteral(" – ") + to);
    return 0;
}

Result<int> birthdayCommand(CommandContext& context)
{
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    LINLI_ASSIGN(const MemberKey member, findMember(*shop, context.arguments.text(0)));
    const QString typed = context.arguments.positional(1);
    if (typed == QLatin1String("-")) {
        LINLI_TRY(forgetBirthday(*shop, member));
    } else if (!typed.isEmpty()) {
        const QStringList parts = typed.split(QLatin1Char('-'));
        LINLI_TRY(saveBirthday(*shop, member, parts.value(0).toInt(), parts.value(1).toInt()));
    }
    LINLI_ASSIGN(const auto kept, birthdayOf(*shop, member));
    const QString day = kept ? QStringLiteral("%1-%2")
                                   .arg(kept->month, 2, 10, QLatin1Char('0'))
                                   .arg(kept->day, 2, 10, QLatin1Char('0'))
                             : QString();
    context.out.answer({{QStringLiteral("member"), qs(member.text())},
                        {QStringLiteral("birthday"), kept ? QJsonValue(day) : QJsonValue()}},
                       day);
    return 0;
}

} // namespace

std::vector<Command> taskCommands()
{
    const QStringList key{QStringLiteral("KEY")};
    return {
        {"tasks",
         {{}, {QStringLiteral("--filter")}, {}},
         {u"今天要跟谁说什么：--filter open、late、put-off、done、skipped",
          u"What to say to whom: --filter open, late, put-off, done, skipped"},
         listCommand},
        {"task refresh",
         {},
         {u"按发生的事补齐任务", u"Brings the queue up to date"},
         refreshCommand},
        {"task copy",
         {key, {}, {}},
         {u"取出话术，记为已复制", u"Its words; noted as copied"},
         copyCommand},
        {"task done",
         {key, {QStringLiteral("--said")}, {}},
         {u"我已经告诉她了（由人办的）", u"A person has told her"},
         doneCommand},
        {"task skip",
         {{QStringLiteral("KEY"), QStringLiteral("REASON")}, {}, {}},
         {u"略过，写明原因", u"Skips it with a reason"},
         skipCommand},
        {"task later",
         {{QStringLiteral("KEY"), QStringLiteral("UNTIL")}, {}, {}},
         {u"推迟到某个时间", u"Puts it off until then"},
         laterCommand},
        {"task reopen", {key, {}, {}}, {u"撤销打勾、略过或推迟", u"Takes it back"}, reopenCommand},
        {"quiet-hours",
         {{}, {QStringLiteral("--from"), QStringLiteral("--to")}, {}},
         {u"免打扰时间", u"When nobody is written to"},
         quietCommand},
        {"birthday",
         {{QStringLiteral("MEMBER"), QStringLiteral("[MM-DD]")}, {}, {}},
         {u"邻居本人的生日（月日，要本人同意；- 删除）",
          u"Her own birthday: month and day, with her consent; - forgets it"},
         birthdayCommand},
    };
}

} // namespace linli::app
