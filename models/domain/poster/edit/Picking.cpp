// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Picking.h"

#include <algorithm>

namespace linli::poster {
namespace {

template <typename Wanted>
LayerIds filtered(const PosterDocument& document, std::string_view scope, Wanted wanted)
{
    LayerIds ids;
    walk(document, [&](const LayerVisit& visit) {
        if (visit.group == scope && !visit.hidden && !visit.locked && wanted(visit.placement)) {
            ids.push_back(visit.layer.id);
        }
    });
    return ids;
}

} // namespace

std::string
layerAt(const PosterDocument& document, Point point, std::string_view scope, double reach)
{
    const LayerIds hit = filtered(document, scope, [&](const Placement& placement) {
        const Point inner = placement.whole().undo(point);
        const Box& box = placement.box;
        const double dx = std::max(0.0, reach - box.width / 2);
        const double dy = std::max(0.0, reach - box.height / 2);
        return contains({box.x - dx, box.y - dy, box.width + 2 * dx, box.height + 2 * dy}, inner);
    });
    return hit.empty() ? std::string() : hit.back();
}

LayerIds layersIn(const PosterDocument& document, const Box& box, std::string_view scope)
{
    return filtered(document, scope,
                    [&](const Placement& placement) { return touches(placement.bounds(), box); });
}

LayerIds takeable(const PosterDocument& document, std::string_view scope)
{
    return filtered(document, scope, [](const Placement&) { return true; });
}

} // namespace linli::poster
