// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cells/Reading.h"
#include "exchange/read/RowSource.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace linli::exchange {

enum class Minus
{
    Refused,
    Kept,
    Dropped, ///< refund columns: the magnitude counts
};

/// Fen of a money cell (spec/import-rules.md §4, Money); none where it is empty.
[[nodiscard]] Reading<std::optional<std::int64_t>> readMoney(const Cell& cell, Minus minus);
/// The same for a text that is only the amount.
[[nodiscard]] Reading<std::int64_t> readMoneyText(std::string_view text, Minus minus);

} // namespace linli::exchange
