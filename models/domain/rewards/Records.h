// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/rewards/OrderRecords.h"
#include "domain/rewards/RewardRecord.h"
#include "domain/rewards/Terms.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::rewards {

/// What the engine knows of a neighbour: no name, no phone; equality keys only. The keys are keyed
/// hashes in the product and plain normalised texts in case files; empty never equals anything.
struct MemberRecord
{
    MemberKey key;
    std::int64_t sequence = 0; ///< order of creation, set by the store of state when 0
    Instant joinedAt;          ///< time of the event that first named her
    bool oldCustomer = false;
    bool staff = false;
    bool blocked = false;
    bool erased = false;
    bool priceCutUsed = false;        ///< rule D, used up at payment, back only by kind=cancel
    std::int64_t touchedSequence = 0; ///< last event that touched this identity (unmerge, §12)
    std::optional<MemberKey> mergedInto;
    std::string phoneKey;
    std::string wechatKey;
    std::string deviceKey;
    std::string doorKey;
};

/// Who invited whom. A later bind replaces an expired one; the old row stays with its end.
struct BindRecord
{
    std::int64_t sequence = 0;
    MemberKey invitee;
    MemberKey inviter;
    Instant at;
    bool manual = false;
    LinkId link;
    std::optional<Instant> endedAt;
};

struct LinkRecord
{
    LinkId id;
    MemberKey inviter;
    std::string shop;
    bool signatureGood = true;
    std::optional<Instant> revokedAt;
};

enum class GroupState
{
    Open,
    Done,
    Failed,
};

struct GroupRecord
{
    GroupId id;
    std::int64_t sequence = 0;
    RuleId rule;
    Instant openedAt;
    Instant endsAt;
    GroupState state = GroupState::Open;
};

/// One merge of two identities, kept so that it can be taken back within 24 h (details §12).
struct MergeRecord
{
    MemberKey from;
    MemberKey into;
    Instant at;
    EventKey event;
    std::int64_t eventSequence = 0;
    std::string undo; ///< what to restore; only the engine reads it (UndoText.h)
    bool undone = false;
};

} // namespace linli::rewards
