// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Motion.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace linli::poster {

Point turned(Point vector, double degrees)
{
    if (degrees == 0) {
        return vector; // exactly: most layers stand upright, and must not drift
    }
    const double angle = degrees * std::numbers::pi / 180;
    const double c = std::cos(angle);
    const double s = std::sin(angle);
    return {vector.x * c - vector.y * s, vector.x * s + vector.y * c};
}

Point Motion::apply(Point point) const
{
    const Point around = turned(point, degrees);
    return {around.x + shift.x, around.y + shift.y};
}

Point Motion::undo(Point point) const
{
    return turned({point.x - shift.x, point.y - shift.y}, -degrees);
}

Motion Motion::after(const Motion& inner) const
{
    return {degrees + inner.degrees, apply(inner.shift)};
}

Motion turnAround(Point centre, double degrees)
{
    const Point moved = turned(centre, degrees);
    return {degrees, {centre.x - moved.x, centre.y - moved.y}};
}

std::array<Point, 4> cornersOf(const Box& box, const Motion& motion)
{
    return {motion.apply({box.x, box.y}), motion.apply({box.x + box.width, box.y}),
            motion.apply({box.x + box.width, box.y + box.height}),
            motion.apply({box.x, box.y + box.height})};
}

Box boundsOf(const std::array<Point, 4>& corners)
{
    Point least = corners[0];
    Point most = corners[0];
    for (const Point& corner : corners) {
        least = {std::min(least.x, corner.x), std::min(least.y, corner.y)};
        most = {std::max(most.x, corner.x), std::max(most.y, corner.y)};
    }
    return {least.x, least.y, most.x - least.x, most.y - least.y};
}

Box united(const Box& a, const Box& b)
{
    const double x = std::min(a.x, b.x);
    const double y = std::min(a.y, b.y);
    return {x, y, std::max(a.x + a.width, b.x + b.width) - x,
            std::max(a.y + a.height, b.y + b.height) - y};
}

bool contains(const Box& box, Point point)
{
    return point.x >= box.x && point.y >= box.y && point.x <= box.x + box.width &&
           point.y <= box.y + box.height;
}

bool touches(const Box& a, const Box& b)
{
    return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height &&
           b.y <= a.y + a.height;
}

Box boxBetween(Point a, Point b)
{
    return {std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
}

} // namespace linli::poster
