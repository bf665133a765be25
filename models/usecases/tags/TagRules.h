// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "usecases/ports/tags/SegmentStore.h"
#include "usecases/shop/Shop.h"

#include <string>
#include <vector>

namespace linli::usecases {

[[nodiscard]] Result<std::vector<ports::TagRule>> tagRules(Shop& shop);
/// Rules to begin with: first order within 30 days, three neighbours brought, 90 days without an
/// order. Their ids are empty; saving one makes it the shop's.
[[nodiscard]] std::vector<ports::TagRule> proposedTagRules();

/// A new one where its id is empty; it is applied at once. Errors: MissingValue (tag, conditions),
/// TooLong, those of segments::checkFilter; InvalidValue (a rule that asks for the tag it sets).
[[nodiscard]] Result<ports::TagRule> saveTagRule(Shop& shop, const ports::TagRule& rule);
/// What it set is taken back. Errors: NotFound.
[[nodiscard]] Result<void> removeTagRule(Shop& shop, const std::string& id);

/// Brings every tag by rule up to date; how many were set or taken. Nobody's act: whoever is
/// signed in. Writes nothing where nothing changed.
[[nodiscard]] Result<std::int64_t> applyTagRules(Shop& shop);

} // namespace linli::usecases
