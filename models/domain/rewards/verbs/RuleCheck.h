// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/engine/Work.h"

namespace linli::rewards::engine {

/// A rule with the version in force when the bind was made.
struct RuleAtBind
{
    const Rule* rule = nullptr;
    const RuleVersion* version = nullptr;
};

/// What the rules look at for one paid order.
struct Referral
{
    OrderKey order;
    MemberKey buyer;
    MemberKey inviter;
    Instant paidAt;
    Instant boundAt;
    std::int64_t basisFen = 0;
    bool manual = false;
    std::string signals; ///< joined by +, empty = no review
};

struct SideAmount
{
    Quantity quantity;
    bool byPercent = false;
};

struct Sides
{
    SideAmount inviter;
    SideAmount invitee;
};

/// Steps 2–7 of details §6: prints the refusal and says true. `groupTaken`: another rule of the
/// same exclusive group was issued for this order.
[[nodiscard]] bool
refuses(Work& work, const Referral& referral, const RuleAtBind& rule, bool groupTaken);
/// Step 8, tier included; 0 where a side gets nothing.
[[nodiscard]] Sides amountsFor(Work& work, const Referral& referral, const RuleAtBind& rule);
/// Prints NO_BUDGET where both sides together are more than is left of a unit.
[[nodiscard]] bool
lacksBudget(Work& work, const Referral& referral, const RuleAtBind& rule, const Sides& sides);

} // namespace linli::rewards::engine
