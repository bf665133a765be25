// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"
#include "usecases/shop/Shop.h"

#include <cstdint>

namespace linli::usecases {

/// A PIN, and an owner's second one, hold for so long, and for one pay-out.
inline constexpr Span kPinHolds = Span::minutes(1);

/// For money that leaves the shop: permit(PayOut), the PIN where there is staff, and a second PIN,
/// an owner's, above the shop's limit. Errors: NotAllowed, PinNeeded, OwnerNeeded, those of the
/// settings.
[[nodiscard]] Result<void> permitPayOut(Shop& shop, std::int64_t amountFen);

/// What permitPayOut would ask for now.
enum class PayOutNeeds
{
    Nothing,
    Pin,
    PinAndOwner,
};
/// Errors: NotAllowed, those of the settings.
[[nodiscard]] Result<PayOutNeeds> payOutNeeds(Shop& shop, std::int64_t amountFen);

/// Called once the pay-out was made: the next one asks again.
void usePin(Shop& shop);

} // namespace linli::usecases
