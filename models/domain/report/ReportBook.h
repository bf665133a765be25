// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace linli::report {

/// What a chart shows, as a small table of its own: names and one number each.
struct ReportChart
{
    std::string title;      ///< "report_chart.rewards_by_week": words/ gives the sentence
    std::string nameColumn; ///< "report_column.week"
    std::string valueColumn;
    std::vector<std::pair<Cell, Cell>> bars; ///< in the order they stand; values Money or Count
};

/// A report and the chart that goes with it; formats that draw no charts leave it out.
struct ReportBook
{
    Report table;
    std::optional<ReportChart> chart;
};

} // namespace linli::report
