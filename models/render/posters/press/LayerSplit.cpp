// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/press/LayerSplit.h"

#include <QTransform>

#include <algorithm>

namespace linli::render {
namespace {

using namespace linli::poster;

/// How far a layer's ink may reach over its frame: half a line, and glyphs that lean out.
double spreadOf(const Layer& layer)
{
    if (const auto* rect = std::get_if<RectShape>(&layer.shape)) {
        return rect->stroke.width;
    }
    if (const auto* line = std::get_if<LineShape>(&layer.shape)) {
        return line->stroke.width;
    }
    if (const auto* text = std::get_if<TextShape>(&layer.shape)) {
        return text->style.size / 2;
    }
    return 0;
}

QRectF areaOf(const Layer& layer, const Box& parent, double dotsPerUnit)
{
    const Box box = resolve(layer.frame, parent);
    // Two edges that meet within one dot are blended there, in the order they are drawn.
    const double spread = spreadOf(layer) + 1.5 / dotsPerUnit;
    const QRectF frame = QRectF(box.x, box.y, box.width, box.height).normalized();
    QRectF area = frame.adjusted(-spread, -spread, spread, spread);
    if (const auto* group = std::get_if<GroupShape>(&layer.shape)) {
        for (const Layer& inner : group->layers) {
            area |= areaOf(inner, box, dotsPerUnit);
        }
    }
    if (layer.rotationDegrees != 0) {
        const QPointF centre = frame.center();
        area = QTransform()
                   .translate(centre.x(), centre.y())
                   .rotate(layer.rotationDegrees)
                   .translate(-centre.x(), -centre.y())
                   .mapRect(area);
    }
    return area;
}

bool staysItself(const Layer& layer)
{
    return hasText(layer) || std::holds_alternative<QrShape>(layer.shape) ||
           std::holds_alternative<BarcodeShape>(layer.shape) ||
           std::holds_alternative<GroupShape>(layer.shape);
}

} // namespace

LayerSplit splitLayers(const PosterDocument& document, SplitFor purpose, double dotsPerUnit)
{
    LayerSplit split;
    const Box page{0, 0, document.page.width, document.page.height};
    for (std::size_t i = 0; i < document.layers.size(); ++i) {
        const Layer& layer = document.layers[i];
        const QRectF area = areaOf(layer, page, dotsPerUnit);
        const bool touches =
            std::any_of(split.ownAreas.begin(), split.ownAreas.end(),
                        [&area](const QRectF& own) { return own.intersects(area); });
        const bool shared =
            isStatic(layer) && !touches && (purpose == SplitFor::Picture || !staysItself(layer));
        if (shared) {
            split.shared.push_back(i);
        } else {
            split.own.push_back(i);
            split.ownAreas.push_back(area);
        }
    }
    return split;
}

} // namespace linli::render
