// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/GiftRow.h"
#include "usecases/views/Page.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// Goods that came in for the shelf.
struct GiftReceipt
{
    Unit unit;
    std::int64_t count = 0;   ///< 1 – 1,000,000
    std::int64_t costFen = 0; ///< of one piece, >= 0
    std::optional<BusinessDay> expires;
    std::string label; ///< at most 40 characters
};

/// Every gift the shelf has, had, or the shop owes; short ones first, then by unit.
[[nodiscard]] Result<std::vector<GiftRow>> giftShelf(Shop& shop);
[[nodiscard]] Result<Page<GiftMovement>>
giftMovements(Shop& shop, const Unit& unit, const PageRequest& page);

/// Books a new batch in and returns it. Errors: InvalidValue (unit: cash and vouchers are no
/// goods), OutOfRange, TooLong.
[[nodiscard]] Result<GiftBatch> receiveGift(Shop& shop, const GiftReceipt& receipt);
/// Takes broken or stale pieces off. Errors: NotFound, OutOfRange (more than there are),
/// MissingValue (reason).
[[nodiscard]] Result<GiftBatch>
writeOffGift(Shop& shop, const std::string& batch, std::int64_t count, const std::string& reason);
/// What was found when somebody counted; the difference is booked. Errors: NotFound, OutOfRange.
[[nodiscard]] Result<GiftBatch>
countGift(Shop& shop, const std::string& batch, std::int64_t found, const std::string& reason);

/// Lowers the batch that expires first, then the next; what no batch has is booked without one, so
/// that the shelf shows it is short. Goods the shelf never had are not booked. Part of redeeming.
[[nodiscard]] Result<void>
takeFromShelf(Shop& shop, const Unit& unit, std::int64_t count, const RewardId& reward);

/// Books back into each batch what this reward took out of it and did not give back yet. Part of
/// undoing a redemption.
[[nodiscard]] Result<void> putBackOnShelf(Shop& shop, const Unit& unit, const RewardId& reward);

} // namespace linli::usecases
