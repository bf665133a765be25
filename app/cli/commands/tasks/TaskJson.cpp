// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/tasks/TaskJson.h"

#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "words/ValueText.h"
#include "words/tasks/TaskText.h"

#include <array>

namespace linli::app {
namespace {

constexpr std::array kStates{"open", "done", "skipped", "gone"};

BusinessDay todayOf(const CommandContext& context)
{
    return BusinessDay::of(context.session.clock().now());
}

} // namespace

QJsonObject jsonOf(const CommandContext& context, const usecases::TaskRow& row)
{
    const words::Language language = context.out.language();
    return {
        {QStringLiteral("key"), qs(row.task.key)},
        {QStringLiteral("flow"), qs(row.task.flow)},
        {QStringLiteral("step"), qs(row.task.step)},
        {QStringLiteral("title"), words::taskTitle(row, language)},
        {QStringLiteral("member"), qs(row.task.member.text())},
        {QStringLiteral("name"), words::taskPerson(row, language)},
        {QStringLiteral("phone"), qs(row.phone.text())},
        {QStringLiteral("why"), words::taskWhy(row, todayOf(context), language)},
        {QStringLiteral("text"), words::taskWords(row, todayOf(context), language)},
        {QStringLiteral("due_at"), jsonOf(row.task.due)},
        {QStringLiteral("state"), QLatin1String(kStates[static_cast<std::size_t>(row.task.state)])},
        {QStringLiteral("late"), row.isLate},
        {QStringLiteral("put_off_until"), jsonOf(row.task.snoozedUntil)},
        {QStringLiteral("copied_at"), jsonOf(row.task.copiedAt)},
        {QStringLiteral("finished_at"), jsonOf(row.task.finishedAt)},
        {QStringLiteral("by"), qs(row.task.actor)},
        {QStringLiteral("reason"), qs(row.task.reason)}};
}

QString lineOf(const CommandContext& context, const usecases::TaskRow& row)
{
    const words::Language language = context.out.language();
    return QStringLiteral("%1  %2  %3\n    %4\n    %5")
        .arg(words::instantPlainText(row.task.due), words::taskPerson(row, language),
             qs(row.task.key), words::taskWhy(row, todayOf(context), language),
             words::taskWords(row, todayOf(context), language)
                 .replace(QLatin1Char('\n'), QStringLiteral("\n    ")));
}

} // namespace linli::app
