// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>

namespace linli::rewards {

enum class RewardState
{
    Review,
    Pending,
    Available,
    Used,
    Cancelled,
    Rejected,
    Clawed,
    Expired,
    Loss,
};

enum class RewardSide
{
    Inviter,
    Invitee,
    Group,
    Milestone,
    Manual,
};

/// One reward; its id is the natural unique key of spec/rewards.md. The terms it was accrued under
/// are copied in, so that later edits of the rule never touch it.
struct RewardRecord
{
    RewardId id;
    std::int64_t sequence = 0; ///< order of creation
    RuleId rule;
    RewardSide side = RewardSide::Inviter;
    MemberKey owner;
    MemberKey inviter;
    MemberKey invitee;
    OrderKey order;
    GroupId group;
    Unit unit;
    std::int64_t issued = 0;  ///< amount at accrual
    std::int64_t current = 0; ///< issued − taken back + reinstated
    std::int64_t pending = 0; ///< what of `current` stands in PEND
    RewardState state = RewardState::Pending;
    Instant paidAt; ///< payment time of the order, for caps and boards
    std::int32_t ruleVersion = 1;
    bool byPercent = false;
    std::int64_t minBasisFen = 0;
    std::int32_t basisPoints = 0;
    std::int64_t maxFen = 0;
    std::int64_t holdDays = 0;
    std::optional<std::int64_t> validDays;
    std::optional<Instant> dueAt; ///< first fulfilment + hold, once the order is fulfilled
    std::optional<Instant> releasedAt;
    std::optional<Instant> expiresAt;
    std::int64_t threshold = 0; ///< milestones
    std::int64_t cycle = 0;
    std::string signals;       ///< why it went to review, joined by +
    bool endedForGood = false; ///< taken by block, erase or merge: a void refund leaves it
    std::string note;          ///< reason of a manual credit
};

} // namespace linli::rewards
