// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <cstdint>

#include "soak/SoakFigures.h"

namespace linli::soak {

/// How large the one shop gets.
struct LargeShopSize
{
    std::int64_t members = 20'000;
    std::int64_t orders = 200'000;
    std::int64_t checks = 10; ///< of all invariants on the way; each reads everything
};

/// One shop as it grows for ten months: people join through one another, order, pay, collect, give
/// back; rewards accrue, settle, are paid out; among it the random events of soakShop. Closed as
/// there. Errors: those of the store.
Result<void> soakLargeShop(std::uint32_t seed, const LargeShopSize& size, SoakFigures& figures);

} // namespace linli::soak
