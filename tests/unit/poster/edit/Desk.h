// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/Frames.h"
#include "domain/poster/edit/LayerTree.h"

#include <ostream>

namespace linli::poster {

inline void PrintTo(const Box& box, std::ostream* out)
{
    *out << box.x << ',' << box.y << ' ' << box.width << 'x' << box.height;
}
inline void PrintTo(const Point& point, std::ostream* out)
{
    *out << point.x << ',' << point.y;
}

inline Layer rectAt(std::string id, const Box& box, double rotation = 0)
{
    Layer layer;
    layer.id = std::move(id);
    layer.frame.box = box;
    layer.rotationDegrees = rotation;
    layer.shape = RectShape{};
    return layer;
}

/// An A6 page with three boxes a, b, c from back to front.
inline PosterDocument threeBoxes()
{
    PosterDocument document;
    document.page = {PageUnit::Millimetre, 105, 148, 3, 5, 300};
    document.layers = {rectAt("a", {10, 10, 20, 10}), rectAt("b", {40, 20, 10, 10}),
                       rectAt("c", {70, 60, 30, 20})};
    return document;
}

inline Box boxOf(const PosterDocument& document, const std::string& id)
{
    return placementOf(document, id)->box;
}
inline Point centreOf(const PosterDocument& document, const std::string& id)
{
    const Placement placement = *placementOf(document, id);
    return placement.whole().apply(centreOf(placement.box));
}
inline std::string order(const std::vector<Layer>& layers)
{
    std::string ids;
    for (const Layer& layer : layers) {
        ids += layer.id;
    }
    return ids;
}

} // namespace linli::poster
