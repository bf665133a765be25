// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linli::linter {

/// A prepared text, one entry a character. `breaks` are the positions (ascending) before which a
/// comma, stop or line break stood in the source: an allowed use never reaches over one.
struct Passage
{
    std::u32string characters;
    std::vector<std::size_t> breaks;
};

/// One text as the rules read it (spec/lint-input.md §2): whole (mode w), sentence by sentence
/// (mode p) and nearly as it was written (mode n).
struct PreparedText
{
    Passage whole;
    std::vector<Passage> sentences;
    Passage plain;
};

/// Where a pattern matched: the prepared characters and what its named groups held, as UTF-8.
struct TextHit
{
    std::string text;
    std::vector<std::pair<std::string, std::string>> groups;
};

/// The evaluator's port to text preparation and pattern matching; models/text implements it with
/// ICU and PCRE2. Safe to use from several threads at once.
class TextMatcher
{
  public:
    TextMatcher() = default;
    TextMatcher(const TextMatcher&) = delete;
    TextMatcher& operator=(const TextMatcher&) = delete;
    virtual ~TextMatcher() = default;

    [[nodiscard]] virtual PreparedText prepare(std::string_view utf8) const = 0;
    [[nodiscard]] virtual std::string toUtf8(const std::u32string& characters) const = 0;
    /// Every match of the pattern of that name, left to right, not overlapping, after allowed uses
    /// and `names` were blotted out. Errors: Internal where the name is not known or the pattern
    /// gave up on the text.
    [[nodiscard]] virtual Result<std::vector<TextHit>>
    find(std::string_view pattern,
         const Passage& passage,
         const std::vector<std::u32string>& names) const = 0;
};

} // namespace linli::linter
