// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace linli::report {

/// A code, number or phone that must stay text whatever it looks like.
struct CodeText
{
    std::string text;
    auto operator<=>(const CodeText&) const = default;
};
/// Fen; shown in yuan with two decimals.
struct MoneyFen
{
    std::int64_t fen = 0;
    auto operator<=>(const MoneyFen&) const = default;
};
struct Count
{
    std::int64_t value = 0;
    auto operator<=>(const Count&) const = default;
};
/// A word of the product (a state, a unit): words/ turns the key into the language of the reader.
struct Term
{
    std::string key; ///< such as "reward_state.AVAILABLE", "unit.egg"
    auto operator<=>(const Term&) const = default;
};

/// Nothing, free text (a name: hostile until written safely), or one of the typed cells.
using Cell = std::variant<std::monostate, std::string, CodeText, MoneyFen, Count, Instant, Term>;

enum class Align
{
    Left,
    Right,
};

struct Column
{
    std::string key; ///< "report_column.reward_id": words/ gives the heading
    int width = 12;  ///< characters, for formats that set widths
    Align align = Align::Left;
};

/// Rows and totals of one report, independent of the format it leaves in. Every row and every
/// totals row has as many cells as there are columns.
struct Report
{
    std::string title; ///< "report_title.rewards": words/ gives the sentence
    TimeWindow window;
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<std::vector<Cell>> totals;
    std::int64_t totalFen = 0; ///< the one figure `linlictl report` prints
};

} // namespace linli::report
