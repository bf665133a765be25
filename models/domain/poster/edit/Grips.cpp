// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Grips.h"

#include "domain/poster/edit/Frames.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace linli::poster {
namespace {

/// The new length of one axis; `pull` is along the side that moves.
double stretched(double length, double pull, bool fromCentre, double least)
{
    return std::max(least, length + (fromCentre ? 2 * pull : pull));
}

Point newSize(const Box& box, Point direction, Point pull, const ResizeRule& rule)
{
    Point size{box.width, box.height};
    if (direction.x != 0) {
        size.x = stretched(box.width, pull.x * direction.x, rule.fromCentre, rule.least);
    }
    if (direction.y != 0) {
        size.y = stretched(box.height, pull.y * direction.y, rule.fromCentre, rule.least);
    }
    if (!rule.keepRatio || box.width <= 0 || box.height <= 0) {
        return size;
    }
    const double fx = size.x / box.width;
    const double fy = size.y / box.height;
    double factor = direction.y == 0 ? fx : fy;
    if (direction.x != 0 && direction.y != 0) {
        factor = std::abs(fx - 1) > std::abs(fy - 1) ? fx : fy; // the axis that was pulled further
    }
    factor = std::max(factor, rule.least / std::min(box.width, box.height));
    return {box.width * factor, box.height * factor};
}

} // namespace

Point directionOf(Grip grip)
{
    static constexpr std::array<Point, kGrips> kDirections{
        {{-1, -1}, {0, -1}, {1, -1}, {1, 0}, {1, 1}, {0, 1}, {-1, 1}, {-1, 0}}};
    return kDirections[static_cast<std::size_t>(grip)];
}

Point gripPoint(const Box& box, Grip grip)
{
    const Point direction = directionOf(grip);
    return {box.x + box.width * (direction.x + 1) / 2, box.y + box.height * (direction.y + 1) / 2};
}

Box resized(const Placement& start, Grip grip, Point distance, const ResizeRule& rule)
{
    const Box& box = start.box;
    const Point direction = directionOf(grip);
    const Point pull = turned(distance, -start.rotationDegrees);
    const Point size = newSize(box, direction, pull, rule);
    Point centre = centreOf(box);
    if (!rule.fromCentre) {
        // The opposite grip, seen from the centre, before and after: it must not move.
        const Point before = turned({-direction.x * box.width / 2, -direction.y * box.height / 2},
                                    start.rotationDegrees);
        const Point after =
            turned({-direction.x * size.x / 2, -direction.y * size.y / 2}, start.rotationDegrees);
        centre = {centre.x + before.x - after.x, centre.y + before.y - after.y};
    }
    return {centre.x - size.x / 2, centre.y - size.y / 2, size.x, size.y};
}

void resizeLayers(PosterDocument& document,
                  const LayerIds& ids,
                  const Box& from,
                  const Box& to,
                  bool scaleLetters)
{
    const double fx = from.width > 0 ? to.width / from.width : 1;
    const double fy = from.height > 0 ? to.height / from.height : 1;
    for (const std::string& id : withoutNested(document, ids)) {
        const auto spot = spotOf(document, id);
        const Box box = resolve(spot->layer().frame, spot->parent);
        const Box scaled{to.x + (box.x - from.x) * fx, to.y + (box.y - from.y) * fy, box.width * fx,
                         box.height * fy};
        placeAt(*spot, scaled);
        if (scaleLetters || std::holds_alternative<GroupShape>(spot->layer().shape)) {
            scaleContent(spot->layer(), fx, fy);
        }
    }
}

double angleOf(Point centre, Point pointer, double step)
{
    const double radians = std::atan2(pointer.x - centre.x, centre.y - pointer.y);
    const double degrees = radians * 180 / std::numbers::pi;
    return step > 0 ? std::round(degrees / step) * step : degrees;
}

} // namespace linli::poster
