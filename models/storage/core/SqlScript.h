// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace linli::storage {

/// The statements of a migration file, without comments and final semicolons. Knows quotes,
/// comments and that a trigger's body ends at "; END" (as sqlite3_complete does), because QtSql
/// executes one statement at a time.
[[nodiscard]] std::vector<std::string> splitScript(std::string_view script);

} // namespace linli::storage
