// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Decision.h"
#include "domain/time/BusinessDay.h"
#include "usecases/rewards/Rules.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

class Boards;

/// Somebody who would have earned much.
struct TopEarner
{
    MemberKey member;
    std::string name; ///< as the shop knows her
    std::string code;
    std::int64_t rewards = 0;
    std::int64_t costFen = 0;
};

struct DayCost
{
    BusinessDay day;
    std::int64_t rewards = 0;
    std::int64_t costFen = 0;
};

/// What a rule would have cost (product.md §3.2). Gifts at shelf cost, vouchers at face, cash as it
/// is; a good without a cost counts 0 and is named.
struct Simulation
{
    int days = 90;               ///< the last ones, today included
    std::int64_t paidOrders = 0; ///< 0: the shop has no past to learn from
    std::int64_t rewards = 0;    ///< standing at the end, both sides
    std::int64_t inReview = 0;   ///< of them, those that would have waited for a yes
    std::int64_t takenBack = 0;
    std::int64_t costFen = 0;
    std::vector<DayCost> perDay; ///< every day, by day of payment
    std::optional<DayCost>
        worstDay;                   ///< the dearest, the earlier of equals; none where nothing cost
    std::vector<TopEarner> top;     ///< at most 5, dearest first
    std::int64_t newNeighbours = 0; ///< qualified invitees of these days (metrics.md)
    std::optional<std::int64_t> costPerNewFen; ///< half up; none without new neighbours
    /// Gross profit on what invited neighbours bought in these days (metrics.md, ROI); none while
    /// a cost price is unknown.
    std::optional<std::int64_t> profitFen;
    std::vector<std::string> unknownUnits;
    std::map<rewards::DecisionCode, std::int64_t> refusals;
};

/// Plays the shop's real past through the engine as if the rule had been in force; writes nothing.
/// Errors: those of checkRule, OutOfRange (days 1–730), NotFound (`over` of a milestone), storage.
[[nodiscard]] Result<Simulation>
simulateRule(Shop& shop, Boards& boards, const NewRule& rule, int days = 90);

/// Several at once, each by itself, their figures together; a milestone may count over one of them.
[[nodiscard]] Result<Simulation>
simulateRules(Shop& shop, Boards& boards, const std::vector<NewRule>& rules, int days = 90);

} // namespace linli::usecases
