// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/RuleBook.h"
#include "domain/linter/TextMatcher.h"
#include "domain/linter/Value.h"

#include <string>
#include <vector>

namespace linli::linter {

/// One rule that fired at one place. At most one a rule and place, with its worst severity.
struct Finding
{
    std::string rule;
    Severity severity = Severity::Error;
    std::string where; ///< "rules[0].inviter"
    std::string found; ///< the words that matched, for texts; empty where they may name a person
    const SafeRewrite* safeRewrite = nullptr; ///< into the rule book; null where there is none
};

/// Everything the rules find in a campaign that was read by the schema (Schema.h), by rule, then by
/// place, both as texts. The book must outlive the findings. Errors: of the port.
[[nodiscard]] Result<std::vector<Finding>>
lint(const Value& campaign, const RuleBook& book, const TextMatcher& matcher);

} // namespace linli::linter
