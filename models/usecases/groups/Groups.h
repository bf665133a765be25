// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/GroupRow.h"

#include <string>
#include <vector>

namespace linli::usecases {

struct NewGroup
{
    GroupId id;          ///< empty = the next of the day (T20260302-01)
    RuleId rule;         ///< empty = the shop's first group rule
    std::string product; ///< id, sku or barcode of what it is for; empty = any goods
};

struct OpenedGroup
{
    GroupId group;
    Outcome outcome;
};

/// Opens a group buy: seats and hours are the rule's (spec/rewards-details.md §10). Errors:
/// NotFound (rule, product), MissingValue (rule: the shop has no group rule), TooLong, InvalidValue
/// (id). GROUP_EXISTS is a refusal. Neighbours join by an order with `NewOrder::group` and pay it.
[[nodiscard]] Result<OpenedGroup> openGroup(Shop& shop, const NewGroup& group);

/// Open ones first, the earliest deadline first; then the others, newest first.
[[nodiscard]] Result<std::vector<GroupRow>> listGroups(Shop& shop, std::int32_t limit = 200);
/// Errors: NotFound.
[[nodiscard]] Result<GroupRow> getGroup(Shop& shop, const GroupId& group);

} // namespace linli::usecases
