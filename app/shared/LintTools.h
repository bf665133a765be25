// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/campaigns/Review.h"

#include <memory>

namespace linli::app {

/// The built-in rule data with its patterns compiled; made once a program (about 30 ms).
class LintTools
{
  public:
    /// Errors: those of the rule data and the text port.
    static Result<std::unique_ptr<LintTools>> make();
    [[nodiscard]] usecases::LintDesk desk() const { return {m_book, *m_matcher}; }
    [[nodiscard]] const linter::RuleBook& book() const { return m_book; }

  private:
    explicit LintTools(linter::RuleBook book) : m_book(std::move(book)) {}
    linter::RuleBook m_book;
    std::unique_ptr<linter::TextMatcher> m_matcher;
};

} // namespace linli::app
