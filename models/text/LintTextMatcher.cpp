// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/LintTextMatcher.h"

#include "text/Pattern.h"
#include "text/Preparation.h"

#include <algorithm>
#include <map>
#include <optional>

namespace linli::text {
namespace {

constexpr char32_t kBlot = U'□';

struct Compiled
{
    Pattern pattern;
    std::optional<Pattern> allow;
    linter::PatternMode mode;
};

void blotNames(std::u32string& text, const std::vector<std::u32string>& names)
{
    for (const std::u32string& name : names) {
        for (std::size_t at = name.empty() ? std::u32string::npos : text.find(name);
             at != std::u32string::npos; at = text.find(name, at + name.size())) {
            text.replace(at, name.size(), name.size(), kBlot);
        }
    }
}

/// In mode w an allowed use may not reach over a comma or stop of the source: 品质第一，次日达 is
/// not 第一次.
bool reachesOverBreak(const PatternMatch& match, const linter::Passage& passage)
{
    return std::any_of(passage.breaks.begin(), passage.breaks.end(),
                       [&match](std::size_t at) { return match.first < at && at < match.end; });
}

class LintTextMatcher final : public linter::TextMatcher
{
  public:
    LintTextMatcher(const linter::TextTables& tables, std::map<std::string, Compiled> patterns)
        : m_preparation(tables), m_patterns(patterns.begin(), patterns.end())
    {
    }

    [[nodiscard]] linter::PreparedText prepare(std::string_view utf8) const override
    {
        return m_preparation.prepare(utf8);
    }

    [[nodiscard]] std::string toUtf8(const std::u32string& characters) const override
    {
        return text::toUtf8(characters);
    }

    [[nodiscard]] Result<std::vector<linter::TextHit>>
    find(std::string_view pattern,
         const linter::Passage& passage,
         const std::vector<std::u32string>& names) const override
    {
        const auto compiled = m_patterns.find(pattern);
        if (compiled == m_patterns.end()) {
            return Error(ErrorCode::Internal).detail("no pattern " + std::string(pattern));
        }
        std::u32string blotted = passage.characters;
        blotNames(blotted, names);
        LINLI_TRY(blotAllowed(compiled->second, passage, blotted));
        LINLI_ASSIGN(const auto matches, compiled->second.pattern.matches(blotted));
        std::vector<linter::TextHit> hits;
        for (const PatternMatch& match : matches) {
            hits.push_back(hitOf(match, blotted));
        }
        return hits;
    }

  private:
    static Result<void>
    blotAllowed(const Compiled& compiled, const linter::Passage& passage, std::u32string& blotted)
    {
        if (!compiled.allow) {
            return {};
        }
        LINLI_ASSIGN(const auto allowed, compiled.allow->matches(blotted));
        for (const PatternMatch& match : allowed) {
            const bool counts =
                compiled.mode != linter::PatternMode::Whole || !reachesOverBreak(match, passage);
            if (counts) {
                blotted.replace(match.first, match.end - match.first, match.end - match.first,
                                kBlot);
            }
        }
        return {};
    }

    static linter::TextHit hitOf(const PatternMatch& match, const std::u32string& text)
    {
        const auto piece = [&text](std::size_t first, std::size_t end) {
            return text::toUtf8(text.substr(first, end - first));
        };
        linter::TextHit hit{piece(match.first, match.end), {}};
        for (const PatternMatch::Group& group : match.groups) {
            hit.groups.emplace_back(group.name, piece(group.first, group.end));
        }
        return hit;
    }

    Preparation m_preparation;
    std::map<std::string, Compiled, std::less<>> m_patterns;
};

} // namespace

Result<std::unique_ptr<linter::TextMatcher>> makeLintTextMatcher(const linter::RuleBook& book)
{
    std::map<std::string, Compiled> patterns;
    for (const linter::TextPattern& pattern : book.patterns) {
        LINLI_ASSIGN(Pattern compiled, Pattern::compile(pattern.pattern));
        std::optional<Pattern> allow;
        if (!pattern.allow.empty()) {
            LINLI_ASSIGN(allow, Pattern::compile(pattern.allow));
        }
        patterns.insert_or_assign(pattern.name,
                                  Compiled{std::move(compiled), std::move(allow), pattern.mode});
    }
    return std::unique_ptr<linter::TextMatcher>(
        std::make_unique<LintTextMatcher>(book.tables, std::move(patterns)));
}

} // namespace linli::text
