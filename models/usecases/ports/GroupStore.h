// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Records.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::ports {

/// What a group was opened for; the engine knows nothing of goods.
struct GroupOffer
{
    GroupId group;
    std::string product; ///< id
    std::int64_t unitFen = 0;
};

struct GroupFacts
{
    rewards::GroupRecord record;
    std::optional<GroupOffer> offer;
};

/// One order of a group. `buyer` is who she is after merges.
struct GroupOrder
{
    OrderKey order;
    MemberKey buyer;
    std::string buyerName;
    std::optional<Instant> paidAt;
    bool cancelled = false;
    bool autoRefunded = false;
    std::int64_t payableFen = 0;
    std::int64_t refundedFen = 0;
    std::int64_t basisFen = 0;
};

/// Reads of group buys for people and what they were opened for; groups themselves are written
/// through RewardStore. Store thread. Errors of every call: StorageFailed, StorageBusy, SealBroken.
class GroupStore
{
  public:
    GroupStore() = default;
    GroupStore(const GroupStore&) = delete;
    GroupStore& operator=(const GroupStore&) = delete;
    virtual ~GroupStore() = default;

    /// Open ones first, the earliest deadline first; then the others, newest first.
    virtual Result<std::vector<GroupFacts>> list(std::int32_t limit) = 0;
    virtual Result<std::optional<GroupFacts>> find(const GroupId& group) = 0;
    /// In order of creation.
    virtual Result<std::vector<GroupOrder>> ordersOf(const GroupId& group) = 0;
    /// The highest id that begins with the text, or empty.
    virtual Result<std::string> lastId(std::string_view prefix) = 0;
    /// The group must exist.
    virtual Result<void> saveOffer(const GroupOffer& offer) = 0;
};

} // namespace linli::ports
