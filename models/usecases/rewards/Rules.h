// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Terms.h"
#include "usecases/shop/Shop.h"
#include "usecases/views/RuleRow.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

struct Outcome;

/// A rule of any kind: its id (letters, digits, _; at most 20), its terms and opening budget.
struct NewRule
{
    RuleId id;
    rewards::Terms terms;
    std::optional<rewards::Quantity> budget; ///< none only for PriceCut
};

/// The usual rule in the owner's words: on the first order of a neighbour she invited, the inviter
/// and (if `inviteeCount` > 0) the new neighbour get so many of `unit` (CNY: fen).
struct FirstOrderRule
{
    RuleId id;
    Unit unit;
    std::int64_t inviterCount = 0; ///< 0 = nothing for the inviter
    std::int64_t inviteeCount = 0; ///< 0 = one-sided
    std::int64_t minBasisFen = 0;
    std::int64_t holdDays = 7;
    TimeWindow window;       ///< half-open
    std::int64_t budget = 0; ///< in `unit`
    std::optional<rewards::Cap> cap;
    std::optional<std::int64_t> validDays; ///< vouchers: days from release
    std::int64_t bindLifeDays = 30;
};

/// Errors: AlreadyExists (id), InvalidValue (id, kind), MissingValue (budget, nothing for anybody),
/// OutOfRange (field, value, allowed).
[[nodiscard]] Result<void> addRule(Shop& shop, const NewRule& rule);
[[nodiscard]] NewRule ruleFrom(const FirstOrderRule& rule);
/// The limits addRule checks, without writing anything.
[[nodiscard]] Result<void> checkRule(const NewRule& rule);

[[nodiscard]] Result<std::vector<RuleRow>> listRules(Shop& shop);
/// Errors: NotFound.
[[nodiscard]] Result<RuleRow> getRule(Shop& shop, const RuleId& rule);

/// A new version with these terms from now on; binds made before keep theirs. The kind stays.
/// Errors: NotFound, and those of addRule.
[[nodiscard]] Result<Outcome> editRule(Shop& shop, const RuleId& rule, const rewards::Terms& terms);
/// Budget from the shop's own pocket. Errors: NotFound, OutOfRange (count 1 – 100,000,000).
[[nodiscard]] Result<Outcome>
topUpRule(Shop& shop, const RuleId& rule, const rewards::Quantity& add);
/// Pause honours old binds; kill stops all payments from now and is final.
[[nodiscard]] Result<Outcome> pauseRule(Shop& shop, const RuleId& rule);
[[nodiscard]] Result<Outcome> resumeRule(Shop& shop, const RuleId& rule);
/// Errors: MissingValue (reason), TooLong.
[[nodiscard]] Result<Outcome> killRule(Shop& shop, const RuleId& rule, const std::string& reason);

} // namespace linli::usecases
