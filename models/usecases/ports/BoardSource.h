// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"
#include "domain/board/Metrics.h"
#include "domain/core/Result.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <vector>

namespace linli::ports {

/// Two marks are equal only if no row of the shop changed between them, by this connection or any
/// other one.
struct ChangeMark
{
    std::int64_t own = -1;
    std::int64_t others = -1;
    auto operator<=>(const ChangeMark&) const = default;
};

/// The facts boards and metrics are made of, in column scans. Store thread. Errors of every call:
/// StorageFailed, StorageBusy.
class BoardSource
{
  public:
    BoardSource() = default;
    BoardSource(const BoardSource&) = delete;
    BoardSource& operator=(const BoardSource&) = delete;
    virtual ~BoardSource() = default;

    [[nodiscard]] virtual Result<ChangeMark> changeMark() = 0;
    /// All of them, orders sorted.
    [[nodiscard]] virtual Result<board::BoardFacts> facts() = 0;
    /// Lines of the paid orders of the window with the cost price in force at payment.
    [[nodiscard]] virtual Result<std::vector<board::SaleLine>>
    saleLines(const TimeWindow& window) = 0;
};

} // namespace linli::ports
