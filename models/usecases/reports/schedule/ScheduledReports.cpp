// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/schedule/ScheduledReports.h"

#include "domain/report/Shape.h"
#include "usecases/audit/Audit.h"
#include "usecases/desk/Desk.h"
#include "usecases/desk/Permit.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/reports/MakeBook.h"
#include "usecases/reports/ReportLayouts.h"
#include "usecases/reports/schedule/ScheduleTexts.h"
#include "usecases/shop/TextLimits.h"
#include "usecases/shop/Unit.h"

namespace linli::usecases {
namespace {

constexpr std::string_view kSchedule = "report.schedule";
constexpr std::string_view kNews = "report.schedule.news";
constexpr std::size_t kLongestPath = 400;

Result<void> keepNews(Shop& shop, const ScheduleNews& news)
{
    return inOneUnit(shop, [&] { return shop.settings.set(kNews, newsText(news)); });
}

} // namespace

Result<report::WeeklySchedule> reportSchedule(Shop& shop)
{
    LINLI_ASSIGN(const std::optional<std::string> kept, shop.settings.get(kSchedule));
    return scheduleOf(kept.value_or(std::string()));
}

Result<void> saveReportSchedule(Shop& shop, const report::WeeklySchedule& schedule)
{
    LINLI_TRY(permit(shop, staff::Permission::Export));
    LINLI_TRY(checkRange("weekday", schedule.weekday, 1, 7));
    LINLI_TRY(checkRange("hour", schedule.hour, 0, 23));
    LINLI_ASSIGN(const report::WeeklySchedule before, reportSchedule(shop));
    report::WeeklySchedule kept = schedule;
    LINLI_ASSIGN(kept.folder, typedText("folder", schedule.folder, kLongestPath));
    for (const std::string& name : kept.reports) {
        LINLI_TRY(parseReportKind(name));
    }
    if (kept.on && (kept.reports.empty() || kept.folder.empty())) {
        return Error::badInput(ErrorCode::MissingValue, kept.folder.empty() ? "folder" : "reports",
                               "", ">= 1");
    }
    const bool sameTime = before.on && before.weekday == kept.weekday && before.hour == kept.hour;
    kept.since = sameTime ? before.since : shop.clock.now();
    return inOneUnit(shop, [&] { return shop.settings.set(kSchedule, scheduleText(kept)); });
}

Result<ScheduleNews> scheduleNews(Shop& shop)
{
    LINLI_ASSIGN(const std::optional<std::string> kept, shop.settings.get(kNews));
    return newsOf(kept.value_or(std::string()));
}

Result<void> markScheduleRead(Shop& shop)
{
    LINLI_ASSIGN(ScheduleNews news, scheduleNews(shop));
    news.isRead = true;
    return keepNews(shop, news);
}

Result<std::vector<Instant>> dueScheduledRuns(Shop& shop)
{
    LINLI_ASSIGN(const report::WeeklySchedule schedule, reportSchedule(shop));
    LINLI_ASSIGN(const ScheduleNews news, scheduleNews(shop));
    return report::dueRuns(schedule, news.lastRun, shop.clock.now());
}

Result<ScheduledRun> makeScheduledRun(Shop& shop, Boards& boards, Instant due, bool newest)
{
    const AsMachine machine(shop.desk);
    LINLI_ASSIGN(const report::WeeklySchedule schedule, reportSchedule(shop));
    ScheduledRun run{due, report::weekBefore(due), schedule.format, schedule.folder, {}};
    ReportOrder order;
    order.window = board::WindowChoice::days(BusinessDay::of(run.window.from),
                                             BusinessDay::of(run.window.to - Span{1}));
    for (const std::string& name : schedule.reports) {
        LINLI_ASSIGN(order.kind, parseReportKind(name));
        if (isOfNow(order.kind) && !newest) {
            continue;
        }
        LINLI_ASSIGN(report::ReportBook book, makeBook(shop, boards, order));
        LINLI_ASSIGN(const std::vector<std::string> columns, defaultColumns(shop, order.kind));
        book.table = report::shaped(book.table, {columns, {}});
        run.books.push_back({order.kind, std::move(book)});
    }
    return run;
}

Result<void> noteScheduledRun(Shop& shop, const ScheduledRun& run, const std::string& folder)
{
    const AsMachine machine(shop.desk);
    return inOneUnit(shop, [&]() -> Result<void> {
        LINLI_TRY(keepNews(shop, {run.due, shop.clock.now(), folder, {}, {}, false}));
        return record(shop, AuditAct::Exported, "schedule",
                      "format=" + std::string(report::textOf(run.format)) +
                          " reports=" + std::to_string(run.books.size()) + " phones=masked");
    });
}

Result<void> noteScheduleFailure(Shop& shop, const Error& why)
{
    LINLI_ASSIGN(ScheduleNews news, scheduleNews(shop));
    const std::string failure(nameOf(why.code()));
    const std::string path(why.parameter("value"));
    if (news.failure == failure && news.failedPath == path) {
        return {}; // said already; no write every five minutes
    }
    news.failure = failure;
    news.failedPath = path;
    news.isRead = false;
    return keepNews(shop, news);
}

} // namespace linli::usecases
