// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Snapping.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace linli::poster {
namespace {

constexpr double kSame = 1e-6;

void addBox(SnapLines& lines, const Box& box, SnapKind edges, SnapKind middle)
{
    const double right = box.x + box.width;
    const double bottom = box.y + box.height;
    lines.xs.push_back({box.x, box.y, bottom, edges});
    lines.xs.push_back({right, box.y, bottom, edges});
    lines.xs.push_back({box.x + box.width / 2, box.y, bottom, middle});
    lines.ys.push_back({box.y, box.x, right, edges});
    lines.ys.push_back({bottom, box.x, right, edges});
    lines.ys.push_back({box.y + box.height / 2, box.x, right, middle});
}

/// The smallest step that puts one of the places onto a line; nothing within reach: none.
std::optional<double>
bestStep(std::span<const double> places, const std::vector<SnapLine>& lines, double reach)
{
    std::optional<double> best;
    for (const SnapLine& line : lines) {
        for (const double place : places) {
            const double step = line.at - place;
            if (std::abs(step) <= reach && (!best || std::abs(step) < std::abs(*best))) {
                best = step;
            }
        }
    }
    return best;
}

struct Extent
{
    double from = 0;
    double to = 0;
};

/// Every line the places lie on now, each as long as it takes to show what sticks to what.
void markLines(std::span<const double> places,
               const std::vector<SnapLine>& lines,
               bool upright,
               const Extent& across,
               std::vector<SnapMark>& marks)
{
    for (const SnapLine& line : lines) {
        const bool met = std::any_of(places.begin(), places.end(), [&](double place) {
            return std::abs(place - line.at) < kSame;
        });
        const auto same = [&](const SnapMark& mark) {
            return mark.upright == upright && std::abs(mark.at - line.at) < kSame;
        };
        if (!met) {
            continue;
        }
        const double from = std::min(line.from, across.from);
        const double to = std::max(line.to, across.to);
        const auto found = std::find_if(marks.begin(), marks.end(), same);
        if (found == marks.end()) {
            marks.push_back({upright, line.at, from, to, line.kind});
        } else {
            found->from = std::min(found->from, from);
            found->to = std::max(found->to, to);
        }
    }
}

} // namespace

SnapLines snapLines(const PosterDocument& document, const LayerIds& moving, const Guides& guides)
{
    const Page& page = document.page;
    SnapLines lines;
    addBox(lines, pageBox(page), SnapKind::Page, SnapKind::Centre);
    if (page.safe > 0) {
        addBox(lines,
               {page.safe, page.safe, page.width - 2 * page.safe, page.height - 2 * page.safe},
               SnapKind::Safe, SnapKind::Centre);
    }
    if (page.bleed > 0) {
        addBox(lines, bleedBox(page), SnapKind::Page, SnapKind::Centre);
    }
    for (const double x : guides.xs) {
        lines.xs.push_back({x, 0, page.height, SnapKind::Guide});
    }
    for (const double y : guides.ys) {
        lines.ys.push_back({y, 0, page.width, SnapKind::Guide});
    }
    const auto isMoving = [&](std::string_view id) {
        return std::find(moving.begin(), moving.end(), id) != moving.end();
    };
    LayerIds carried; // inside something that moves
    walk(document, [&](const LayerVisit& visit) {
        const bool inside = isMoving(visit.group) ||
                            std::find(carried.begin(), carried.end(), visit.group) != carried.end();
        if (isMoving(visit.layer.id) || (inside && !visit.group.empty())) {
            carried.push_back(visit.layer.id);
        } else if (!visit.hidden) {
            addBox(lines, visit.placement.bounds(), SnapKind::Layer, SnapKind::Layer);
        }
    });
    return lines;
}

Snapped snapBox(const Box& box, const SnapLines& lines, double reach)
{
    std::array xs{box.x, box.x + box.width / 2, box.x + box.width};
    std::array ys{box.y, box.y + box.height / 2, box.y + box.height};
    Snapped snapped;
    const auto dx = bestStep(xs, lines.xs, reach);
    const auto dy = bestStep(ys, lines.ys, reach);
    snapped.by = {dx.value_or(0), dy.value_or(0)};
    for (double& x : xs) {
        x += snapped.by.x;
    }
    for (double& y : ys) {
        y += snapped.by.y;
    }
    if (dx) {
        markLines(xs, lines.xs, true, {ys[0], ys[2]}, snapped.marks);
    }
    if (dy) {
        markLines(ys, lines.ys, false, {xs[0], xs[2]}, snapped.marks);
    }
    return snapped;
}

Snapped snapPoint(Point point, bool horizontal, bool vertical, const SnapLines& lines, double reach)
{
    Snapped snapped;
    std::array x{point.x};
    std::array y{point.y};
    const auto dx = horizontal ? bestStep(x, lines.xs, reach) : std::nullopt;
    const auto dy = vertical ? bestStep(y, lines.ys, reach) : std::nullopt;
    snapped.by = {dx.value_or(0), dy.value_or(0)};
    x[0] += snapped.by.x;
    y[0] += snapped.by.y;
    if (dx) {
        markLines(x, lines.xs, true, {y[0], y[0]}, snapped.marks);
    }
    if (dy) {
        markLines(y, lines.ys, false, {x[0], x[0]}, snapped.marks);
    }
    return snapped;
}

} // namespace linli::poster
