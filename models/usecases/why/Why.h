// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/why/Why.h"
#include "usecases/orders/Refund.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/RewardRow.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// The chain of facts behind a reward or an order: what happened, oldest first.
struct WhyFacts
{
    std::optional<RewardRow> reward;
    std::optional<rewards::WhyReward> story; ///< of the reward: dated facts, what it waits for
    std::optional<ports::BindRow> bind;      ///< the invitee's bind at payment
    OrderKey order;
    std::optional<Instant> placedAt;
    std::optional<Instant> paidAt;
    std::optional<Instant> fulfilledAt;
    std::int64_t basisFen = 0;
    std::optional<rewards::RuleVersion> terms; ///< the version the reward was accrued under
    std::vector<ports::DecisionRow> decisions; ///< about the order
    std::vector<LedgerRow> entries;            ///< about the reward, oldest first
    std::string buyerName;
    /// What a refund of all that is left would do now; none where nothing is left or it is refused.
    std::optional<RefundPreview> ifRefunded;
};
/// Errors: NotFound.
[[nodiscard]] Result<WhyFacts> whyReward(Shop& shop, const RewardId& reward);
[[nodiscard]] Result<WhyFacts> whyOrder(Shop& shop, const OrderKey& order);

} // namespace linli::usecases
