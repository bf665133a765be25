// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/Terms.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linli::rewards {

using Setting = std::pair<std::string, std::string>;

/// Terms and the opening budgets that stood beside them.
struct TermsWithBudget
{
    Terms terms;
    std::vector<Quantity> budget;
};

/// Terms of a rule preset by its letter C G P D M B V (spec/rewards.md, Rule presets).
/// Errors: UnknownOption.
[[nodiscard]] Result<TermsWithBudget> presetTerms(std::string_view letter);

/// Changes `terms` by keys of spec/rewards-details.md §1 (inv, min, hold, win, …; `kind=` as well).
/// Errors: UnknownOption (a key nobody knows), InvalidValue; field, value and allowed are given.
[[nodiscard]] Result<TermsWithBudget> withSettings(TermsWithBudget base,
                                                   const std::vector<Setting>& settings);

/// All terms as "kind=first inv=CNY:500 min=2000 …", stable order: what rule_version.terms holds.
/// A window outside the year 2026 is written with its year (2027-01-02_00:00).
[[nodiscard]] std::string termsToText(const Terms& terms);
/// Reads termsToText back exactly. Errors: UnknownOption, InvalidValue.
[[nodiscard]] Result<Terms> parseTerms(std::string_view text);

/// "CNY:500". Errors: InvalidValue.
[[nodiscard]] Result<Quantity> parseQuantity(std::string_view text);
[[nodiscard]] std::string toText(const Quantity& quantity);

} // namespace linli::rewards
