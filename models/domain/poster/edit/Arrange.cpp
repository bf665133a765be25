// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Arrange.h"

#include "domain/poster/edit/Frames.h"

#include <algorithm>
#include <set>

namespace linli::poster {
namespace {

constexpr double kMoved = 0.0005; ///< half of what tidy() keeps

Point wayTo(const Box& box, const Box& goal, AlignTo side)
{
    switch (side) {
    case AlignTo::Left:
        return {goal.x - box.x, 0};
    case AlignTo::Centre:
        return {centreOf(goal).x - centreOf(box).x, 0};
    case AlignTo::Right:
        return {goal.x + goal.width - box.x - box.width, 0};
    case AlignTo::Top:
        return {0, goal.y - box.y};
    case AlignTo::Middle:
        return {0, centreOf(goal).y - centreOf(box).y};
    case AlignTo::Bottom:
        return {0, goal.y + goal.height - box.y - box.height};
    }
    return {};
}

bool moveOne(PosterDocument& document, const std::string& id, Point way)
{
    if (std::abs(way.x) < kMoved && std::abs(way.y) < kMoved) {
        return false;
    }
    return moveBy(document, {id}, way);
}

struct Placed
{
    std::string id;
    double start = 0;
    double length = 0;
};

std::vector<Placed> along(const PosterDocument& document, const LayerIds& ids, Axis axis)
{
    std::vector<Placed> all;
    for (const std::string& id : ids) {
        const Box box = placementOf(document, id)->bounds();
        all.push_back(axis == Axis::Horizontal ? Placed{id, box.x, box.width}
                                               : Placed{id, box.y, box.height});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Placed& a, const Placed& b) { return a.start < b.start; });
    return all;
}

bool stepOver(std::vector<Layer>& layers, const std::set<std::string>& chosen, bool forward)
{
    const auto isChosen = [&](std::size_t i) { return chosen.contains(layers[i].id); };
    bool moved = false;
    // From the side they move to, so that a row of chosen ones moves as one.
    for (std::size_t n = 1; n < layers.size(); ++n) {
        const std::size_t i = forward ? layers.size() - 1 - n : n;
        const std::size_t next = forward ? i + 1 : i - 1;
        if (isChosen(i) && !isChosen(next)) {
            std::swap(layers[i], layers[next]);
            moved = true;
        }
    }
    return moved;
}

bool toEnd(std::vector<Layer>& layers, const std::set<std::string>& chosen, bool front)
{
    const auto ids = [&] {
        LayerIds order;
        for (const Layer& layer : layers) {
            order.push_back(layer.id);
        }
        return order;
    };
    const LayerIds before = ids();
    std::stable_partition(layers.begin(), layers.end(),
                          [&](const Layer& layer) { return chosen.contains(layer.id) != front; });
    return ids() != before;
}

bool holds(const Layer& layer, const std::string& id)
{
    const auto* group = std::get_if<GroupShape>(&layer.shape);
    return layer.id == id ||
           (group != nullptr && std::any_of(group->layers.begin(), group->layers.end(),
                                            [&](const Layer& inner) { return holds(inner, id); }));
}

} // namespace

bool align(PosterDocument& document, const LayerIds& ids, AlignTo side)
{
    const LayerIds chosen = withoutNested(document, ids);
    if (chosen.empty()) {
        return false;
    }
    const Box goal = chosen.size() == 1 ? pageBox(document.page) : *boundsOf(document, chosen);
    bool moved = false;
    for (const std::string& id : chosen) {
        const Point way = wayTo(placementOf(document, id)->bounds(), goal, side);
        moved = moveOne(document, id, way) || moved;
    }
    return moved;
}

bool distribute(PosterDocument& document, const LayerIds& ids, Axis axis)
{
    const std::vector<Placed> all = along(document, withoutNested(document, ids), axis);
    if (all.size() < 3) {
        return false;
    }
    double free = all.back().start + all.back().length - all.front().start;
    for (const Placed& one : all) {
        free -= one.length;
    }
    const double gap = free / static_cast<double>(all.size() - 1);
    double at = all.front().start;
    bool moved = false;
    for (const Placed& one : all) {
        const double way = at - one.start;
        moved =
            moveOne(document, one.id, axis == Axis::Horizontal ? Point{way, 0} : Point{0, way}) ||
            moved;
        at += one.length + gap;
    }
    return moved;
}

bool reorder(PosterDocument& document, const LayerIds& ids, OrderStep step)
{
    std::set<std::vector<Layer>*> rows;
    std::set<std::string> chosen;
    for (const std::string& id : withoutNested(document, ids)) {
        rows.insert(spotOf(document, id)->siblings);
        chosen.insert(id);
    }
    bool moved = false;
    for (std::vector<Layer>* row : rows) {
        const bool towardsFront = step == OrderStep::Forward || step == OrderStep::Front;
        const bool oneStep = step == OrderStep::Forward || step == OrderStep::Backward;
        moved =
            (oneStep ? stepOver(*row, chosen, towardsFront) : toEnd(*row, chosen, towardsFront)) ||
            moved;
    }
    return moved;
}

bool moveInto(PosterDocument& document,
              const LayerIds& ids,
              const std::string& group,
              std::size_t index)
{
    const LayerIds chosen = withoutNested(document, ids);
    Motion goalMotion;
    if (!group.empty()) {
        const auto place = placementOf(document, group);
        const Layer* target = layerOf(document, group);
        if (!place || !std::holds_alternative<GroupShape>(target->shape)) {
            return false;
        }
        goalMotion = place->whole();
    }
    for (const std::string& id : chosen) {
        const Layer& layer = *layerOf(document, id);
        if (holds(layer, group) || (holdsCode(layer) && goalMotion.degrees != 0)) {
            return false;
        }
    }
    if (chosen.empty()) {
        return false;
    }
    std::vector<Layer> taken;
    std::vector<Placement> places;
    for (const std::string& id : chosen) {
        places.push_back(*placementOf(document, id));
        const auto spot = spotOf(document, id);
        if (spot->group == group && spot->index < index) {
            --index;
        }
        taken.push_back(std::move(spot->layer()));
        spot->siblings->erase(spot->siblings->begin() + static_cast<std::ptrdiff_t>(spot->index));
    }
    std::vector<Layer>* row = &document.layers;
    Box parent = pageBox(document.page);
    if (!group.empty()) {
        row = &std::get<GroupShape>(spotOf(document, group)->layer().shape).layers;
        parent = placementOf(document, group)->box;
    }
    index = std::min(index, row->size());
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const Point centre = goalMotion.undo(places[i].whole().apply(centreOf(places[i].box)));
        const Box& box = places[i].box;
        reframe(taken[i],
                {centre.x - box.width / 2, centre.y - box.height / 2, box.width, box.height},
                parent);
        taken[i].rotationDegrees = withinTurn(places[i].whole().degrees - goalMotion.degrees);
        row->insert(row->begin() + static_cast<std::ptrdiff_t>(index + i), std::move(taken[i]));
    }
    return true;
}

} // namespace linli::poster
