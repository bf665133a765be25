// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace linli::segments {

/// What can be asked of a neighbour. The text form stands in files and commands.
enum class Trait : std::uint8_t
{
    Dormant,          ///< dormant:DAYS – bought once, but not for so long
    FirstOrderWithin, ///< first-order:DAYS
    NeverOrdered,     ///< never-ordered
    Spent,            ///< spent:FEN – at least, net of returns
    JoinedWithin,     ///< joined:DAYS
    JoinedThisWeek,   ///< joined-this-week – since Monday, Shanghai
    TopSharer,        ///< top:N – the N with most neighbours bound to them now
    Invited,          ///< invited:LEAST-MOST, invited:LEAST- (no upper bound)
    Bought,           ///< bought:DAYS:SKU – 0 days = ever
    LivesAt,          ///< lives:TEXT – somewhere in estate and building
    Tagged,           ///< tag:NAME
    Consented,        ///< consent:PURPOSE – in force now
};

/// One question; `negated` (a ! before it) asks for the others.
struct Condition
{
    Trait trait = Trait::NeverOrdered;
    bool negated = false;
    std::int64_t number = 0; ///< days, fen, people
    std::int64_t most = -1;  ///< Invited only; -1 = no upper bound
    std::string text;        ///< SKU, place, tag or purpose
    auto operator<=>(const Condition&) const = default;
};

/// All of them, or any. Nothing to meet = everybody.
struct Filter
{
    bool any = false;
    std::vector<Condition> conditions;
    [[nodiscard]] bool empty() const { return conditions.empty(); }
    auto operator<=>(const Filter&) const = default;
};

inline constexpr std::size_t kMostConditions = 12;
inline constexpr std::int64_t kMostDays = 3650;
inline constexpr std::size_t kLongestText = 60; ///< bytes × 4 allowed, characters counted by tags

/// The word before the first colon.
[[nodiscard]] std::string_view wordOf(Trait trait);
[[nodiscard]] std::vector<Trait> allTraits();
/// What a trait needs besides itself.
[[nodiscard]] bool asksNumber(Trait trait);
[[nodiscard]] bool asksText(Trait trait);

/// Errors: InvalidValue (field condition; allowed = the forms), OutOfRange (number).
[[nodiscard]] Result<Condition> parseCondition(std::string_view text);
/// Errors: OutOfRange (more than kMostConditions), those of checkCondition.
[[nodiscard]] Result<void> checkFilter(const Filter& filter);
[[nodiscard]] std::string textOf(const Condition& condition);

/// One condition a line. Errors: those of parseCondition.
[[nodiscard]] Result<Filter> parseLines(bool any, std::string_view lines);
[[nodiscard]] std::string linesOf(const Filter& filter);

} // namespace linli::segments
