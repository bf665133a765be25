// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Decision.h"
#include "domain/rewards/Engine.h"
#include "domain/rewards/dryrun/History.h"

#include <map>
#include <vector>

namespace linli::rewards {

/// One thing the rule would have given and not taken back by the end of the run.
struct DryReward
{
    MemberKey owner;
    Instant paidAt;
    Unit unit;
    std::int64_t amount = 0;
    bool inReview = false;
};

/// What a rule would have done. A voucher nobody used by its expiry is counted as given: the past
/// cannot say whether she would have used it.
struct DryRun
{
    std::vector<DryReward> rewards;                ///< standing at the end, by payment
    std::int64_t takenBack = 0;                    ///< made and then reversed whole
    std::int64_t paidOrders = 0;                   ///< of the window, test orders left out
    std::map<DecisionCode, std::int64_t> refusals; ///< of this rule, orders of the window
};

/// Plays the history through the real engine in memory, as if the rule had always been in force
/// and had paid for orders of the window only. `others` run beside it (the rule a milestone counts
/// over); what they give is not told. Reads nothing else, writes nothing.
[[nodiscard]] DryRun dryRun(const History& history,
                            OpeningRule rule,
                            std::vector<OpeningRule> others,
                            TimeWindow window);

} // namespace linli::rewards
