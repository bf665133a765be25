// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/Product.h"

namespace linli::usecases {

/// Errors: Refused (field held, value = its name): nothing that shows it leaves the shop while its
/// brake is on.
[[nodiscard]] Result<void> checkNotHeld(const Product& product);
/// The same for every product of a session's line-up that the shop keeps.
[[nodiscard]] Result<void> checkNothingHeld(Shop& shop, const campaign::Campaign& campaign);

} // namespace linli::usecases
