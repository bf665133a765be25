// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"
#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

/// Finds each product and gift of the campaign among the shop's goods (by id, sku, or name and
/// specification), keeps the ones that are missing, and sets the live prices. Writes ids and skus
/// into the campaign. Errors: of saveProduct.
[[nodiscard]] Result<void> stockGoods(Shop& shop, campaign::Campaign& campaign);

/// Makes each rule of the campaign a rule of the shop, or its newest version. Writes the version
/// into the campaign. Errors: of addRule and editRule.
[[nodiscard]] Result<void> installRules(Shop& shop, campaign::Campaign& campaign);

} // namespace linli::usecases
