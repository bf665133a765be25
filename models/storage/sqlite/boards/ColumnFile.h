// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/BoardSource.h"

#include <optional>
#include <string>

namespace linli::storage {

/// The columns of a shop in a file beside it, so that a start need not read a million rows: keys
/// and numbers, no personal data. A file of this machine only (byte order, sizes); whoever reads it
/// asks the shop whether its marks still hold. Removing it loses nothing.
[[nodiscard]] std::string columnFileOf(const std::string& shopPath);

/// Replaces the file as a whole. Errors: FileUnwritable.
Result<void> writeColumnFile(const std::string& path,
                             const board::BoardFacts& facts,
                             const ports::FactMarks& marks);
/// Nothing where there is none, it is of another version, shorter than it says or not what its
/// check sum says.
[[nodiscard]] std::optional<ports::MarkedFacts> readColumnFile(const std::string& path);

} // namespace linli::storage
