// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/check/Invariants.h"
#include "storage/core/Connection.h"

namespace linli::rewards {
class ShopState;
} // namespace linli::rewards

namespace linli::storage {

/// Everything the invariants look at, read through the look-ups the engine itself uses; one that
/// could not be answered is remembered by the state's owner. Errors: those of the connection,
/// StorageCorrupt (a key without its row).
[[nodiscard]] Result<rewards::BooksOfShop> storedBooks(const rewards::ShopState& state,
                                                       Connection& connection);

} // namespace linli::storage
