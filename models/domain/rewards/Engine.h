// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Changes.h"
#include "domain/rewards/Event.h"
#include "domain/rewards/ShopState.h"

namespace linli::rewards {

/// The one place where rewards are decided: (state, event) → changes. Total and deterministic: no
/// I/O, no clock, no floating point; bad input is a REJECT decision, never an error. The contract
/// is spec/rewards.md and spec/rewards-details.md.
[[nodiscard]] Changes handle(const ShopState& state, const Event& event);

/// The state a case file starts from: rules in force since ever with budgets that no entry wrote.
struct OpeningRule
{
    RuleId id;
    Terms terms;
    std::vector<Quantity> budget;
};
[[nodiscard]] Changes openingChanges(const std::vector<OpeningRule>& rules);

} // namespace linli::rewards
