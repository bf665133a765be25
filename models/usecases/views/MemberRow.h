// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids/Keys.h"
#include "domain/member/Phone.h"
#include "domain/rewards/Terms.h"
#include "domain/segments/Filter.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// What stands in member_identity, in the clear: only the member use cases and the identity side of
/// storage touch it. Every text may be empty; `phone` is the eleven digits of a domain Phone.
struct MemberIdentity
{
    MemberKey member;
    std::string name;
    std::string nickname;
    std::string phone;
    std::string estate;
    std::string building;
    std::string door;
    std::string note;
    auto operator<=>(const MemberIdentity&) const = default;
};

/// A neighbour as lists show her: the phone only masked.
struct MemberRow
{
    MemberKey key;
    std::int64_t sequence = 0;
    std::string name; ///< as the shop knows her; nickname, then 邻居NN where there is none
    std::string nickname;
    PhoneMasked phone; ///< empty text where the shop has none
    std::string code;  ///< her InviteCode; empty only when every link was revoked
    std::string estate;
    std::string building;
    std::string door;
    std::vector<std::string> tags; ///< in byte order
    Instant joinedAt;
    MemberKey inviter;                    ///< of the bind in force, else empty
    std::string inviterName;              ///< as `name`
    std::int64_t invitedCount = 0;        ///< neighbours bound to her now
    std::int64_t orderCount = 0;          ///< paid, not cancelled, no tests
    std::int64_t spentFen = 0;            ///< basis of those orders
    std::optional<Instant> lastOrderAt;   ///< last payment
    std::int64_t availableFen = 0;        ///< AVAIL CNY
    std::int64_t owedFen = 0;             ///< what she owes the shop, >= 0
    std::vector<rewards::Quantity> gifts; ///< AVAIL of every other unit, by unit, count > 0
    bool staff = false;
    bool blocked = false;
    bool erased = false;
    bool oldCustomer = false;
};

enum class MemberSort
{
    Newest, ///< joined, latest first
    Oldest,
    Name,      ///< pinyin order
    LastOrder, ///< latest first, never ordered last
    Invited,   ///< most first
    Available, ///< most CNY first
    Spent,     ///< most first
};

/// `text` is looked for in name, nickname and building (any part, case-blind), as the start of a
/// code and as the tail or whole of a phone (4 digits or more). Empty = everybody.
struct MemberQuery
{
    std::string text;
    std::string tag;
    MemberSort sort = MemberSort::Newest;
    bool sharersOnly = false;                   ///< at least one invitee
    bool withRewardsOnly = false;               ///< something to collect or to be paid
    segments::Filter filter;                    ///< a segment; listMembers turns it into `only`
    std::optional<std::vector<MemberKey>> only; ///< nobody but these
};

} // namespace linli::usecases
