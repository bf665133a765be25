// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/Units.h"

#include <array>

namespace linli::poster {

/// A place in page units, y down.
struct Point
{
    double x = 0;
    double y = 0;
    auto operator<=>(const Point&) const = default;
};

[[nodiscard]] constexpr Point centreOf(const Box& box)
{
    return {box.x + box.width / 2, box.y + box.height / 2};
}

/// A turn and a shift: what the groups around a layer do to it. Clockwise degrees, as on screen.
struct Motion
{
    double degrees = 0;
    Point shift;

    [[nodiscard]] Point apply(Point point) const;
    /// Where the point was before.
    [[nodiscard]] Point undo(Point point) const;
    /// First `inner`, then this one.
    [[nodiscard]] Motion after(const Motion& inner) const;
};

[[nodiscard]] Motion turnAround(Point centre, double degrees);
/// The vector turned, without any shift.
[[nodiscard]] Point turned(Point vector, double degrees);

/// The corners from the top left clockwise, after the motion.
[[nodiscard]] std::array<Point, 4> cornersOf(const Box& box, const Motion& motion);
/// The smallest upright box around them.
[[nodiscard]] Box boundsOf(const std::array<Point, 4>& corners);
[[nodiscard]] Box united(const Box& a, const Box& b);
[[nodiscard]] bool contains(const Box& box, Point point);
[[nodiscard]] bool touches(const Box& a, const Box& b);
/// The box between two corners, whichever way they lie.
[[nodiscard]] Box boxBetween(Point a, Point b);

} // namespace linli::poster
