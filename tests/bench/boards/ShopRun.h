// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"

#include <string>
#include <utility>
#include <vector>

namespace linli::bench {

/// Writes the facts into a shop file (kept where it is there already) and measures the product's
/// whole way: reading everything, starting from the kept columns, one order paid in a transaction
/// and the month's board with names after it. CPU ms, the last a median.
[[nodiscard]] std::vector<std::pair<std::string, double>> shopRun(const std::string& file,
                                                                  const board::BoardFacts& facts);

} // namespace linli::bench
