// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/check/Invariants.h"
#include "storage/core/Connection.h"
#include "usecases/shop/Shop.h"

namespace linli::soak {

/// Everything the invariants look at, read from the shop's file through the look-ups the engine
/// itself uses. Errors: those of the store.
[[nodiscard]] Result<rewards::BooksOfShop> storedBooks(usecases::Shop& shop,
                                                       storage::Connection& connection);

} // namespace linli::soak
