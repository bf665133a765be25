// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/report/Report.h"
#include "exchange/write/SheetText.h"

#include <optional>

class QString;

namespace linli::exchange {

/// A bar chart beside the table: names of one column, numbers of another, over the first rows.
struct SheetChart
{
    int nameColumn = 0;
    int valueColumn = 0;
    int rows = 10; ///< at most; fewer where the table is shorter
};

/// Writes `path` as a workbook: codes, phones and free text as text (never a formula), money as
/// numbers in yuan, instants as real dates (Shanghai), frozen heading, autofilter, totals row
/// below. Written beside the target and renamed, so `path` is either whole or as it was. Any
/// thread. Errors: FileUnwritable, StorageFull.
[[nodiscard]] Result<void> writeXlsx(const QString& path,
                                     const report::Report& report,
                                     const SheetText& text,
                                     std::optional<SheetChart> chart = std::nullopt);

} // namespace linli::exchange
