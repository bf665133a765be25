// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace linli::rewards {

/// A percentage without a most per order.
inline constexpr std::int64_t kNoMaximum = std::numeric_limits<std::int64_t>::max();

/// What a rule is about (spec/rewards.md, rule presets).
enum class RuleKind
{
    FirstOrder, ///< C, G, V: fixed amounts on the invitee's first order
    Percent,    ///< P: a share of the basis
    PriceCut,   ///< D: the invitee pays less
    Milestone,  ///< M: over the released rewards of another rule
    GroupBuy,   ///< B: so many paid neighbours in time
};

/// A count of one unit: fen for CNY, pieces for goods. Never negative.
struct Quantity
{
    Unit unit;
    std::int64_t count = 0;
    auto operator<=>(const Quantity&) const = default;
};

/// What one side gets. A percentage is CNY by bp and max of the terms.
struct SideReward
{
    bool byPercent = false;
    Quantity fixed;
    auto operator<=>(const SideReward&) const = default;
};

enum class CapPeriod
{
    Day,
    Week,
    Month,
    Total,
};

/// Most rewards of one inviter under one rule in the calendar period of the payment.
struct Cap
{
    CapPeriod period = CapPeriod::Total;
    std::int64_t most = 0;
    auto operator<=>(const Cap&) const = default;
};

struct TierBonus
{
    std::int64_t fromCount = 0;
    std::int64_t amount = 0;
    auto operator<=>(const TierBonus&) const = default;
};

struct MilestoneStep
{
    std::int64_t threshold = 0;
    Quantity reward;
    auto operator<=>(const MilestoneStep&) const = default;
};

/// The terms of one version of a rule; immutable once a bind was made under them.
/// Keys and units: spec/rewards-details.md §1.
struct Terms
{
    RuleKind kind = RuleKind::FirstOrder;
    std::optional<SideReward> inviter;
    std::optional<SideReward> invitee;
    std::int64_t minBasisFen = 0;
    std::int32_t basisPoints = 0;
    std::int64_t maxFen = kNoMaximum;
    std::int32_t ratePercent = 100;
    std::int64_t holdDays = 0;
    TimeWindow window;
    std::int64_t bindLifeDays = 30;
    std::optional<std::int64_t> validDays;
    std::vector<Cap> caps;
    std::optional<TierBonus> tier;
    std::string exclusiveGroup;
    std::int32_t priority = 0;
    RuleId over;
    std::vector<MilestoneStep> steps;
    std::int64_t need = 0;
    std::int64_t openHours = 0;
    Quantity each;
    bool everyOrder = false; ///< P with scope=every (details §12)
    auto operator<=>(const Terms&) const = default;
};

struct RuleVersion
{
    std::int32_t number = 1;
    Instant from;
    Terms terms;
};

/// A rule with all its versions, oldest first. `position` is its place in the shop's list.
struct Rule
{
    RuleId id;
    std::int32_t position = 0;
    std::vector<RuleVersion> versions;
    bool paused = false;
    std::optional<Instant> killedAt;
};

} // namespace linli::rewards
