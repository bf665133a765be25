// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/engine/Work.h"

namespace linli::rewards::engine {

[[nodiscard]] const Terms& newestTerms(const Rule& rule);
/// The newest version whose edit time <= `at`; nullptr where the rule was not in force yet: to
/// whatever happened then the shop did not have it (details §6, imports.md).
[[nodiscard]] const RuleVersion* versionAt(const Rule& rule, Instant at);
/// C, G, V and P: the rules a payment is checked against.
[[nodiscard]] bool earnsOnPayment(const Rule& rule);
/// Those and D: the rules a bind is good for.
[[nodiscard]] bool isBindRule(const Rule& rule);
/// First rule of the kind by position; nullptr where the shop has none.
[[nodiscard]] const Rule* firstOf(Work& work, RuleKind kind);

/// D: the price-cut rule if it is open to this buyer now (details §5); nullptr if not.
[[nodiscard]] const Terms* priceCutFor(Work& work, const MemberKey& buyer);

} // namespace linli::rewards::engine
