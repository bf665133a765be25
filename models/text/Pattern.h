// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace linli::text {

/// One match: characters [first, end) and the named groups that took part.
struct PatternMatch
{
    struct Group
    {
        std::string name;
        std::size_t first = 0;
        std::size_t end = 0;
    };
    std::size_t first = 0;
    std::size_t end = 0;
    std::vector<Group> groups;
};

/// A compiled PCRE2 pattern over characters. Immutable: safe to share between threads.
class Pattern
{
  public:
    /// Errors: InvalidValue with PCRE2's message and the position.
    static Result<Pattern> compile(std::string_view utf8);

    /// Every match from left to right, not overlapping. Errors: Internal where PCRE2 gave up (its
    /// limits bound the work on any text).
    [[nodiscard]] Result<std::vector<PatternMatch>> matches(const std::u32string& text) const;

  private:
    struct Code;
    explicit Pattern(std::shared_ptr<const Code> code) : m_code(std::move(code)) {}
    std::shared_ptr<const Code> m_code;
};

} // namespace linli::text
