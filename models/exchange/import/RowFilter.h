// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/RowView.h"

namespace linli::exchange {

/// Tells data rows from blank rows, repeated headers and footers (spec/import-rules.md §3).
class RowFilter
{
  public:
    RowFilter(const Columns& columns, const Layout& layout);
    [[nodiscard]] bool isData(const Row& row) const;
    /// Findings about the row as a whole: a text row that has shifted, or cells that are too long.
    /// False where no other cell of it may be looked at.
    [[nodiscard]] bool check(const Row& row, bool text, Findings& findings) const;

  private:
    [[nodiscard]] bool repeatsHeader(const Row& row) const;
    [[nodiscard]] bool isFooter(const Row& row) const;

    const Columns& m_columns;
    std::vector<std::size_t> m_keyColumns;
};

} // namespace linli::exchange
