// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/cells/Reading.h"
#include "exchange/read/RowSource.h"

#include <string>

namespace linli::exchange {

/// An order number or 跟团号 (spec/import-rules.md §4, Key). Empty is a problem.
[[nodiscard]] Reading<std::string> readKey(const Cell& cell);
/// 1–9999; `2.0` is 2. Empty is a problem.
[[nodiscard]] Reading<std::int64_t> readQuantity(const Cell& cell);

} // namespace linli::exchange
