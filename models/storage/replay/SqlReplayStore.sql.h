// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// A whole case's outcome, so no LIMIT.
namespace linli::storage::sql {

inline constexpr std::string_view kEveryBalance = R"(
SELECT account, unit, amount FROM balance ORDER BY account, unit)";

inline constexpr std::string_view kEveryReward = R"(
SELECT id FROM reward ORDER BY seq)";

} // namespace linli::storage::sql
