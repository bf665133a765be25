// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Value.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::linter {

/// One thing of a campaign with its path ("rules[0].tiers[1]"). Points into the campaign.
struct Selected
{
    const Value* thing = nullptr;
    std::string where;
    std::size_t index = 0;
    const Value* holder = nullptr; ///< the rule or draw it is part of; null for the campaign
    std::size_t holderIndex = 0;
};

/// The things of a kind: any top list by its name, h5, dry_run, and sides, milestones, tiers (of
/// rules), prizes (of draws), items (products, gifts and prizes).
[[nodiscard]] std::vector<Selected> select(const Value& campaign, std::string_view each);
/// False for a kind select() does not know.
[[nodiscard]] bool isSelection(std::string_view each);

} // namespace linli::linter
