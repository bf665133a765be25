// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/RuleBook.h"
#include "domain/linter/TextMatcher.h"

#include <string>
#include <unordered_map>

namespace linli::text {

/// Brings a text into the form patterns are written in: spec/lint-input.md §2, steps 1 to 4.
class Preparation
{
  public:
    explicit Preparation(const linter::TextTables& tables);

    [[nodiscard]] linter::PreparedText prepare(std::string_view utf8) const;

  private:
    [[nodiscard]] linter::Passage passageOf(const std::u32string& normal) const;

    std::unordered_map<char32_t, char32_t> m_simplified;
    std::unordered_map<char32_t, char32_t> m_lookAlikes;
};

[[nodiscard]] std::u32string toCharacters(std::string_view utf8);
[[nodiscard]] std::string toUtf8(const std::u32string& characters);
/// Step 1: NFKC, lower case. As it came where ICU refuses (only without its data).
[[nodiscard]] std::u32string normalForm(std::string_view utf8);

} // namespace linli::text
