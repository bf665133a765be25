// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/segments/Filter.h"

#include <array>
#include <charconv>

namespace linli::segments {
namespace {

struct Form
{
    Trait trait;
    std::string_view word;
    bool number;
    bool text;
    std::int64_t least;
    std::int64_t most;
};

constexpr std::int64_t kMostPeople = 100'000;
constexpr std::int64_t kMostSpentFen = 1'000'000'000;

constexpr std::array kForms{
    Form{Trait::Dormant, "dormant", true, false, 1, kMostDays},
    Form{Trait::FirstOrderWithin, "first-order", true, false, 1, kMostDays},
    Form{Trait::NeverOrdered, "never-ordered", false, false, 0, 0},
    Form{Trait::Spent, "spent", true, false, 1, kMostSpentFen},
    Form{Trait::JoinedWithin, "joined", true, false, 1, kMostDays},
    Form{Trait::JoinedThisWeek, "joined-this-week", false, false, 0, 0},
    Form{Trait::TopSharer, "top", true, false, 1, kMostPeople},
    Form{Trait::Invited, "invited", true, false, 0, kMostPeople},
    Form{Trait::Bought, "bought", true, true, 0, kMostDays},
    Form{Trait::LivesAt, "lives", false, true, 0, 0},
    Form{Trait::Tagged, "tag", false, true, 0, 0},
    Form{Trait::Consented, "consent", false, true, 0, 0},
};

constexpr std::string_view kAllowed =
    "dormant:DAYS, first-order:DAYS, never-ordered, spent:FEN, joined:DAYS, joined-this-week, "
    "top:N, invited:LEAST-MOST, bought:DAYS:SKU, lives:TEXT, tag:NAME, consent:PURPOSE; ! before "
    "it asks for the others";

const Form& formOf(Trait trait)
{
    for (const Form& form : kForms) {
        if (form.trait == trait) {
            return form;
        }
    }
    return kForms.front();
}

Error unreadable(std::string_view text)
{
    return Error::badInput(ErrorCode::InvalidValue, "condition", std::string(text.substr(0, 60)),
                           std::string(kAllowed));
}

bool readNumber(std::string_view text, std::int64_t& number)
{
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    return code == std::errc() && end == text.data() + text.size() && !text.empty();
}

/// "1-3" and "3-" for invited, a number for the others.
bool readNumbers(std::string_view text, Condition& condition)
{
    if (condition.trait != Trait::Invited) {
        return readNumber(text, condition.number);
    }
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos || !readNumber(text.substr(0, dash), condition.number)) {
        return false;
    }
    const std::string_view most = text.substr(dash + 1);
    return most.empty() || (readNumber(most, condition.most) && condition.most >= 0);
}

Result<void> checkCondition(const Condition& condition)
{
    const Form& form = formOf(condition.trait);
    const bool upside = condition.most >= 0 && condition.most < condition.number;
    if (form.number && (condition.number < form.least || condition.number > form.most || upside)) {
        return Error::badInput(ErrorCode::OutOfRange, std::string(form.word),
                               std::to_string(condition.number),
                               std::to_string(form.least) + "–" + std::to_string(form.most));
    }
    if (form.text && condition.text.empty()) {
        return Error::badInput(ErrorCode::MissingValue, std::string(form.word), "", "1–60");
    }
    if (condition.text.size() > kLongestText * 4 ||
        condition.text.find('\n') != std::string::npos) {
        return Error::badInput(ErrorCode::TooLong, std::string(form.word),
                               condition.text.substr(0, 40), "1–60");
    }
    return {};
}

} // namespace

std::string_view wordOf(Trait trait)
{
    return formOf(trait).word;
}

std::vector<Trait> allTraits()
{
    std::vector<Trait> traits;
    for (const Form& form : kForms) {
        traits.push_back(form.trait);
    }
    return traits;
}

bool asksNumber(Trait trait)
{
    return formOf(trait).number;
}

bool asksText(Trait trait)
{
    return formOf(trait).text;
}

Result<Condition> parseCondition(std::string_view text)
{
    Condition condition;
    std::string_view rest = text;
    if (rest.starts_with('!')) {
        condition.negated = true;
        rest.remove_prefix(1);
    }
    const std::size_t colon = rest.find(':');
    const std::string_view word = rest.substr(0, colon);
    rest = colon == std::string_view::npos ? std::string_view() : rest.substr(colon + 1);
    const Form* known = nullptr;
    for (const Form& form : kForms) {
        known = form.word == word ? &form : known;
    }
    if (known == nullptr) {
        return unreadable(text);
    }
    condition.trait = known->trait;
    if (known->number) {
        const std::size_t end = known->text ? rest.find(':') : std::string_view::npos;
        if (!readNumbers(rest.substr(0, end), condition)) {
            return unreadable(text);
        }
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
    }
    if (!known->text && !rest.empty()) {
        return unreadable(text);
    }
    condition.text = std::string(rest);
    LINLI_TRY(checkCondition(condition));
    return condition;
}

Result<void> checkFilter(const Filter& filter)
{
    if (filter.conditions.size() > kMostConditions) {
        return Error::badInput(ErrorCode::OutOfRange, "conditions",
                               std::to_string(filter.conditions.size()), "0–12");
    }
    for (const Condition& condition : filter.conditions) {
        LINLI_TRY(checkCondition(condition));
    }
    return {};
}

std::string textOf(const Condition& condition)
{
    const Form& form = formOf(condition.trait);
    std::string text(condition.negated ? "!" : "");
    text += form.word;
    if (form.number) {
        text += ":" + std::to_string(condition.number);
    }
    if (condition.trait == Trait::Invited) {
        text += "-" + (condition.most >= 0 ? std::to_string(condition.most) : std::string());
    }
    if (form.text) {
        text += ":" + condition.text;
    }
    return text;
}

Result<Filter> parseLines(bool any, std::string_view lines)
{
    Filter filter;
    filter.any = any;
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        const std::string_view line = lines.substr(0, end);
        if (!line.empty()) {
            LINLI_ASSIGN(Condition condition, parseCondition(line));
            filter.conditions.push_back(std::move(condition));
        }
        lines = end == std::string_view::npos ? std::string_view() : lines.substr(end + 1);
    }
    LINLI_TRY(checkFilter(filter));
    return filter;
}

std::string linesOf(const Filter& filter)
{
    std::string lines;
    for (const Condition& condition : filter.conditions) {
        lines += lines.empty() ? "" : "\n";
        lines += textOf(condition);
    }
    return lines;
}

} // namespace linli::segments
