// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Terms.h"
#include "domain/time/BusinessDay.h"

#include <cstdint>
#include <vector>

namespace linli::ports {

/// Sums of one Shanghai day. Net = basis of orders paid that day; tests are out, and orders
/// cancelled since count as 0 (spec/metrics.md, net GMV).
struct DayFigures
{
    BusinessDay day;
    std::int64_t orders = 0; ///< placed
    std::int64_t netFen = 0;
    std::int64_t newMembers = 0;
    std::int64_t referredFen = 0; ///< the part of netFen whose buyer had an inviter at payment
};

/// What waits at this moment.
struct WaitingFigures
{
    std::int64_t dueMembers = 0;              ///< people with anything available
    std::int64_t dueFen = 0;                  ///< AVAIL CNY of all
    std::vector<rewards::Quantity> giftsOwed; ///< AVAIL of other units, count > 0, by unit
    std::int64_t pendingFen = 0;
    std::int64_t reviewOrders = 0; ///< orders with a reward in review
    std::int64_t unpaidOrders = 0;
    std::int64_t toFulfil = 0; ///< paid, not picked up, not cancelled
    std::int64_t openRequests = 0;
    std::int64_t lowStock = 0; ///< products with stock known and <= 5, not archived
    std::int64_t heldProducts = 0;
    std::int64_t members = 0;
    std::int64_t products = 0;
    std::int64_t orders = 0;
    std::int64_t rules = 0;
};

/// Counts over the whole shop, worked out by the database. Store thread. Errors: StorageFailed,
/// StorageBusy.
class ShopFigures
{
  public:
    ShopFigures() = default;
    ShopFigures(const ShopFigures&) = delete;
    ShopFigures& operator=(const ShopFigures&) = delete;
    virtual ~ShopFigures() = default;

    /// One per day from `first`, `days` of them (1–366), also for days without anything.
    virtual Result<std::vector<DayFigures>> days(BusinessDay first, int days) = 0;
    virtual Result<WaitingFigures> waiting() = 0;
};

} // namespace linli::ports
