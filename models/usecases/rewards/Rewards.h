// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/Page.h"
#include "usecases/views/RewardRow.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace linli::usecases {

struct Outcome;

/// Everybody who may collect something or be paid now, by name.
[[nodiscard]] Result<std::vector<DueRow>> dueList(Shop& shop, std::int32_t limit = 1000);
/// What one person may collect; empty lists where there is nothing. Errors: NotFound (member).
[[nodiscard]] Result<DueRow> dueOf(Shop& shop, const MemberKey& member);
[[nodiscard]] Result<Page<RewardRow>> pendingRewards(Shop& shop, const PageRequest& page);
/// Waiting for the owner's yes or no, newest first.
[[nodiscard]] Result<Page<RewardRow>> reviewQueue(Shop& shop, const PageRequest& page);
[[nodiscard]] Result<Page<RewardRow>>
listRewards(Shop& shop, const RewardQuery& query, const PageRequest& page);

/// Every reward of the order that is in review. Errors: NotFound.
[[nodiscard]] Result<Outcome> approveReview(Shop& shop, const OrderKey& order);
[[nodiscard]] Result<Outcome> rejectReview(Shop& shop, const OrderKey& order);
/// Hands a gift or voucher over. NO_REWARD, STATE_…, EXPIRED are refusals.
[[nodiscard]] Result<Outcome> redeemReward(Shop& shop, const RewardId& reward);
/// It was handed over by mistake: back to what she may collect, and to the batches of the shelf it
/// came from. NO_REWARD, STATE_… and VOUCHER_… (an order used it) are refusals.
[[nodiscard]] Result<Outcome> undoRedeem(Shop& shop, const RewardId& reward);

struct Payout
{
    MemberKey member;
    std::int64_t amountFen = 0;  ///< before tax, > 0
    std::int32_t taxPercent = 0; ///< 0–100, whole percent withheld
};
/// HAS_DEBT and INSUFFICIENT are refusals. Errors: NotFound, OutOfRange.
[[nodiscard]] Result<Outcome> payOut(Shop& shop, const Payout& payout);

/// A manual credit with its reason. Errors: NotFound, MissingValue (reason), OutOfRange, TooLong.
[[nodiscard]] Result<Outcome> creditMember(Shop& shop,
                                           const MemberKey& member,
                                           const rewards::Quantity& amount,
                                           const std::string& reason);

/// One settlement run now: releases what is due, expires what is over.
[[nodiscard]] Result<Outcome> settle(Shop& shop);
/// The same only if something waits that is due; none = there was nothing to do.
[[nodiscard]] Result<std::optional<Outcome>> settleIfDue(Shop& shop);

/// Errors: NotFound.
[[nodiscard]] Result<std::vector<UnitBalance>> memberBalances(Shop& shop, const MemberKey& member);
/// Everybody with anything in any account, by name.
[[nodiscard]] Result<std::vector<PersonBalances>> allBalances(Shop& shop,
                                                              std::int32_t limit = 1000);
[[nodiscard]] Result<Page<LedgerRow>>
ledgerPage(Shop& shop, const LedgerQuery& query, const PageRequest& page);

} // namespace linli::usecases
