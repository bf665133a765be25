// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Linter.h"
#include "domain/time/BusinessDay.h"

#include <string>
#include <string_view>
#include <vector>

namespace linli::tasks {

/// A text to say that a rule of spec/linter.md has something against.
struct SaidFinding
{
    std::string found; ///< the words themselves, where the rule names them
    linter::Severity severity = linter::Severity::Error;
    const linter::Rule* rule = nullptr; ///< of the book: message, rewrite, source in zh and en
};

/// The word rules over a text that somebody is to be told, worst first, each rule once. The book
/// must outlive the findings. Errors: of the matcher.
[[nodiscard]] Result<std::vector<SaidFinding>> saidFindings(std::string_view text,
                                                            const linter::RuleBook& book,
                                                            const linter::TextMatcher& matcher,
                                                            BusinessDay today);

} // namespace linli::tasks
