// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>
#include <vector>

namespace linli::exchange {

/// The finished words of one sheet, in the reader's language: this layer translates nothing
/// (design.md §8). As many headings as the table has columns.
struct SheetText
{
    QString title;     ///< above the table; empty = none
    QString subtitle;  ///< shop, window, formula: the line under the title
    QString sheetName; ///< at most 31 characters; what Excel refuses is replaced
    std::vector<QString> headings;
    QString totals;     ///< first cell of the totals rows: 合计
    QString chartTitle; ///< board only
    /// Word of a report::Term. Unset: the key itself.
    std::function<QString(const std::string&)> term;
};

} // namespace linli::exchange
