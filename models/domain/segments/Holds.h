// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segments/Filter.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace linli::segments {

/// What the shop's books say of one neighbour, merged records counted as hers.
struct PersonFacts
{
    Instant joinedAt;
    std::int64_t orders = 0; ///< paid, not cancelled, no tests
    std::optional<Instant> firstPaidAt;
    std::optional<Instant> lastPaidAt;
    std::int64_t spentFen = 0; ///< basis less what came back
    std::int64_t invited = 0;  ///< neighbours bound to her now
};

/// Answers a question that needs more than one person's facts (who is on top, tags, goods, homes,
/// consents): one yes or no per person, in the order of `people`; empty = nobody.
using Membership = std::function<std::vector<bool>(const Condition&)>;

/// Whether this trait is told by PersonFacts alone.
[[nodiscard]] bool isFact(Trait trait);
/// Only for facts; the negation is not applied.
[[nodiscard]] bool holds(const Condition& condition, const PersonFacts& person, Instant now);

/// The N with most invitees (at least one each); who came first in the list wins a tie.
[[nodiscard]] std::vector<bool> topSharers(const std::vector<PersonFacts>& people, std::int64_t n);

/// The places in `people` of those who meet the filter, ascending.
[[nodiscard]] std::vector<std::size_t> meeting(const Filter& filter,
                                               const std::vector<PersonFacts>& people,
                                               Instant now,
                                               const Membership& membership);

} // namespace linli::segments
