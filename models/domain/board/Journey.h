// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/Metrics.h"

namespace linli::board {

/// What became, up to now, of the neighbours who were first bound in a window. Each figure is a
/// part of the one it names.
struct Funnel
{
    std::int64_t bound = 0;
    std::int64_t bought = 0;      ///< of bound: at least one standing order
    std::int64_t boughtAgain = 0; ///< of bought: standing orders on two Shanghai days
    std::int64_t broughtOn = 0;   ///< of bought: has somebody bound to her
    auto operator<=>(const Funnel&) const = default;
};
[[nodiscard]] Funnel funnel(const Attribution& attribution, const TimeWindow& window);

/// 邀请率: {members who had somebody new bound to them in the window, members with a paid, not
/// cancelled order in the 90 days before it}: the i of K = i × c, with the same eligible people as
/// K_customer (spec/metrics.md).
[[nodiscard]] Fraction inviteRate(const Attribution& attribution, const TimeWindow& window);

/// The figures a trend line needs of one window, without those that read the lines of orders.
struct TrendStep
{
    TimeWindow window;
    GmvTotals gmv;
    Fraction customerK;
    Fraction inviteRate;
    std::int64_t newNeighbours = 0; ///< qualified invitees
    std::int64_t activeSharers = 0;
    auto operator<=>(const TrendStep&) const = default;
};
[[nodiscard]] TrendStep trendStep(const Attribution& attribution, const TimeWindow& window);

} // namespace linli::board
