// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ledger/Entry.h"
#include "domain/rewards/Decision.h"
#include "domain/rewards/Records.h"
#include "domain/rewards/Terms.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::rewards {

/// The row that takes the event's id; `sequence` is gapless from 1.
struct EventRow
{
    std::int64_t sequence = 0;
    EventKey id;
    Instant at;
    std::string verb;
    std::string fingerprint;
    std::string actor = {}; ///< who did it; set by whoever submits, the engine does not know
};

struct BalanceChange
{
    ledger::Account account;
    Unit unit;
    std::int64_t delta = 0; ///< 0 where an account is only made known (an empty budget)
    std::int64_t after = 0;
};

struct Tombstone
{
    std::string phoneKey;
    Instant at;
};

/// Everything one event does. A store writes it in one transaction, or nothing of it. Records are
/// whole rows to insert or replace (key: MemberRecord.key, BindRecord.sequence, LinkRecord.id …);
/// a Rule may carry versions that are already stored: insert the missing ones, never change one.
/// Write members first (others refer to them). `event` is absent for DUP_EVENT and ID_REUSED,
/// which store nothing at all, decisions included. Where `missing` is set the shop contradicted
/// itself while the engine worked; nothing of this may be stored or shown.
struct Changes
{
    std::optional<EventRow> event;
    std::vector<Decision> decisions;
    std::vector<ledger::Entry> entries; ///< sequences continue LedgerLookups::sequences()
    std::vector<BalanceChange> balances;
    std::vector<MemberRecord> members;
    std::vector<BindRecord> binds;
    std::vector<LinkRecord> links;
    std::vector<OrderRecord> orders;
    std::vector<RefundRecord> refunds;
    std::vector<RewardRecord> rewards;
    std::vector<GroupRecord> groups;
    std::vector<Rule> rules;
    std::vector<Tombstone> tombstones;
    std::vector<MergeRecord> merges;
    std::string missing; ///< the kind of record that had to be there and was not; usually empty
};

} // namespace linli::rewards
