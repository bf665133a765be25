// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/RuleBook.h"
#include "domain/linter/TextMatcher.h"

#include <memory>

namespace linli::text {

/// The linter's text port over ICU and PCRE2, with every pattern of a rule book compiled. Errors:
/// InvalidValue naming the pattern that cannot be compiled, Internal where ICU's own data is
/// missing.
[[nodiscard]] Result<std::unique_ptr<linter::TextMatcher>>
makeLintTextMatcher(const linter::RuleBook& book);

} // namespace linli::text
