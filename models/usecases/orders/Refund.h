// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ledger/Entry.h"
#include "domain/rewards/Decision.h"
#include "domain/rewards/Records.h"
#include "usecases/rewards/DryRun.h"
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

/// What the refund does to the order's group: a cancelled order gives its seat up while the group
/// is open; a group that filled stays filled.
struct GroupEffect
{
    GroupId group;
    rewards::GroupState state = rewards::GroupState::Open;
    std::int64_t seatsBefore = 0;
    std::int64_t seatsAfter = 0;
    std::int64_t need = 0;
};

/// The consequences, worked out by the engine on the stored state and applied nowhere.
struct RefundPreview
{
    std::int64_t amountFen = 0; ///< what goes back to the buyer
    std::int64_t keptFen = 0;   ///< what stays paid afterwards
    bool refused = false;
    std::string refusal; ///< code and detail, "OVER_REFUND R-1"
    std::vector<RewardChange> rewards;
    std::vector<DebtChange> debts;
    std::optional<GroupEffect> group;      ///< only where it loses a seat
    RewardId voucherBack;                  ///< the voucher that comes back, or empty
    std::optional<Instant> voucherExpires; ///< its expiry then
    bool priceCutBack = false;             ///< the first-order price may be used again
    bool newAgain = false;                 ///< the buyer counts as new again
    std::vector<rewards::Decision> decisions;
    std::vector<ledger::Entry> entries;
};

/// Errors: NotFound (order, sku), InvalidValue (none or several of the three), OutOfRange.
[[nodiscard]] Result<RefundPreview> previewRefund(Shop& shop, const NewRefund& refund);
/// "What if this order is refunded": all of what is left of it, as goods that come back, or
/// cancelled where it was not handed over yet. None where nothing was paid or nothing is left.
[[nodiscard]] Result<std::optional<RefundPreview>> whatIfRefunded(Shop& shop,
                                                                  const OrderKey& order);
[[nodiscard]] Result<Outcome> refundOrder(Shop& shop, const NewRefund& refund);
/// An unknown number is a decision, REJECT NO_REFUND.
[[nodiscard]] Result<Outcome> voidRefund(Shop& shop, const RefundNo& number);

} // namespace linli::usecases
