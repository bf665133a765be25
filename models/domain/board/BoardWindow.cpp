// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/BoardWindow.h"

#include <algorithm>

namespace linli::board {
namespace {

constexpr std::string_view kWeekPrefix = "week:";
constexpr std::string_view kMonthPrefix = "month:";
constexpr std::string_view kBetween = "..";
constexpr std::string_view kAllowed =
    "week:YYYY-MM-DD, month:YYYY-MM, all, YYYY-MM-DD..YYYY-MM-DD (the last day included)";

Error badWindow(std::string_view text)
{
    return Error::badInput(ErrorCode::InvalidValue, "window", std::string(text),
                           std::string(kAllowed));
}

Result<BusinessDay> dayOrBad(std::string_view day, std::string_view whole)
{
    auto parsed = BusinessDay::parse(day);
    return parsed.ok() ? std::move(parsed) : Result<BusinessDay>(badWindow(whole));
}

} // namespace

Result<WindowChoice> parseWindow(std::string_view text)
{
    if (text == "all") {
        return WindowChoice::all();
    }
    if (text.starts_with(kWeekPrefix)) {
        LINLI_ASSIGN(const BusinessDay day, dayOrBad(text.substr(kWeekPrefix.size()), text));
        return WindowChoice::week(day);
    }
    if (text.starts_with(kMonthPrefix)) {
        const std::string first = std::string(text.substr(kMonthPrefix.size())) + "-01";
        LINLI_ASSIGN(const BusinessDay day, dayOrBad(first, text));
        return WindowChoice::month(day);
    }
    const std::size_t between = text.find(kBetween);
    if (between == std::string_view::npos) {
        return badWindow(text);
    }
    LINLI_ASSIGN(const BusinessDay first, dayOrBad(text.substr(0, between), text));
    LINLI_ASSIGN(const BusinessDay last, dayOrBad(text.substr(between + kBetween.size()), text));
    if (last < first) {
        return Error::badInput(ErrorCode::OutOfRange, "window", std::string(text),
                               "a last day not before the first");
    }
    return WindowChoice::days(first, last);
}

std::string textOf(const WindowChoice& choice)
{
    switch (choice.kind) {
    case WindowChoice::Kind::Week:
        return std::string(kWeekPrefix) + choice.first.weekStart().toText();
    case WindowChoice::Kind::Month:
        return std::string(kMonthPrefix) + choice.first.toText().substr(0, 7);
    case WindowChoice::Kind::Days:
        return choice.first.toText() + std::string(kBetween) + choice.last.toText();
    case WindowChoice::Kind::All:
        break;
    }
    return "all";
}

TimeWindow
resolve(const WindowChoice& choice, const std::optional<BoardFacts::Range>& range, Instant now)
{
    switch (choice.kind) {
    case WindowChoice::Kind::Week:
        return weekOf(choice.first.start());
    case WindowChoice::Kind::Month:
        return monthOf(choice.first.start());
    case WindowChoice::Kind::Days:
        return {choice.first.start(), choice.last.plusDays(1).start()};
    case WindowChoice::Kind::All:
        break;
    }
    const Instant first = range ? std::min(Instant::fromUnixMs(range->firstMs), now) : now;
    const Instant last = range ? std::max(Instant::fromUnixMs(range->lastMs), now) : now;
    return {BusinessDay::of(first).start(), BusinessDay::of(last).plusDays(1).start()};
}

} // namespace linli::board
