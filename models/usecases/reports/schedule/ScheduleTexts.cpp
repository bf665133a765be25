// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/reports/schedule/ScheduleTexts.h"

#include "usecases/settings/NamedLines.h"

namespace linli::usecases {
namespace {

using Lines = NamedLines;

int within(const Lines& lines, std::string_view name, int least, int most, int otherwise)
{
    const auto number = numberIn(lines, name);
    return number && *number >= least && *number <= most ? static_cast<int>(*number) : otherwise;
}

std::optional<Instant> instantIn(const Lines& lines, std::string_view name)
{
    const auto ms = numberIn(lines, name);
    return ms ? std::optional(Instant::fromUnixMs(*ms)) : std::nullopt;
}

std::string line(const char* name, const std::string& value)
{
    return std::string(name) + "=" + value + "\n";
}

} // namespace

std::string scheduleText(const report::WeeklySchedule& schedule)
{
    std::string reports;
    for (const std::string& name : schedule.reports) {
        reports += (reports.empty() ? "" : ",") + name;
    }
    return line("on", schedule.on ? "1" : "0") + line("weekday", std::to_string(schedule.weekday)) +
           line("hour", std::to_string(schedule.hour)) + line("reports", reports) +
           line("format", std::string(report::textOf(schedule.format))) +
           line("folder", schedule.folder) + line("since", std::to_string(schedule.since.unixMs()));
}

report::WeeklySchedule scheduleOf(std::string_view text)
{
    const Lines lines = namedLines(text);
    report::WeeklySchedule schedule;
    schedule.on = textIn(lines, "on") == "1";
    schedule.weekday = within(lines, "weekday", 1, 7, schedule.weekday);
    schedule.hour = within(lines, "hour", 0, 23, schedule.hour);
    if (const auto format = report::parseFileFormat(textIn(lines, "format")); format.ok()) {
        schedule.format = format.value();
    }
    schedule.folder = textIn(lines, "folder");
    schedule.since = instantIn(lines, "since").value_or(Instant());
    std::string names = textIn(lines, "reports");
    if (lines.find("reports") == lines.end()) {
        names = "rewards,payouts,gifts";
    }
    while (!names.empty()) {
        const std::string name = names.substr(0, names.find(','));
        names.erase(0, name.size() + 1);
        if (parseReportKind(name).ok()) {
            schedule.reports.push_back(name);
        }
    }
    return schedule;
}

std::string newsText(const ScheduleNews& news)
{
    std::string text;
    if (news.lastRun) {
        text += line("last", std::to_string(news.lastRun->unixMs()));
    }
    if (news.madeAt) {
        text += line("made", std::to_string(news.madeAt->unixMs()));
    }
    return text + line("folder", news.folder) + line("failure", news.failure) +
           line("path", news.failedPath) + line("read", news.isRead ? "1" : "0");
}

ScheduleNews newsOf(std::string_view text)
{
    const Lines lines = namedLines(text);
    ScheduleNews news;
    news.lastRun = instantIn(lines, "last");
    news.madeAt = instantIn(lines, "made");
    news.folder = textIn(lines, "folder");
    news.failure = textIn(lines, "failure");
    news.failedPath = textIn(lines, "path");
    news.isRead = textIn(lines, "read") != "0";
    return news;
}

} // namespace linli::usecases
