// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"

#include <string>

namespace linli::kit {

/// Every row of every table as SQL literals, one per line, tables and rows in text order: two
/// dumps are equal exactly when the shops hold the same. A table that cannot be read fails the
/// test.
[[nodiscard]] std::string dumpOf(storage::Connection& connection);

} // namespace linli::kit
