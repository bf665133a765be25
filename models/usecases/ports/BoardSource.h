// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"
#include "domain/board/Metrics.h"
#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <string>
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

/// How many orders had a product and how many of them have it claimed: taken back or money given
/// for it, without orders cancelled before pick-up.
struct ProductClaims
{
    std::string product; ///< its id; empty for a sku the shop does not keep
    std::string sku;
    std::string name;
    bool held = false; ///< on quality hold already
    std::int64_t orders = 0;
    std::int64_t claimed = 0;
    auto operator<=>(const ProductClaims&) const = default;
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
    /// The numbers people know orders by, in the order of `sequences`; unknown ones are empty.
    [[nodiscard]] virtual Result<std::vector<OrderKey>>
    orderKeys(const std::vector<std::int64_t>& sequences) = 0;
    /// Products of orders paid in the window that have claims, most claims first, at most 50.
    [[nodiscard]] virtual Result<std::vector<ProductClaims>>
    productClaims(const TimeWindow& window) = 0;
};

} // namespace linli::ports
