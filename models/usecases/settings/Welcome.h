// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

/// Whether the first steps are due: a shop of one's own that has neither a name nor neighbours yet
/// and whose owner never left them. Read-only.
[[nodiscard]] Result<bool> firstStepsDue(Shop& shop);
/// Finished or left: they never come back by themselves.
[[nodiscard]] Result<void> leaveFirstSteps(Shop& shop);

} // namespace linli::usecases
