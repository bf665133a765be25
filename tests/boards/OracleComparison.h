// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Metrics.h"

#include "boards/SqlOracle.h"

namespace linli::boardtest {

/// Every figure, board and chart of the window: the module's against the oracle's, to the fen.
/// Failures name the figure. Returns how many rows both boards have, so that a test can see that it
/// compared something.
std::size_t compareWithSql(const board::Attribution& attribution,
                           const std::vector<board::SaleLine>& lines,
                           const TimeWindow& window,
                           Instant now,
                           SqlOracle& oracle);

} // namespace linli::boardtest
