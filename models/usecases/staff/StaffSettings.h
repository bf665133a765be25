// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"

#include <cstdint>

namespace linli::usecases {

struct StaffSettings
{
    std::int32_t lockMinutes = 5;         ///< 1–120 without a key or a click (security.md D11)
    std::int64_t payOutLimitFen = 20'000; ///< above it an owner confirms; 0 – 10,000,000.00 yuan
    bool operator==(const StaffSettings&) const = default;
};

[[nodiscard]] Result<StaffSettings> staffSettings(Shop& shop);
/// Errors: NotAllowed, OutOfRange (lock_minutes, payout_limit).
[[nodiscard]] Result<void> saveStaffSettings(Shop& shop, const StaffSettings& settings);

} // namespace linli::usecases
