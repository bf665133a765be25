// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Expression.h"
#include "domain/linter/RuleBook.h"
#include "domain/linter/Scope.h"
#include "domain/linter/TextMatcher.h"

namespace linli::linter {

/// What conditions may ask of texts.
struct TextReading
{
    const RuleBook* book = nullptr;
    const TextMatcher* matcher = nullptr;
    std::vector<std::u32string> names;      ///< prepared names with proof
    std::vector<std::u32string> plainNames; ///< the same, read in mode n

    /// Every match in the whole text, the sentences or the plain text, by the pattern's mode;
    /// `unless`: sentences that also have all of these are passed over.
    [[nodiscard]] Result<std::vector<TextHit>>
    hits(const TextPattern& pattern,
         const PreparedText& text,
         const std::vector<std::string>& unless = {}) const;
};

/// The value of a condition about `scope`. Errors: of the text port.
[[nodiscard]] Result<Value>
evaluate(const Expression& expression, const Scope& scope, const TextReading& reading);
/// True where it yields a plain yes.
[[nodiscard]] Result<bool>
holds(const Expression& expression, const Scope& scope, const TextReading& reading);

} // namespace linli::linter
