// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/ShopState.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::rewards {

/// A dated fact in the story of a reward.
enum class WhyStep
{
    Bound,     ///< subject: inviter
    Ordered,   ///< subject: order, amount: fen to pay
    Paid,      ///< subject: order, amount: basis in fen at that time
    Fulfilled, ///< subject: order
    Refunded,  ///< subject: refund number, amount in fen; voided ones left out
    Due,
    Released,
    Expires,
};

struct WhyFact
{
    WhyStep step = WhyStep::Paid;
    Instant at;
    std::string subject;
    std::int64_t amount = 0;
};

/// What a reward that is not released yet waits for.
enum class WhyWaiting
{
    Nothing,
    Review,
    Fulfilment,
    Hold,
    ReturnRequest,
    Settlement, ///< due: the next run releases it
};

/// Why a reward exists and stands where it stands, language-neutral; words/ makes the sentence.
/// Refusals are in the stored decisions of the order, with rule, found and needed.
struct WhyReward
{
    RewardRecord reward;
    std::optional<Terms> terms; ///< those it was accrued under; none for a manual credit
    std::int64_t basisFen = 0;  ///< what the order's basis is now
    std::int64_t target = 0;    ///< what the reward should stand at for that basis
    WhyWaiting waiting = WhyWaiting::Nothing;
    std::vector<WhyFact> facts; ///< by time, then as listed in WhyStep
};

/// Nothing where there is no such reward. Reads only.
[[nodiscard]] std::optional<WhyReward>
whyReward(const ShopState& state, const RewardId& id, Instant now);

} // namespace linli::rewards
