// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"
#include "usecases/shop/Shop.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// One neighbour of the invite forest. `parent` and `children` are places in InviteTree::nodes.
struct InviteNode
{
    MemberKey member;
    std::string name;
    std::optional<Instant> boundAt = std::nullopt; ///< to her inviter; none for a root
    std::int32_t parent = -1;
    std::int32_t depth = 0;                  ///< 0 for a root
    std::vector<std::int32_t> children = {}; ///< by time of bind
    std::int32_t below = 0;                  ///< everybody under her
};

/// Parents stand before their children, trees by size (largest first), then by key.
struct InviteTree
{
    std::vector<InviteNode> nodes;
};

/// Who invited whom, binds in force. With a root: her and everybody below; without: every tree of
/// two or more. Errors: NotFound (root).
[[nodiscard]] Result<InviteTree> inviteTree(Shop& shop, const std::optional<MemberKey>& root);

} // namespace linli::usecases
