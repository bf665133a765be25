// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Expression.h"
#include "domain/time/BusinessDay.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace linli::linter {

enum class Severity
{
    Error,   ///< blocks going live
    Warning, ///< asks for a tick and a reason
    Note
};

/// "E", "W", "I" as in `linlictl lint --json`.
[[nodiscard]] std::string_view letterOf(Severity severity);

struct LocalText
{
    std::string zh;
    std::string en;
};

enum class PatternMode
{
    Whole,    ///< w: over the whole text
    Sentence, ///< p: over each sentence by itself
    Plain     ///< n: after normal form and lower case only
};

/// A pattern with its parts filled in, ready to be compiled.
struct TextPattern
{
    std::string name;
    PatternMode mode = PatternMode::Sentence;
    std::string pattern;
    std::string allow; ///< uses that are fine; empty for none
};

/// What the text port needs besides patterns: pairs of characters, from → to.
struct TextTables
{
    std::vector<std::pair<char32_t, char32_t>> simplified;
    std::vector<std::pair<char32_t, char32_t>> lookAlikes;
};

/// Looks at each thing of a kind ("rules", "sides", "items", …; Selection.h).
struct FactCheck
{
    std::string each;
    Expression when;
    Severity severity = Severity::Error;
    std::optional<Expression> errorWhen; ///< raises the severity to Error
};

/// Looks at each text.
struct TextCheck
{
    std::string pattern;
    std::optional<Expression> onlyIf;        ///< about the text; none = always
    std::optional<Expression> matching;      ///< about one match (match, and its groups)
    std::vector<std::string> unlessSentence; ///< silent where the sentence also has all of these
    Severity severity = Severity::Error;
    std::optional<Expression> errorWhen; ///< about one match
};

/// What one click may change (Rewrite.h): only where the spec names the allowed form, so that the
/// click cannot make a promise the owner did not make.
struct SafeRewrite
{
    struct Change
    {
        std::string field;
        Value value;
        std::string copyFrom; ///< the field to copy instead of `value`; empty for none
    };
    std::string each;            ///< which findings it is for: "texts", "rules", …
    std::vector<Change> changes; ///< fields of the thing
    std::string before;          ///< put before the text
    std::string after;           ///< put after the text
};

struct Rule
{
    std::string id;
    bool isPlatformRule = false; ///< an E may be overridden with a typed, logged reason
    LocalText message;
    LocalText rewrite; ///< one compliant way to say or do it
    LocalText source;  ///< title and article
    std::vector<FactCheck> facts;
    std::vector<TextCheck> texts;
    std::vector<SafeRewrite> safeRewrites;
};

/// Everything of resources/linter.
struct RuleBook
{
    BusinessDay asOf;     ///< the day the sources were last looked at
    std::string checksum; ///< SHA-256 of the files, shown to the owner
    TextTables tables;
    std::vector<TextPattern> patterns;
    std::vector<Rule> rules; ///< by id

    /// Null where there is none.
    [[nodiscard]] const Rule* find(std::string_view id) const;
    [[nodiscard]] const TextPattern* pattern(std::string_view name) const;
    /// Older than 180 days: the page shows a banner (spec/linter.md §3.2).
    [[nodiscard]] bool isOutdated(BusinessDay today) const;
};

} // namespace linli::linter
