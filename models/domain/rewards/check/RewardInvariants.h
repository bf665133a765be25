// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/check/Invariants.h"

namespace linli::rewards {

/// Adds what is broken about the rewards of the books.
void checkRewards(const BooksOfShop& books, std::vector<std::string>& broken);

} // namespace linli::rewards
