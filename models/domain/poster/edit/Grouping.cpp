// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Grouping.h"

#include "domain/poster/edit/Frames.h"

#include <algorithm>

namespace linli::poster {
namespace {

bool canTakeOver(const Layer& group, const std::vector<Layer>& inner)
{
    const bool conditional = !group.whenField.empty() || !group.unlessField.empty();
    return std::all_of(inner.begin(), inner.end(), [&](const Layer& layer) {
        const bool own = !layer.whenField.empty() || !layer.unlessField.empty();
        const bool faded = group.opacity < 1 && holdsCode(layer);
        const bool askew = group.rotationDegrees != 0 && holdsCode(layer);
        return !(conditional && own) && !faded && !askew;
    });
}

void takeOver(Layer& layer, const Layer& group)
{
    if (!group.whenField.empty() || !group.unlessField.empty()) {
        layer.whenField = group.whenField;
        layer.unlessField = group.unlessField;
    }
    layer.opacity *= group.opacity;
    layer.visible = layer.visible && group.visible;
    layer.locked = layer.locked || group.locked;
}

} // namespace

std::string group(PosterDocument& document, const LayerIds& ids)
{
    const LayerIds chosen = withoutNested(document, ids);
    if (chosen.size() < 2 || !commonGroup(document, chosen)) {
        return {};
    }
    Layer whole;
    whole.id = freshId(document, "group");
    const LayerSpot spot = *spotOf(document, chosen.front());
    std::vector<Layer>& row = *spot.siblings;
    const Box parent = spot.parent;
    const auto isChosen = [&](const Layer& layer) {
        return std::find(chosen.begin(), chosen.end(), layer.id) != chosen.end();
    };
    // In the parent's own coordinates: a group around may be turned.
    Box box;
    bool first = true;
    std::size_t front = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (isChosen(row[i])) {
            const Placement place{resolve(row[i].frame, parent), row[i].rotationDegrees, {}};
            box = first ? place.bounds() : united(box, place.bounds());
            first = false;
            front = i;
        }
    }
    whole.frame = frameAt(Anchor::TopLeft, box, parent);
    box = resolve(whole.frame, parent); // as it is kept
    GroupShape shape;
    std::vector<Layer> rest;
    std::size_t at = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!isChosen(row[i])) {
            rest.push_back(std::move(row[i]));
        } else {
            reframe(row[i], resolve(row[i].frame, parent), box);
            shape.layers.push_back(std::move(row[i]));
        }
        if (i == front) {
            at = rest.size();
        }
    }
    std::string id = whole.id;
    whole.shape = std::move(shape);
    rest.insert(rest.begin() + static_cast<std::ptrdiff_t>(at), std::move(whole));
    row = std::move(rest);
    return id;
}

LayerIds ungroup(PosterDocument& document, std::string_view id)
{
    const auto spot = spotOf(document, id);
    if (!spot || !std::holds_alternative<GroupShape>(spot->layer().shape)) {
        return {};
    }
    Layer whole = spot->layer();
    std::vector<Layer>& inner = std::get<GroupShape>(whole.shape).layers;
    if (!canTakeOver(whole, inner)) {
        return {};
    }
    const Box box = resolve(whole.frame, spot->parent);
    const Motion turn = turnAround(centreOf(box), whole.rotationDegrees);
    LayerIds ids;
    for (Layer& layer : inner) {
        const Box old = resolve(layer.frame, box);
        const Point centre = turn.apply(centreOf(old));
        reframe(layer, {centre.x - old.width / 2, centre.y - old.height / 2, old.width, old.height},
                spot->parent);
        layer.rotationDegrees = withinTurn(layer.rotationDegrees + whole.rotationDegrees);
        takeOver(layer, whole);
        ids.push_back(layer.id);
    }
    std::vector<Layer>& row = *spot->siblings;
    const auto at = row.erase(row.begin() + static_cast<std::ptrdiff_t>(spot->index));
    row.insert(at, std::make_move_iterator(inner.begin()), std::make_move_iterator(inner.end()));
    return ids;
}

} // namespace linli::poster
