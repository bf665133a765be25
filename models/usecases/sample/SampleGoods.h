// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/sample/Dice.h"
#include "usecases/shop/Shop.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linli::usecases::sample {

/// What a neighbour may put into her basket.
struct ShelfItem
{
    std::string sku;
    std::int64_t listFen = 0;
    std::int64_t liveFen = 0; ///< 0 = no live price
    int popularity = 1;
};

/// Puts the greengrocer's goods on the shelves, through saveProduct.
[[nodiscard]] Result<std::vector<ShelfItem>> stockShelves(Shop& shop, Dice& dice);

} // namespace linli::usecases::sample
