// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"
#include "exchange/cells/Reading.h"
#include "exchange/read/RowSource.h"

#include <optional>

namespace linli::exchange {

/// The instant a time cell means (spec/import-rules.md §4, Time); none where it is empty.
[[nodiscard]] Reading<std::optional<Instant>> readTime(const Cell& cell, bool epoch1904);

} // namespace linli::exchange
