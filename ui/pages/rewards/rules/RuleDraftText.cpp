// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rewards/TermsText.h"
#include "ui/pages/rewards/rules/RuleDraft.h"

#include <charconv>

namespace linli::ui {

// "id", "terms", "budget" and "cut", a line each; the last two only where they are set.
std::string draftToText(const RuleDraft& draft)
{
    std::string lines = draft.rule.id.text() + '\n' + rewards::termsToText(draft.rule.terms);
    lines += "\n" + (draft.rule.budget ? rewards::toText(*draft.rule.budget) : std::string());
    lines += "\n" + (draft.cutPercent ? std::to_string(*draft.cutPercent) : std::string());
    return lines;
}

Result<RuleDraft> parseDraft(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
    constexpr std::size_t kLines = 4;
    if (lines.size() != kLines) {
        return Error::badInput(ErrorCode::InvalidValue, "draft", lines.front(), "4 lines");
    }
    RuleDraft draft;
    draft.rule.id = RuleId(lines[0]);
    LINLI_ASSIGN(draft.rule.terms, rewards::parseTerms(lines[1]));
    if (!lines[2].empty()) {
        LINLI_ASSIGN(draft.rule.budget, rewards::parseQuantity(lines[2]));
    }
    if (!lines[3].empty()) {
        std::int32_t percent = 0;
        const char* end = lines[3].data() + lines[3].size();
        if (std::from_chars(lines[3].data(), end, percent).ptr != end) {
            return Error::badInput(ErrorCode::InvalidValue, "cut", lines[3], "1-99");
        }
        draft.cutPercent = percent;
    }
    return draft;
}

} // namespace linli::ui
