// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/BusinessDay.h"
#include "usecases/rewards/Rules.h"
#include "words/RuleSentence.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::ui {

/// A rule while it is written: one rule, perhaps with the price cut of the new neighbour's first
/// order that belongs to the same sentence.
struct RuleDraft
{
    usecases::NewRule rule;
    std::optional<std::int32_t> cutPercent;
};

/// What the parts of a draft may refer to.
struct RuleChoices
{
    std::vector<std::string> gifts;        ///< units of goods the shop gives
    std::vector<std::string> earningRules; ///< a milestone counts over one of them
    std::optional<std::string> cutRule;    ///< the price cut the shop has already
};

/// A draft of the kind with usual values, in force from `today` for 90 days.
[[nodiscard]] RuleDraft draftOf(rewards::RuleKind kind, BusinessDay today);
/// One thing for both sides and one budget in it: what a press on one chip changed is carried on.
void harmonise(RuleDraft& draft);
/// The thing the rule gives; empty for a price cut.
[[nodiscard]] Unit unitOf(const RuleDraft& draft);
/// Parts that a rule of this kind may have.
[[nodiscard]] bool fits(words::RulePart part, rewards::RuleKind kind);
/// Takes a condition out again; true where it can be taken out.
bool remove(words::RulePart part, RuleDraft& draft);
/// A draft as lines of text and back, so that it outlives a crash. Errors: InvalidValue,
/// UnknownOption.
[[nodiscard]] std::string draftToText(const RuleDraft& draft);
[[nodiscard]] Result<RuleDraft> parseDraft(std::string_view text);
/// The rules that go live together. `cutRule`: the id of the price cut, known or new.
[[nodiscard]] std::vector<usecases::NewRule> rulesOf(const RuleDraft& draft, const RuleId& cutRule);

} // namespace linli::ui
