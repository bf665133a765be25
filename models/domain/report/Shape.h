// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h" // before the rest: moc 6.4 stumbles over <compare> as first header
#include "domain/report/Report.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::report {

/// How a person wants to see a report: which columns in which order, and which rows.
struct ReportShape
{
    std::vector<std::string> columns; ///< keys of columns; empty: as the report has them
    std::string text = {};            ///< rows with this in a text or code; empty: all
    std::string term = {};            ///< rows with this term, one of termsOf(); empty: all
    auto operator<=>(const ReportShape&) const = default;
};

/// The report in that shape. Keys it does not have are passed over; where none is left it stays as
/// it is. Totals are those of the rows that stay; one that cannot be worked out again is left out.
[[nodiscard]] Report shaped(const Report& report, const ReportShape& shape);

/// What its rows can be told apart by, in the order they come: their states (orders, rewards), else
/// what was done (audit), else what is owed (gifts). Empty where there is no such column.
[[nodiscard]] std::vector<std::string> termsOf(const Report& report);

[[nodiscard]] std::vector<std::string> columnKeys(const Report& report);

/// Midnight in Shanghai: shown as a day, without the time.
[[nodiscard]] bool isDay(Instant at);

/// The sum a totals row means in that column: of the rows whose terms are those of the totals row,
/// in fen or pieces × 100. False where the figure stands for something else.
[[nodiscard]] bool
isSumOfRows(const Report& report, const std::vector<Cell>& totals, std::size_t column);

} // namespace linli::report
