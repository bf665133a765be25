// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Changes.h"
#include "domain/rewards/Event.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// What one reward would become.
struct RewardChange
{
    RewardId reward;
    MemberKey owner;
    std::string ownerName;
    Unit unit;
    rewards::RewardState stateBefore = rewards::RewardState::Pending;
    rewards::RewardState stateAfter = rewards::RewardState::Pending;
    std::int64_t amountBefore = 0;
    std::int64_t amountAfter = 0;
    /// The amount or the state is another one (a new owner alone is not).
    [[nodiscard]] bool visible() const
    {
        return amountBefore != amountAfter || stateBefore != stateAfter;
    }
};

/// What somebody would owe the shop.
struct DebtChange
{
    MemberKey member;
    std::string name;
    std::int64_t beforeFen = 0; ///< >= 0
    std::int64_t afterFen = 0;  ///< >= 0
};

/// What an act would do, worked out by the engine on the stored state and applied nowhere.
struct DryRun
{
    rewards::Changes changes;
    bool refused = false;
    std::string refusal; ///< code and detail, "OVER_REFUND R-1"
    std::vector<RewardChange> rewards;
    std::vector<DebtChange> debts; ///< only those that change
};

/// Opens no level of the unit of work: also on a shop opened read-only. Errors: those of the store.
[[nodiscard]] Result<DryRun> dryRun(Shop& shop, rewards::Verb verb);

} // namespace linli::usecases
