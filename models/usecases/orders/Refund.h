// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ledger/Entry.h"
#include "domain/rewards/Records.h"
#include "usecases/shop/Shop.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

struct Outcome;

struct RefundUnits
{
    std::string sku;
    std::int64_t units = 0;
};

/// One of: `amountFen`, `all`, `lines`.
struct NewRefund
{
    OrderKey order;
    RefundNo number; ///< empty = the next of the order (R-20260302-0001-1)
    rewards::RefundKind kind = rewards::RefundKind::Return;
    bool all = false;
    std::optional<std::int64_t> amountFen;
    std::vector<RefundUnits> lines;
};

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
};

/// The consequences, worked out by the engine on the stored state and applied nowhere.
struct RefundPreview
{
    std::int64_t amountFen = 0; ///< what goes back to the buyer
    bool refused = false;
    std::string refusal; ///< code and detail, "OVER_REFUND R-1"
    std::vector<RewardChange> rewards;
    std::vector<ledger::Entry> entries;
};

/// Errors: NotFound (order, sku), InvalidValue (none or several of the three), OutOfRange.
[[nodiscard]] Result<RefundPreview> previewRefund(Shop& shop, const NewRefund& refund);
[[nodiscard]] Result<Outcome> refundOrder(Shop& shop, const NewRefund& refund);
/// An unknown number is a decision, REJECT NO_REFUND.
[[nodiscard]] Result<Outcome> voidRefund(Shop& shop, const RefundNo& number);

} // namespace linli::usecases
