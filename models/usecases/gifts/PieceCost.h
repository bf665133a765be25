// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "usecases/shop/Shop.h"

#include <cstdint>
#include <optional>

namespace linli::usecases {

/// A voucher such as cpn500: collected at the till, never a thing on the shelf. Its face in fen.
[[nodiscard]] std::optional<std::int64_t> voucherFaceFen(const Unit& unit);

/// What one piece costs the shop now, in fen: cash 1, a voucher its face, a gift the cost of the
/// batch received last, else the cost of the product with that sku. None = nobody wrote it down.
[[nodiscard]] Result<std::optional<std::int64_t>> pieceCost(Shop& shop, const Unit& unit);

} // namespace linli::usecases
