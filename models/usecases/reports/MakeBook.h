// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/ReportBook.h"
#include "usecases/boards/Boards.h"
#include "usecases/reports/Reports.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// What is asked for; the shape (columns, rows that hold a text) is put on afterwards.
struct ReportOrder
{
    ReportKind kind = ReportKind::Rewards;
    board::WindowChoice window;
    Phones phones = Phones::Masked;
    std::int32_t taxPercent = 0; ///< 0–100; Due only: 0 leaves the tax columns out
};

/// The report with every column it has, and its chart. Holds all rows: some 1 kB each.
/// Store thread. Errors: NotAllowed, OutOfRange (tax), those of the stores.
[[nodiscard]] Result<report::ReportBook>
makeBook(Shop& shop, Boards& boards, const ReportOrder& order);

/// The columns a report begins with; the others are there for layouts of one's own.
[[nodiscard]] std::vector<std::string> builtInColumns(ReportKind kind);
/// Of now, whatever the window: Due, Gifts and Goods.
[[nodiscard]] bool isOfNow(ReportKind kind);
[[nodiscard]] bool hasPhones(ReportKind kind);

} // namespace linli::usecases
