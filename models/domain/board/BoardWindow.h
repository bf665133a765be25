// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"
#include "domain/time/BusinessDay.h"

#include <optional>
#include <string>
#include <string_view>

namespace linli::board {

/// What a person asks for: a week, a month, all, or days from..to. The days of a choice are
/// Shanghai days; `last` is included.
struct WindowChoice
{
    enum class Kind
    {
        Week,
        Month,
        All,
        Days,
    };
    Kind kind = Kind::All;
    BusinessDay first; ///< any day of the week or month; the first day of Days
    BusinessDay last;  ///< Days only

    static WindowChoice week(BusinessDay anyDay) { return {Kind::Week, anyDay, anyDay}; }
    static WindowChoice month(BusinessDay anyDay) { return {Kind::Month, anyDay, anyDay}; }
    static WindowChoice all() { return {}; }
    static WindowChoice days(BusinessDay first, BusinessDay last)
    {
        return {Kind::Days, first, last};
    }
    auto operator<=>(const WindowChoice&) const = default;
};

/// `week:2026-03-02`, `month:2026-03`, `all`, `2026-03-01..2026-03-15` (spec/cli.md).
/// Errors: InvalidValue (field window, what was given, what is allowed), OutOfRange (TO before
/// FROM).
[[nodiscard]] Result<WindowChoice> parseWindow(std::string_view text);
/// The same text back, weeks by their Monday.
[[nodiscard]] std::string textOf(const WindowChoice& choice);

/// Half-open. `all` runs from the first day with a fact to the end of the later of today and the
/// last day with a fact, so that nothing is ever outside of it.
[[nodiscard]] TimeWindow
resolve(const WindowChoice& choice, const std::optional<BoardFacts::Range>& range, Instant now);

} // namespace linli::board
