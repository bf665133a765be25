// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/ReportBook.h"
#include "domain/report/WeeklySchedule.h"
#include "usecases/boards/Boards.h"
#include "usecases/reports/Reports.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// Off, Monday 8:00, rewards, pay-outs and gifts, until somebody says otherwise.
[[nodiscard]] Result<report::WeeklySchedule> reportSchedule(Shop& shop);
/// Nothing from before this moment becomes due by switching it on. Errors: OutOfRange (weekday,
/// hour), MissingValue (reports, folder; only while on), UnknownOption (a report), TooLong
/// (folder), NotAllowed.
[[nodiscard]] Result<void> saveReportSchedule(Shop& shop, const report::WeeklySchedule& schedule);

/// How the schedule fared, for 今日 and the page.
struct ScheduleNews
{
    std::optional<Instant> lastRun; ///< the last run that was made: when it was due
    std::optional<Instant> madeAt;
    std::string folder;     ///< where its files are
    std::string failure;    ///< of the try after it: the name of the ErrorCode; empty where none
    std::string failedPath; ///< what could not be written
    bool isRead = true;     ///< somebody opened the folder or put the line away
};
[[nodiscard]] Result<ScheduleNews> scheduleNews(Shop& shop);
[[nodiscard]] Result<void> markScheduleRead(Shop& shop);

/// One file of a run: the report and what its name begins with.
struct ScheduledBook
{
    ReportKind kind = ReportKind::Rewards;
    report::ReportBook book;
};
/// All reports of one run, made as the machine: with their default columns, phones masked. What
/// only tells of now (Due, Gifts) goes into the newest run alone.
struct ScheduledRun
{
    Instant due;
    TimeWindow window;
    report::FileFormat format = report::FileFormat::Xlsx;
    std::string folder; ///< the one the schedule names
    std::vector<ScheduledBook> books;
};

/// The runs that are due, oldest first; empty where none is.
[[nodiscard]] Result<std::vector<Instant>> dueScheduledRuns(Shop& shop);
[[nodiscard]] Result<ScheduledRun>
makeScheduledRun(Shop& shop, Boards& boards, Instant due, bool newest);
/// Its files are whole in that folder: it is done, told on 今日 and written into the audit trail.
[[nodiscard]] Result<void>
noteScheduledRun(Shop& shop, const ScheduledRun& run, const std::string& folder);
/// It stays due; the failure is told on 今日 until a later try succeeds.
[[nodiscard]] Result<void> noteScheduleFailure(Shop& shop, const Error& why);

} // namespace linli::usecases
