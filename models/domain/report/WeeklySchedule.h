// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/BusinessDay.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::report {

enum class FileFormat
{
    Xlsx,
    Csv,
    Pdf,
};
/// "xlsx", "csv", "pdf". Errors of parse: UnknownOption (field format).
[[nodiscard]] std::string_view textOf(FileFormat format);
[[nodiscard]] Result<FileFormat> parseFileFormat(std::string_view text);

/// Reports made by themselves once a week, at a full hour of Shanghai.
struct WeeklySchedule
{
    bool on = false;
    int weekday = 1; ///< 1 = Monday … 7 = Sunday
    int hour = 8;    ///< 0–23
    std::vector<std::string> reports;
    FileFormat format = FileFormat::Xlsx;
    std::string folder; ///< absolute
    Instant since;      ///< nothing is due at or before this
    auto operator<=>(const WeeklySchedule&) const = default;
};

/// The seven whole days before the day of that run: of a Monday's, last week Monday to Sunday. The
/// windows of runs that follow each other have no gap and no day in common.
[[nodiscard]] TimeWindow weekBefore(Instant run);

/// Runs that should have been by now and were not, oldest first: after `since` and after the last
/// one that was made. At most the last `most`: who comes back after a year does not get 52 folders.
[[nodiscard]] std::vector<Instant> dueRuns(const WeeklySchedule& schedule,
                                           std::optional<Instant> lastRun,
                                           Instant now,
                                           std::size_t most = 8);
/// The first run after now; none while it is off.
[[nodiscard]] std::optional<Instant> nextRun(const WeeklySchedule& schedule, Instant now);

} // namespace linli::report
