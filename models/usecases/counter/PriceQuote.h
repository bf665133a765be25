// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Records.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/shop/Shop.h"

#include <cstdint>
#include <vector>

namespace linli::usecases {

/// One offer that could lower the price. Offers compete, the largest wins (spec/rewards.md §15).
struct QuotedOffer
{
    rewards::Offer kind = rewards::Offer::None;
    std::int64_t discountFen = 0;
    bool wins = false;
};

/// What an order would cost now; nothing is written.
struct PriceQuote
{
    std::int64_t goodsFen = 0;
    std::int64_t discountFen = 0;
    std::int64_t payableFen = 0;
    rewards::Offer offer = rewards::Offer::None;
    std::int32_t cutRatePercent = 100; ///< 90 = 9折; of the price cut among the offers
    std::vector<QuotedOffer> offers;   ///< price cut, voucher, coupon; only those that count
    RewardId voucher;                  ///< her best voucher, also where it loses (it stays unused)
};

/// Prices `order` as placeOrder() would; where it names no voucher her best one takes part: the one
/// that takes most off, the one that ends first among equals. Errors: as placeOrder().
[[nodiscard]] Result<PriceQuote> quotePrice(Shop& shop, const NewOrder& order);

} // namespace linli::usecases
