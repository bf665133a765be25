// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/ReportBook.h"
#include "usecases/reports/Reports.h"

#include <optional>

namespace linli::usecases {

/// The chart that helps with a report: rewards and pay-outs by week, neighbours by month, sales by
/// day, session or sharer. None where the report has nothing to draw, or no chart that helps.
[[nodiscard]] std::optional<report::ReportChart> chartOf(ReportKind kind,
                                                         const report::Report& report);

} // namespace linli::usecases
