// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/SettableClock.h"
#include "usecases/shop/Shop.h"

#include <cstdint>

namespace linli::usecases {

/// What the sample shop holds once it is filled.
struct SampleCounts
{
    std::int64_t members = 0;
    std::int64_t products = 0;
    std::int64_t orders = 0;
    std::int64_t refunds = 0;
    std::int64_t redeemed = 0;
    std::int64_t payouts = 0;
};

/// 老王生鲜: about 300 neighbours and 2,000 orders over the six months that end at `asOf`, made day
/// by day through the product's own use cases, so that every reward, refund and settlement is one
/// the engine decided. All people, phones (1990000dddd) and barcodes are made up. The same seed,
/// ids and `asOf` give the same shop. `shop` is empty and its clock is `clock`; afterwards the
/// clock stands at `asOf`. One unit of work per day. Errors: those of the store; AlreadyExists if
/// the shop holds people already.
[[nodiscard]] Result<SampleCounts>
fillSampleShop(Shop& shop, ports::SettableClock& clock, std::uint64_t seed, Instant asOf);

} // namespace linli::usecases
