// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/ReportBook.h"
#include "domain/report/RowFeed.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace linli::exchange {

/// A column chart beside the table: names of one column, numbers of another, over the first rows.
struct SheetChart
{
    int nameColumn = 0;
    int valueColumn = 0;
    int rows = 10; ///< at most; fewer where the table is shorter
};

/// What a workbook holds besides the rows and totals of its report.
struct SheetPlan
{
    std::optional<SheetChart> beside;
    std::optional<report::ReportChart> chart; ///< on a second sheet, with the table it draws
    report::RowFeed more;                     ///< rows after those of the report; null: none
    std::vector<std::size_t> summed;          ///< columns whose sum stands below the rows
};

} // namespace linli::exchange
