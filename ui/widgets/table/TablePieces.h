// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/report/RowFeed.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace linli::ui {

/// Reads the next rows of a list and hands them to `done` on the GUI thread, where it is called; an
/// empty piece is the end.
using TableRows = std::vector<report::Row>;
using TablePieces = std::function<void(std::function<void(const Result<TableRows>&)> done)>;

/// Where the rows of a list come from that shows only a part of them.
struct TableSource
{
    /// For these columns, in that order, from the first row on.
    std::function<TablePieces(const std::vector<int>& columns)> pieces;
    /// Rows in all.
    std::function<std::int64_t()> total;
};

/// A list as it is shown: head (title empty), how its rows are read, how many there are.
struct TableExport
{
    report::Report head;
    TablePieces pieces;
    std::int64_t rows = 0;
    std::vector<std::size_t> summed; ///< places in the head
};

} // namespace linli::ui
