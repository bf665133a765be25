// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/Campaign.h"

namespace linli::campaign {

/// What a campaign costs before it was run, from the shop's own prices and costs. Amounts in fen.
struct CampaignCost
{
    std::int64_t perNewFen = 0; ///< rewards of both sides for one neighbour who comes and buys
    std::int64_t basketFen = 0; ///< the first order it reckons with
    std::optional<std::int64_t> marginFen; ///< what that order earns; none while costs are unknown
    std::int64_t budgetFen = 0;            ///< everything the rules may pay, at cost
    std::vector<std::string> unknownUnits; ///< rewards without a cost, counted as 0
    /// What is left of the first order after its rewards; none like marginFen.
    [[nodiscard]] std::optional<std::int64_t> leftFen() const
    {
        return marginFen ? std::optional(*marginFen - perNewFen) : std::nullopt;
    }
};

/// A first order is as large as the largest minimum of the rules, at least the middle live price of
/// the line-up; it earns the line-up's margin. Percentages and cuts count on that order; a
/// milestone counts its first step spread over the people it asks for; a group gives to the one who
/// joins.
[[nodiscard]] CampaignCost campaignCost(const Campaign& campaign);

} // namespace linli::campaign
