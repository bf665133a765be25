// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Terms.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace linli::usecases {

/// A rule with what it has cost so far. Budget and usage are in the units of its rewards.
struct RuleRow
{
    rewards::Rule rule;                        ///< versions oldest first
    std::vector<rewards::Quantity> budgetLeft; ///< BUD:r, by unit
    std::vector<rewards::Quantity> funded;     ///< opening budget and top-ups
    std::vector<rewards::Quantity> issued;     ///< current amount of rewards not ended empty
    std::int64_t rewardCount = 0;              ///< rewards ever made
    std::int64_t reviewCount = 0;
    std::int64_t pendingCount = 0;
    std::int64_t availableCount = 0;
    [[nodiscard]] const rewards::Terms& terms() const { return rule.versions.back().terms; }
    [[nodiscard]] bool killed() const { return rule.killedAt.has_value(); }
};

} // namespace linli::usecases
