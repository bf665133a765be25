// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/BusinessDay.h"
#include "usecases/rewards/Rules.h"

#include <optional>
#include <vector>

namespace linli::usecases {

/// The trades rules are shipped for (product.md §3.2).
enum class Trade
{
    Fresh,     ///< 生鲜
    Bakery,    ///< 烘焙
    Maternity, ///< 母婴
};

/// A rule an owner may start from; nothing of it is in force before she says so.
struct StarterRule
{
    Trade trade = Trade::Fresh;
    NewRule rule;
    std::optional<std::int32_t> cutPercent; ///< a price cut that goes with it
};

/// In force from `today` for 90 days.
[[nodiscard]] std::vector<StarterRule> starterRules(BusinessDay today);
/// The first of R1, R2 … that no rule has.
[[nodiscard]] RuleId freeRuleId(const std::vector<RuleRow>& rules);

/// Starts rules together, all or none: a new id begins a rule, a known one gets a new version
/// (budgets of known ones are left as they are). Errors: those of addRule and editRule, Refused.
[[nodiscard]] Result<void> startRules(Shop& shop, const std::vector<NewRule>& rules);

/// The new terms give somebody less than the old ones, or ask for more: the owner is warned, binds
/// made before keep the old ones (spec/rewards.md, Rule terms).
[[nodiscard]] bool lessFavourable(const rewards::Terms& before, const rewards::Terms& after);

} // namespace linli::usecases
