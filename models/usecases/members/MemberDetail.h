// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/honours/Honours.h"
#include "domain/ledger/Entry.h"
#include "usecases/ports/InviteStore.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/MemberRow.h"
#include "usecases/views/OrderRow.h"
#include "usecases/views/RewardRow.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

enum class TimelineKind
{
    Joined,
    BoundTo,  ///< subject = inviter
    Invited,  ///< subject = invitee
    Ordered,  ///< subject = order, amount = payable fen
    Refunded, ///< subject = order, amount = refunded fen
    Entry,    ///< a ledger entry: subject = reward or empty, entryKind set
};

/// One thing that happened to her. Amounts are >= 0 in `unit`; `plus` says whether she gained.
struct TimelineItem
{
    Instant at;
    TimelineKind kind = TimelineKind::Joined;
    std::string subject;
    std::string subjectName; ///< the neighbour, the goods, the refund number, or empty
    Unit unit;
    std::int64_t amount = 0;
    bool plus = true;
    ledger::EntryKind entryKind = ledger::EntryKind::Accrue; ///< only where kind is Entry
};

struct MemberDetail
{
    MemberRow row;
    std::string note;
    std::vector<std::string> aliases;
    std::optional<ports::BindRow> inviter; ///< the bind in force
    std::vector<ports::BindRow> invitees;  ///< in force, newest first, at most 200
    std::vector<OrderRow> orders;          ///< newest first, at most 50
    std::vector<RewardRow> rewards;        ///< newest first, at most 100
    std::vector<UnitBalance> balances;     ///< CNY first, then by unit; units with anything at all
    std::vector<ports::Consent> consents;
    std::optional<honours::Tier> honour; ///< the badge she wears
    std::vector<TimelineItem> timeline;  ///< newest first, at most 200
};

/// Errors: NotFound.
[[nodiscard]] Result<MemberDetail> memberDetail(Shop& shop, const MemberKey& member);

} // namespace linli::usecases
