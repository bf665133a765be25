// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/pages/PageShop.h"
#include "domain/rewards/RewardRecord.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::cloud {

enum class FriendState
{
    Joined,
    Ordered, ///< not paid yet
    Bought,
};

struct Friend
{
    std::string name; ///< masked
    FriendState state = FriendState::Joined;
};

struct OwnOrder
{
    std::string number;
    Instant placedAt;
    std::int64_t payableFen = 0;
    std::optional<Instant> paidAt;
    std::optional<Instant> fulfilledAt;
    bool cancelled = false;
};

/// What the shop knows of one neighbour, as she may see it.
struct Mine
{
    MemberKey member;
    std::string nickname;
    std::string publicName; ///< masked, for her poster
    std::string phone;
    std::string code; ///< empty where she has none in force
    bool onBoard = true;
    std::vector<Friend> friends;
    std::vector<OwnOrder> orders; ///< newest first, at most 20
    std::vector<rewards::RewardRecord> rewards;
};

/// Errors: those of storage, SealBroken.
Result<Mine> mineOf(PageShop& shop, const MemberKey& member);

} // namespace linli::cloud
