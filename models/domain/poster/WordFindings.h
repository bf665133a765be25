// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Linter.h"
#include "domain/poster/PosterDocument.h"

#include <string>
#include <vector>

namespace linli::poster {

/// A text of a poster that a rule of spec/linter.md has something against.
struct WordFinding
{
    std::string layer;
    std::string sentence; ///< the layer's text, filled
    std::string found;    ///< the words themselves, where the rule names them
    linter::Severity severity = linter::Severity::Error;
    const linter::Rule* rule = nullptr; ///< of the book: message, rewrite, source in zh and en
};

/// The word rules over every text of the template, filled with these fields. A rule of severity
/// Error keeps the poster from leaving. The book must outlive the findings. Errors: of the matcher.
[[nodiscard]] Result<std::vector<WordFinding>> wordFindings(const PosterDocument& document,
                                                            const PosterFields& fields,
                                                            const linter::RuleBook& book,
                                                            const linter::TextMatcher& matcher,
                                                            BusinessDay today);

/// PosterWords with "layer", "field" (rule and what it says), "value" (the sentence) and "allowed"
/// (what to write instead), in one language of the rule book.
[[nodiscard]] Error wordsError(const WordFinding& finding, bool chinese);

} // namespace linli::poster
