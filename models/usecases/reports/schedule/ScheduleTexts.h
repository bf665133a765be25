// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/reports/schedule/ScheduledReports.h"

#include <string>
#include <string_view>

namespace linli::usecases {

// As settings keep them: one "name=value" a line, unknown names passed over, values out of their
// limits read as the default.
[[nodiscard]] std::string scheduleText(const report::WeeklySchedule& schedule);
[[nodiscard]] report::WeeklySchedule scheduleOf(std::string_view text);
[[nodiscard]] std::string newsText(const ScheduleNews& news);
[[nodiscard]] ScheduleNews newsOf(std::string_view text);

} // namespace linli::usecases
