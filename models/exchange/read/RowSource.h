// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linli::exchange {

enum class CellKind : std::uint8_t
{
    Empty,
    Text,
    Number,  ///< workbook number: `text` as stored
    Date,    ///< workbook number whose style shows a date
    Formula, ///< `text` is "=" and the formula
    Bool,
};

/// One cell as its file stores it; text is UTF-8, not trimmed.
struct Cell
{
    CellKind kind = CellKind::Empty;
    std::string text;
    [[nodiscard]] bool isNumber() const
    {
        return kind == CellKind::Number || kind == CellKind::Date;
    }
};

/// `number` is the one a spreadsheet shows: records of a text file counted from 1, blank ones
/// included, or the row of the sheet.
struct Row
{
    std::int64_t number = 0;
    std::vector<Cell> cells;
};

/// The spreadsheets' own limit (spec/import-rules.md §1).
inline constexpr std::int64_t kMaxRows = 1'048'576;

/// Yields the rows of one table from top to bottom; nothing but the present row is held. One
/// thread.
class RowSource
{
  public:
    RowSource() = default;
    RowSource(const RowSource&) = delete;
    RowSource& operator=(const RowSource&) = delete;
    virtual ~RowSource() = default;

    /// Fills `row` (its storage is reused); false at the end. After an error nothing follows.
    /// Errors: UnclosedQuote, XlsxBroken, XlsxLimit.
    [[nodiscard]] virtual Result<bool> next(Row& row) = 0;
    /// Cells from this column on are of no interest; text files keep them, because there they mean
    /// that a row has shifted.
    virtual void ignoreColumnsFrom(std::size_t /*count*/) {}
};

} // namespace linli::exchange
