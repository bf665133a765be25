// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/rewards/Rewards.h"

#include <string>
#include <vector>

namespace linli::usecases {

/// What waits for the owner's yes or no: all rewards of one order, for they are decided together.
struct ReviewCase
{
    OrderKey order;
    MemberKey inviter;
    std::string inviterName;
    MemberKey invitee;
    std::string inviteeName;
    Instant paidAt;
    std::vector<std::string> signals; ///< SAME_DEVICE …, each once
    std::vector<RewardRow> rewards;
    std::int64_t atStakeFen = 0; ///< what they cost the shop; a good without a cost counts 0
};

/// Oldest first: who waited longest is looked at first. At most 500 rewards are read.
[[nodiscard]] Result<std::vector<ReviewCase>> reviewCases(Shop& shop);

/// As rejectReview(), with the owner's reason kept. Errors: NotFound, TooLong (200).
[[nodiscard]] Result<Outcome>
rejectWithReason(Shop& shop, const OrderKey& order, const std::string& reason);
/// Empty where none was given.
[[nodiscard]] Result<std::string> rejectReason(Shop& shop, const OrderKey& order);

} // namespace linli::usecases
