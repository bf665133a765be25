// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/engine/Work.h"

namespace linli::rewards::engine {

/// What one reward of a new accrual is made of.
struct NewReward
{
    RewardId id;
    const Rule& rule;
    const RuleVersion& version;
    RewardSide side;
    MemberKey owner;
    Quantity amount;
};
/// A record with the terms copied in and the next sequence; the caller adds the rest and calls
/// accrue() or its own entry.
[[nodiscard]] RewardRecord draftReward(Work& work, const NewReward& made);
/// BUD → PEND, the record stored as it stands; due if the order is fulfilled already.
void accrue(Work& work, RewardRecord reward);

/// Every change of a reward's state goes through here: counts follow it.
void setState(Work& work, RewardRecord& reward, RewardState state);

/// What the reward should stand at for the order's basis now (details §8).
[[nodiscard]] std::int64_t targetOf(const RewardRecord& reward, const OrderRecord& order);
/// min(max, floor(basis × bp / 10000))
[[nodiscard]] std::int64_t
percentOf(std::int64_t basisFen, std::int32_t basisPoints, std::int64_t maxFen);

/// `take` of details §8; 0 does nothing. With `forGood` a void refund will not bring it back.
void takeBack(Work& work, const RewardId& id, std::int64_t amount, bool forGood = false);
/// Takes whole what the identity holds in PENDING or REVIEW, in order of creation.
void takeWaiting(Work& work, const MemberKey& identity);

/// Pays the member's debt from what she has available; only cash is ever owed.
void offsetDebt(Work& work, const MemberKey& member);

/// Rewards of the order, those of this event included, by order of creation.
[[nodiscard]] std::vector<RewardId> rewardsOfOrder(const Work& work, const OrderKey& order);

[[nodiscard]] bool isCash(const Unit& unit);
/// What a voucher takes off a price, at most 1,000,000,000 yuan; 0 where it is none.
[[nodiscard]] std::int64_t voucherFen(const RewardRecord& reward);

} // namespace linli::rewards::engine
