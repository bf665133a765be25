// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace linli::kill {

/// What the rounds showed.
struct KillFigures
{
    int rounds = 0;
    std::int64_t acknowledged = 0; ///< facts that were told before the kill
    std::int64_t lost = 0;         ///< of those, not there afterwards
    int torn = 0;                  ///< rounds after which ledger, balances or rewards disagree
    std::vector<double> reopenMs;  ///< from the call to the open shop, recovery included
    std::vector<std::string> failures;
};

/// Kills this program's own child `rounds` times at random instants and looks at the shop after
/// each. A new shop every 50 rounds, so that looking stays quick.
[[nodiscard]] KillFigures killRounds(int rounds, unsigned seed);

} // namespace linli::kill
