// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/rewards/Records.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>

namespace linli::report {

/// One reward as the ledger moved it inside a window. issued = ACCRUE and REINSTATE entries,
/// reversed = CANCEL, CLAWBACK, DEBT and EXPIRE entries whose time lies in the window; the sum of
/// weekly reports is the monthly one, and a report once printed never changes by a later refund.
struct RewardLine
{
    Instant at; ///< first of those entries
    RewardId reward;
    RuleId rule;
    rewards::RewardSide side = rewards::RewardSide::Inviter;
    MemberKey owner;
    OrderKey order; ///< empty for milestones and credits
    Unit unit;
    std::int64_t issued = 0;
    std::int64_t reversed = 0;
    rewards::RewardState state = rewards::RewardState::Pending; ///< today
    std::optional<Instant> releasedAt;
    std::optional<Instant> usedAt;
    [[nodiscard]] std::int64_t amount() const { return issued - reversed; }
};

/// Cash paid out to one neighbour in one go; tax is withheld from the amount.
struct PayoutLine
{
    Instant at;
    EventKey event;
    MemberKey member;
    std::int64_t paidFen = 0;
    std::int64_t taxFen = 0;
    [[nodiscard]] std::int64_t amountFen() const { return paidFen + taxFen; }
};

/// A good or voucher that waits for its owner.
struct OwedGift
{
    MemberKey owner;
    RewardId reward;
    Unit unit;
    std::int64_t count = 0;
    std::optional<Instant> releasedAt;
    std::optional<Instant> expiresAt;
};

/// What a report prints of a neighbour; the phone is masked already.
struct Person
{
    std::string name;
    std::string code;
    std::string maskedPhone;
};

} // namespace linli::report
