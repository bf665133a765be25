// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/fraud/SignalStore.h"
#include "usecases/shop/Shop.h"

#include <vector>

namespace linli::usecases {

/// One signal in one month. False alarms are those somebody looked at and let go; the rate is
/// cleared of decided, none where nobody decided.
struct SignalRate
{
    int signal = 0;
    std::int64_t flagged = 0; ///< raised in the month, or blocked by the engine
    std::int64_t cleared = 0; ///< decided in the month: nothing wrong
    std::int64_t confirmed = 0;
};

/// All sixteen, for the month `at` lies in. Blocks of the engine (F1–F4) count as flagged and are
/// never cleared: nobody is asked.
[[nodiscard]] Result<std::vector<SignalRate>> signalRates(Shop& shop, Instant at);

} // namespace linli::usecases
