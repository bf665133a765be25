// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Attribution.h"

#include <cstddef>

namespace linli::board {

/// A person of the invitation network.
struct ForestNode
{
    MemberIndex member = kNobody;
    std::int32_t parent = -1; ///< place of her inviter in the list; -1 = nobody invited her
    std::int32_t wave = 0;    ///< 0 = nobody invited her, 1 = invited by one of those …
    std::int64_t netFen = 0;  ///< what those she invited bought in the window
    std::int32_t invitees = 0;
    auto operator<=>(const ForestNode&) const = default;
};

struct InviteForest
{
    std::vector<ForestNode> nodes; ///< an inviter stands before everybody she invited
    std::size_t left = 0;          ///< people of the network who are not among them
    auto operator<=>(const InviteForest&) const = default;
};

/// Who invited whom as it stands at the window's end, without people who neither invited nor were
/// invited. Whole trees, those with most people first, until `most` people are reached; a tree that
/// alone is larger keeps its first waves.
[[nodiscard]] InviteForest
inviteForest(const Attribution& attribution, const TimeWindow& window, std::size_t most);

} // namespace linli::board
