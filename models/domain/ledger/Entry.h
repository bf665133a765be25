// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace linli::ledger {

/// Kinds of entries, spec/rewards.md. Texts are upper-case names (ACCRUE …).
enum class EntryKind
{
    Accrue,
    Release,
    Cancel,
    Clawback,
    Debt,
    Offset,
    Use,
    Unuse,
    Expire,
    Payout,
    Tax,
    Merge,
    Reinstate,
    Fund,
    Writeoff,
};
[[nodiscard]] std::string_view textOf(EntryKind kind);

/// Account texts: BUD:rule PEND:member AVAIL:member USED:member OWED:member TAX LOSS SHOP.
using Account = Key<struct AccountTag>;
[[nodiscard]] Account budgetOf(const RuleId& rule);
[[nodiscard]] Account pendingOf(const MemberKey& member);
[[nodiscard]] Account availableOf(const MemberKey& member);
[[nodiscard]] Account usedOf(const MemberKey& member);
[[nodiscard]] Account owedOf(const MemberKey& member);
[[nodiscard]] Account taxAccount();
[[nodiscard]] Account lossAccount();
[[nodiscard]] Account shopAccount();

/// One movement, amount > 0, from one account to another. Never changed once written.
struct Entry
{
    std::int64_t sequence = 0; ///< gapless from 1
    EventKey event;
    Account from;
    Account to;
    Unit unit;
    std::int64_t amount = 0;
    RewardId reward; ///< empty prints as -
    EntryKind kind = EntryKind::Accrue;
    Instant at;
};

/// What the hash chain covers: seq|event|from|to|unit|amount|reward|kind|ms (design.md §7).
[[nodiscard]] std::string chainBytes(const Entry& entry);

} // namespace linli::ledger
