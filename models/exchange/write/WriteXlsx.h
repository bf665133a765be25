// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/report/Report.h"
#include "exchange/write/SheetPlan.h"
#include "exchange/write/SheetText.h"

class QString;

namespace linli::exchange {

/// Writes `path` as a workbook: codes, phones and free text as text (never a formula), money as
/// numbers in yuan, instants as real dates (Shanghai), frozen heading, autofilter, totals below as
/// formulas that carry their values. Written beside the target and renamed, so `path` is either
/// whole or as it was. Fed rows are written as they come and not kept. Any thread.
/// Errors: FileUnwritable, StorageFull, those of the feed.
[[nodiscard]] Result<void> writeXlsx(const QString& path,
                                     const report::Report& report,
                                     const SheetText& text,
                                     const SheetPlan& plan = {});

} // namespace linli::exchange
