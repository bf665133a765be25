// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <atomic>
#include <vector>

namespace linli::ui {

/// Who stands where in the picture of who invited whom: one place per person, the shop at (0, 0).
/// `parents` names the place of each one's inviter, -1 = nobody's; an inviter stands before
/// everybody she invited. Same input, same places. Any thread.
using Places = std::vector<QPointF>;

/// Rings around the shop, one per wave; a person stands in the middle of the arc of whom she
/// brought, and an arc is as wide as the people at its end.
[[nodiscard]] Places radialPlaces(const std::vector<int>& parents);

/// Everybody pushes everybody away and holds on to who invited her, beginning with the rings; far
/// groups push as one (Barnes and Hut 1986), so that 5 000 people take about a second. `radii`: how
/// much room each needs. Ends early, with what it has, once `stop` is set.
[[nodiscard]] Places forcePlaces(const std::vector<int>& parents,
                                 const std::vector<double>& radii,
                                 const std::atomic_bool& stop);

} // namespace linli::ui
