// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Event.h"
#include "domain/rewards/dryrun/History.h"

#include <vector>

namespace linli::rewards {

/// How the past is told to the engine.
struct TimelineWishes
{
    TimeWindow window;     ///< settlement runs happen at the end of each of its days
    RuleId groupRule;      ///< groups are opened under it; empty = orders stand without groups
    bool repriced = false; ///< orders are priced anew, so that a price cut can be offered
};

/// The history as events in the order they happened, merged neighbours under the one they became.
/// An inviter named after payment is told just before it: the engine's limit of 24 h is past.
[[nodiscard]] std::vector<Event> timelineOf(const History& history, const TimelineWishes& wishes);

} // namespace linli::rewards
