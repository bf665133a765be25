// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report/WeeklySchedule.h"

#include <algorithm>
#include <array>

namespace linli::report {
namespace {

constexpr int kDaysOfWeek = 7;
constexpr std::array kFormats{FileFormat::Xlsx, FileFormat::Csv, FileFormat::Pdf};

/// The run of the week that begins on that Monday.
Instant runOf(BusinessDay monday, const WeeklySchedule& schedule)
{
    return monday.plusDays(schedule.weekday - 1).start() + Span::hours(schedule.hour);
}

} // namespace

std::string_view textOf(FileFormat format)
{
    switch (format) {
    case FileFormat::Xlsx:
        return "xlsx";
    case FileFormat::Csv:
        return "csv";
    case FileFormat::Pdf:
        break;
    }
    return "pdf";
}

Result<FileFormat> parseFileFormat(std::string_view text)
{
    for (const FileFormat format : kFormats) {
        if (textOf(format) == text) {
            return format;
        }
    }
    return Error::badInput(ErrorCode::UnknownOption, "format", std::string(text), "xlsx, csv, pdf");
}

TimeWindow weekBefore(Instant run)
{
    const BusinessDay day = BusinessDay::of(run);
    return {day.plusDays(-kDaysOfWeek).start(), day.start()};
}

std::vector<Instant> dueRuns(const WeeklySchedule& schedule,
                             std::optional<Instant> lastRun,
                             Instant now,
                             std::size_t most)
{
    std::vector<Instant> due;
    if (!schedule.on) {
        return due;
    }
    const Instant after = lastRun ? std::max(*lastRun, schedule.since) : schedule.since;
    BusinessDay monday = BusinessDay::of(now).weekStart();
    if (runOf(monday, schedule) > now) {
        monday = monday.plusDays(-kDaysOfWeek);
    }
    while (due.size() < most && runOf(monday, schedule) > after) {
        due.push_back(runOf(monday, schedule));
        monday = monday.plusDays(-kDaysOfWeek);
    }
    std::reverse(due.begin(), due.end());
    return due;
}

std::optional<Instant> nextRun(const WeeklySchedule& schedule, Instant now)
{
    if (!schedule.on) {
        return std::nullopt;
    }
    const BusinessDay monday = BusinessDay::of(now).weekStart();
    const Instant ofThisWeek = runOf(monday, schedule);
    return ofThisWeek > now ? ofThisWeek : runOf(monday.plusDays(kDaysOfWeek), schedule);
}

} // namespace linli::report
