// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/member/Phone.h"
#include "domain/rewards/Records.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// A reward as lists show it. Amounts in fen for CNY, pieces for goods.
struct RewardRow
{
    RewardId id;
    std::int64_t sequence = 0;
    RuleId rule;
    rewards::RewardSide side = rewards::RewardSide::Inviter;
    MemberKey owner;
    std::string ownerName;
    PhoneMasked ownerPhone;
    std::string building;
    MemberKey invitee; ///< whose order it is about, empty for groups and milestones
    std::string inviteeName;
    OrderKey order;
    Unit unit;
    std::int64_t issued = 0;
    std::int64_t current = 0;
    rewards::RewardState state = rewards::RewardState::Pending;
    Instant paidAt;
    std::optional<Instant> dueAt; ///< first fulfilment + hold; none until the order is fulfilled
    std::optional<Instant> releasedAt;
    std::optional<Instant> expiresAt;
    std::vector<std::string> signals; ///< SAME_DEVICE …: why it went to review
    std::string note;
};

/// What one person may collect or be paid now.
struct DueRow
{
    MemberKey member;
    std::string name;
    PhoneMasked phone;
    std::string code;
    std::string building;
    std::int64_t cashFen = 0;             ///< AVAIL CNY
    std::int64_t owedFen = 0;             ///< > 0 stops pay-outs
    std::vector<rewards::Quantity> goods; ///< AVAIL of other units, count > 0, by unit
    std::vector<RewardRow> rewards;       ///< AVAILABLE, oldest release first
};

/// What of one unit stands where for her. owed >= 0, CNY only.
struct UnitBalance
{
    Unit unit;
    std::int64_t pending = 0;
    std::int64_t available = 0;
    std::int64_t used = 0; ///< redeemed or paid out
    std::int64_t owed = 0;
};

/// Everything one neighbour has in the ledger.
struct PersonBalances
{
    MemberKey member;
    std::string name;
    std::vector<UnitBalance> balances; ///< CNY first, then by unit
};

/// One entry of the ledger with names beside the accounts.
struct LedgerRow
{
    std::int64_t sequence = 0;
    Instant at;
    EventKey event;
    std::string from;
    std::string fromName; ///< name of the neighbour, empty for BUD, TAX, LOSS, SHOP
    std::string to;
    std::string toName;
    Unit unit;
    std::int64_t amount = 0;
    RewardId reward;  ///< empty where the entry is about none
    std::string kind; ///< ACCRUE …
};

/// Every field that is set must hold. `member` matches any of her accounts, on either side.
struct LedgerQuery
{
    std::string account;
    MemberKey member;
    RewardId reward;
    std::string kind;
    std::optional<TimeWindow> window;
};

struct RewardQuery
{
    std::optional<rewards::RewardState> state;
    MemberKey owner;
    OrderKey order;
    RuleId rule;
};

} // namespace linli::usecases
