// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/shop/Shop.h"

namespace linli::usecases {

struct SignalScan
{
    int raised = 0;  ///< flags that are new
    int lapsed = 0;  ///< released by themselves, where the owner opted for it
    int excused = 0; ///< reviews for haste alone that fell into an activity: approved
};

/// Looks at the facts of the last 180 days and keeps what they show. A flag is raised once; a
/// decision stays. Nothing is ever rejected here. Runs after imports and once a day (the console),
/// or when asked. Store thread; a tenth of a second for ten thousand orders.
[[nodiscard]] Result<SignalScan> scanSignals(Shop& shop);

} // namespace linli::usecases
