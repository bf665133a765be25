// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/LayerTree.h"

#include <algorithm>
#include <set>

namespace linli::poster {
namespace {

/// What a walk carries from a group into what it holds.
struct Surroundings
{
    Box parent;
    Motion outer;
    std::string_view group;
    int depth = 0;
    bool hidden = false;
    bool locked = false;
};

Placement placed(const Layer& layer, const Surroundings& around)
{
    return {resolve(layer.frame, around.parent), layer.rotationDegrees, around.outer};
}

void walkLayers(const std::vector<Layer>& layers,
                const Surroundings& around,
                const std::function<void(const LayerVisit&)>& visit)
{
    for (const Layer& layer : layers) {
        const Placement placement = placed(layer, around);
        const bool hidden = around.hidden || !layer.visible;
        const bool locked = around.locked || layer.locked;
        visit({layer, around.group, around.depth, placement, hidden, locked});
        if (const auto* group = std::get_if<GroupShape>(&layer.shape)) {
            walkLayers(
                group->layers,
                {placement.box, placement.whole(), layer.id, around.depth + 1, hidden, locked},
                visit);
        }
    }
}

std::optional<LayerSpot>
spotAmong(std::vector<Layer>& layers, std::string_view id, const Surroundings& around)
{
    for (std::size_t i = 0; i < layers.size(); ++i) {
        Layer& layer = layers[i];
        if (layer.id == id) {
            return LayerSpot{&layers, i, std::string(around.group), around.parent, around.outer};
        }
        if (auto* group = std::get_if<GroupShape>(&layer.shape)) {
            const Placement placement = placed(layer, around);
            auto inside =
                spotAmong(group->layers, id, {placement.box, placement.whole(), layer.id});
            if (inside) {
                return inside;
            }
        }
    }
    return std::nullopt;
}

} // namespace

Motion Placement::whole() const
{
    return outer.after(turnAround(centreOf(box), rotationDegrees));
}

Box pageBox(const Page& page)
{
    return {0, 0, page.width, page.height};
}

std::optional<LayerSpot> spotOf(PosterDocument& document, std::string_view id)
{
    return spotAmong(document.layers, id, {pageBox(document.page), {}, {}});
}

void walk(const PosterDocument& document, const std::function<void(const LayerVisit&)>& visit)
{
    walkLayers(document.layers, {pageBox(document.page), {}, {}}, visit);
}

const Layer* layerOf(const PosterDocument& document, std::string_view id)
{
    const Layer* found = nullptr;
    walk(document, [&](const LayerVisit& visit) {
        if (visit.layer.id == id) {
            found = &visit.layer;
        }
    });
    return found;
}

std::optional<Placement> placementOf(const PosterDocument& document, std::string_view id)
{
    std::optional<Placement> found;
    walk(document, [&](const LayerVisit& visit) {
        if (visit.layer.id == id) {
            found = visit.placement;
        }
    });
    return found;
}

std::optional<Box> boundsOf(const PosterDocument& document, const LayerIds& ids)
{
    std::optional<Box> whole;
    for (const std::string& id : ids) {
        if (const auto placement = placementOf(document, id)) {
            whole = whole ? united(*whole, placement->bounds()) : placement->bounds();
        }
    }
    return whole;
}

LayerIds withoutNested(const PosterDocument& document, const LayerIds& ids)
{
    const std::set<std::string, std::less<>> wanted(ids.begin(), ids.end());
    std::set<std::string, std::less<>> nested; // in a chosen group, directly or further in
    std::set<std::string, std::less<>> found;
    walk(document, [&](const LayerVisit& visit) {
        const bool inside = wanted.contains(visit.group) || nested.contains(visit.group);
        if (inside && !visit.group.empty()) {
            nested.insert(visit.layer.id);
        } else if (wanted.contains(visit.layer.id)) {
            found.insert(visit.layer.id);
        }
    });
    LayerIds kept;
    for (const std::string& id : ids) {
        if (found.erase(id) > 0) {
            kept.push_back(id);
        }
    }
    return kept;
}

std::optional<std::string> commonGroup(const PosterDocument& document, const LayerIds& ids)
{
    std::set<std::string, std::less<>> groups;
    walk(document, [&](const LayerVisit& visit) {
        if (std::find(ids.begin(), ids.end(), visit.layer.id) != ids.end()) {
            groups.emplace(visit.group);
        }
    });
    if (groups.size() != 1) {
        return std::nullopt;
    }
    return *groups.begin();
}

std::string freshId(const PosterDocument& document, std::string_view stem)
{
    std::set<std::string, std::less<>> taken;
    walk(document, [&](const LayerVisit& visit) { taken.insert(visit.layer.id); });
    std::string id(stem);
    for (int number = 2; taken.contains(id); ++number) {
        id = std::string(stem) + "-" + std::to_string(number);
    }
    return id;
}

bool holdsCode(const Layer& layer)
{
    if (const auto* group = std::get_if<GroupShape>(&layer.shape)) {
        return std::any_of(group->layers.begin(), group->layers.end(), holdsCode);
    }
    return std::holds_alternative<QrShape>(layer.shape) ||
           std::holds_alternative<BarcodeShape>(layer.shape);
}

} // namespace linli::poster
