// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Terms.h"
#include "domain/time/BusinessDay.h"
#include "usecases/shop/Shop.h"

#include <cstdint>
#include <vector>

namespace linli::usecases {

/// What this shop's day came to so far, at all its counters.
struct ShiftSummary
{
    BusinessDay day;
    std::int64_t orders = 0; ///< placed today, tests not counted
    std::int64_t netFen = 0; ///< of those paid today
    std::int64_t newMembers = 0;
    std::int64_t redeemed = 0;            ///< gifts and vouchers handed over, undone ones not
    std::vector<rewards::Quantity> goods; ///< the same by unit, count > 0
    std::int64_t payouts = 0;
    std::int64_t paidOutFen = 0; ///< cash that left the till for rewards, after tax
};

/// Errors: those of the store.
[[nodiscard]] Result<ShiftSummary> shiftSummary(Shop& shop);

} // namespace linli::usecases
