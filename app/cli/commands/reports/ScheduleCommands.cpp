// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Rendered.h"
#include "app/cli/ShopSession.h"
#include "app/cli/commands/Commands.h"
#include "app/shared/reports/ScheduleWriting.h"
#include "usecases/boards/Boards.h"
#include "usecases/reports/schedule/ScheduledReports.h"
#include "usecases/settings/ShopProfile.h"
#include "words/ValueText.h"

#include <QJsonArray>

namespace linli::app {
namespace {

using namespace usecases;

Result<void> change(Shop& shop, const Arguments& given)
{
    LINLI_ASSIGN(report::WeeklySchedule schedule, reportSchedule(shop));
    LINLI_ASSIGN(const auto day, given.number("--day"));
    LINLI_ASSIGN(const auto hour, given.number("--hour"));
    schedule.weekday = static_cast<int>(day.value_or(schedule.weekday));
    schedule.hour = static_cast<int>(hour.value_or(schedule.hour));
    if (given.has("--format")) {
        LINLI_ASSIGN(schedule.format, report::parseFileFormat(given.optionText("--format")));
    }
    if (given.has("--folder")) {
        schedule.folder = given.optionText("--folder");
    }
    if (given.has("--reports")) {
        schedule.reports.clear();
        for (const QString& name : given.option("--reports").split(u',', Qt::SkipEmptyParts)) {
            schedule.reports.push_back(name.trimmed().toStdString());
        }
    }
    schedule.on = given.has("--on") || (schedule.on && !given.has("--off"));
    return saveReportSchedule(shop, schedule);
}

bool changes(const Arguments& given)
{
    for (const char* option :
         {"--day", "--hour", "--format", "--folder", "--reports", "--on", "--off"}) {
        if (given.has(option)) {
            return true;
        }
    }
    return false;
}

/// Every due run, oldest first; what was written stays when a later one fails.
Result<QStringList> makeDue(Shop& shop, words::Language language)
{
    QStringList folders;
    Boards boards(shop);
    LINLI_ASSIGN(const ShopProfile profile, shopProfile(shop));
    LINLI_ASSIGN(const std::vector<Instant> due, dueScheduledRuns(shop));
    for (const Instant& one : due) {
        LINLI_ASSIGN(const ScheduledRun run,
                     makeScheduledRun(shop, boards, one, one == due.back()));
        const Result<QString> folder =
            writeScheduledRun(run, {profile.name, shop.clock.now(), language});
        if (!folder) {
            LINLI_TRY(noteScheduleFailure(shop, folder.error()));
            return folder.error();
        }
        LINLI_TRY(noteScheduledRun(shop, run, folder->toStdString()));
        folders += *folder;
    }
    return folders;
}

QString told(const CommandContext& context,
             const report::WeeklySchedule& schedule,
             std::size_t due,
             const QStringList& made)
{
    QStringList lines;
    const auto next = report::nextRun(schedule, context.session.clock().now());
    lines += next ? say(context,
                        {u"每周自动报表：下次 %1，写到 %2", u"Weekly reports: next %1, into %2"})
                        .arg(words::instantPlainText(*next), qs(schedule.folder))
                  : say(context, {u"每周自动报表：未开启", u"Weekly reports: off"});
    if (due > 0) {
        lines += say(context, {u"到期未出：%1 期", u"Due: %1"}).arg(due);
    }
    for (const QString& folder : made) {
        lines += say(context, {u"已写好 %1", u"Written %1"}).arg(folder);
    }
    return lines.join(u'\n');
}

Result<int> scheduledCommand(CommandContext& context)
{
    const Arguments& given = context.arguments;
    LINLI_ASSIGN(Shop * shop, context.session.shop());
    if (changes(given)) {
        LINLI_TRY(change(*shop, given));
    }
    QStringList made;
    if (given.has("--run")) {
        LINLI_ASSIGN(made, makeDue(*shop, context.out.language()));
    }
    LINLI_ASSIGN(const report::WeeklySchedule schedule, reportSchedule(*shop));
    LINLI_ASSIGN(const std::vector<Instant> due, dueScheduledRuns(*shop));
    QJsonArray dueTimes;
    for (const Instant& one : due) {
        dueTimes.append(jsonOf(one));
    }
    QJsonArray reports;
    for (const std::string& name : schedule.reports) {
        reports.append(qs(name));
    }
    const std::string format(report::textOf(schedule.format));
    context.out.answer({{QStringLiteral("on"), schedule.on},
                        {QStringLiteral("day"), schedule.weekday},
                        {QStringLiteral("hour"), schedule.hour},
                        {QStringLiteral("reports"), reports},
                        {QStringLiteral("format"), qs(format)},
                        {QStringLiteral("folder"), qs(schedule.folder)},
                        {QStringLiteral("next_at"),
                         jsonOf(report::nextRun(schedule, context.session.clock().now()))},
                        {QStringLiteral("due"), dueTimes},
                        {QStringLiteral("made"), QJsonArray::fromStringList(made)}},
                       told(context, schedule, due.size(), made));
    return 0;
}

} // namespace

std::vector<Command> scheduleCommands()
{
    return {{"report scheduled",
             {{},
              {QStringLiteral("--day"), QStringLiteral("--hour"), QStringLiteral("--reports"),
               QStringLiteral("--format"), QStringLiteral("--folder")},
              {QStringLiteral("--on"), QStringLiteral("--off"), QStringLiteral("--run")}},
             {u"每周自动报表：设置，--run 立刻出到期的",
              u"Weekly reports: set up; --run makes what is due"},
             scheduledCommand}};
}

} // namespace linli::app
