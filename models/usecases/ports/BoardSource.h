// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"
#include "domain/board/Metrics.h"
#include "domain/board/projection/FactDelta.h"
#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::ports {

/// Two settled marks are equal only if no row of the shop changed between them, by this connection
/// or any other one.
struct ChangeMark
{
    std::int64_t own = -1;
    std::int64_t others = -1;
    bool settled = true; ///< false inside a transaction: what is read may be taken back
    auto operator<=>(const ChangeMark&) const = default;
};

/// How far a reader of facts came: the last number of each table, and a print of what stands there,
/// which is another one in any other history of the shop.
struct FactMarks
{
    std::int64_t member = 0;
    std::int64_t bind = 0;
    std::int64_t order = 0;
    std::int64_t ledger = 0;
    std::int64_t change = 0;
    std::string print;
    auto operator<=>(const FactMarks&) const = default;
};
struct MarkedFacts
{
    board::BoardFacts facts;
    FactMarks marks;
};
struct MarkedDelta
{
    board::FactDelta delta;
    FactMarks marks; ///< after it
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
    /// The same, to go on from with changesSince().
    [[nodiscard]] virtual Result<MarkedFacts> markedFacts() = 0;
    /// What changed since; nothing where that cannot be told: too long ago, or another history.
    /// `units`: BoardFacts::units so far.
    [[nodiscard]] virtual Result<std::optional<MarkedDelta>>
    changesSince(const FactMarks& marks, const std::vector<std::string>& units) = 0;
    /// The columns as they were kept beside the shop, to be brought up to date; nothing where there
    /// are none or they are damaged.
    [[nodiscard]] virtual std::optional<MarkedFacts> keptFacts() = 0;
    /// Keeps them, if the shop may be written. A failure is no loss: they are read anew.
    virtual void keepFacts(const board::BoardFacts& facts, const FactMarks& marks) = 0;
    /// Lines of the paid orders of the window with the cost price in force at payment.
    [[nodiscard]] virtual Result<std::vector<board::SaleLine>>
    saleLines(const TimeWindow& window) = 0;
    /// The numbers people know orders by, in the order of `sequences`; unknown ones are empty.
    [[nodiscard]] virtual Result<std::vector<OrderKey>>
    orderKeys(const std::vector<std::int64_t>& sequences) = 0;
    /// Numbers of the paid orders of a campaign, of those with a line of a product, or of both;
    /// empty = any. Ascending.
    [[nodiscard]] virtual Result<std::vector<std::int64_t>> ordersWith(const std::string& campaign,
                                                                       const std::string& sku) = 0;
    /// Products of orders paid in the window that have claims, most claims first, at most 50.
    [[nodiscard]] virtual Result<std::vector<ProductClaims>>
    productClaims(const TimeWindow& window) = 0;
};

} // namespace linli::ports
