// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Terms.h"

#include <optional>

namespace linli::usecases {

struct Shop;

/// The promise a poster prints today: of the first-order rules that are live now (not paused, not
/// killed, window open), the one with the highest priority, then the first in the shop's list.
/// None: the poster only invites. Errors: StorageFailed, StorageBusy.
[[nodiscard]] Result<std::optional<rewards::Terms>> posterOffer(Shop& shop);

} // namespace linli::usecases
