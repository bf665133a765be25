// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Frames.h"

#include <algorithm>
#include <cmath>

namespace linli::poster {
namespace {

void scaleShape(RectShape& shape, double f)
{
    shape.radius = tidy(shape.radius * f);
    shape.stroke.width = tidy(shape.stroke.width * f);
    for (double& dash : shape.stroke.dashes) {
        dash *= f;
    }
}

void scaleShape(LineShape& shape, double f)
{
    shape.stroke.width = tidy(shape.stroke.width * f);
    for (double& dash : shape.stroke.dashes) {
        dash *= f;
    }
}

void scaleShape(TextShape& shape, double f)
{
    shape.style.size = std::max(0.1, tidy(shape.style.size * f));
    shape.style.minimumSize = std::clamp(tidy(shape.style.minimumSize * f), 0.1, shape.style.size);
    shape.style.letterSpacing = tidy(shape.style.letterSpacing * f);
}

void scaleShape(ImageShape& shape, double f)
{
    shape.radius = tidy(shape.radius * f);
}

/// Codes and boards fill their frame whatever its size.
void scaleShape(QrShape&, double)
{
}
void scaleShape(BarcodeShape&, double)
{
}
void scaleShape(BoardShape&, double)
{
}

} // namespace

double tidy(double length)
{
    const double rounded = std::round(length * 1000) / 1000;
    return rounded == 0 ? 0 : rounded; // never −0
}

double withinTurn(double degrees)
{
    return tidy(std::remainder(degrees, 360));
}

Frame frameAt(Anchor anchor, const Box& box, const Box& parent)
{
    const Frame none{anchor, {0, 0, box.width, box.height}};
    const Frame one{anchor, {1, 1, box.width, box.height}};
    const Box start = resolve(none, parent);
    const Box step = resolve(one, parent); // one unit inwards: which way x and y count
    return {anchor,
            {tidy((box.x - start.x) / (step.x - start.x)),
             tidy((box.y - start.y) / (step.y - start.y)), tidy(box.width), tidy(box.height)}};
}

void reframe(Layer& layer, const Box& box, const Box& parent)
{
    UnknownKeys unknown = std::move(layer.frame.unknown);
    layer.frame = frameAt(layer.frame.anchor, box, parent);
    layer.frame.unknown = std::move(unknown);
}

void placeAt(const LayerSpot& spot, const Box& box)
{
    reframe(spot.layer(), box, spot.parent);
}

bool moveBy(PosterDocument& document, const LayerIds& ids, Point distance)
{
    bool moved = false;
    for (const std::string& id : withoutNested(document, ids)) {
        const auto spot = spotOf(document, id);
        const Point inner = turned(distance, -spot->outer.degrees);
        Box box = resolve(spot->layer().frame, spot->parent);
        box.x += inner.x;
        box.y += inner.y;
        placeAt(*spot, box);
        moved = true;
    }
    return moved && (distance.x != 0 || distance.y != 0);
}

bool setAnchor(PosterDocument& document, std::string_view id, Anchor anchor)
{
    const auto spot = spotOf(document, id);
    if (!spot || spot->layer().frame.anchor == anchor) {
        return false;
    }
    const Box box = resolve(spot->layer().frame, spot->parent);
    spot->layer().frame.anchor = anchor;
    placeAt(*spot, box);
    return true;
}

bool setRotation(PosterDocument& document, std::string_view id, double degrees)
{
    const auto spot = spotOf(document, id);
    if (!spot || holdsCode(spot->layer())) {
        return false;
    }
    const double within = withinTurn(degrees);
    if (spot->layer().rotationDegrees == within) {
        return false;
    }
    spot->layer().rotationDegrees = within;
    return true;
}

bool turnLayers(PosterDocument& document, const LayerIds& ids, Point centre, double degrees)
{
    const LayerIds chosen = withoutNested(document, ids);
    const bool coded = std::any_of(chosen.begin(), chosen.end(), [&](const std::string& id) {
        return holdsCode(*layerOf(document, id));
    });
    if (coded || chosen.empty() || degrees == 0) {
        return false;
    }
    const Motion turn = turnAround(centre, degrees);
    for (const std::string& id : chosen) {
        const LayerSpot spot = *spotOf(document, id);
        Box box = resolve(spot.layer().frame, spot.parent);
        const Point middle = centreOf(box);
        const Point to = spot.outer.undo(turn.apply(spot.outer.apply(middle)));
        box.x += to.x - middle.x;
        box.y += to.y - middle.y;
        placeAt(spot, box);
        spot.layer().rotationDegrees = withinTurn(spot.layer().rotationDegrees + degrees);
    }
    return true;
}

void scaleContent(Layer& layer, double fx, double fy)
{
    const double least = std::min(fx, fy);
    if (auto* group = std::get_if<GroupShape>(&layer.shape)) {
        for (Layer& inner : group->layers) {
            Box& box = inner.frame.box;
            box = {tidy(box.x * fx), tidy(box.y * fy), tidy(box.width * fx), tidy(box.height * fy)};
            scaleContent(inner, fx, fy);
        }
        return;
    }
    std::visit(
        [least](auto& shape) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(shape)>, GroupShape>) {
                scaleShape(shape, least);
            }
        },
        layer.shape);
}

void setPage(PosterDocument& document, const Page& page, bool scale)
{
    const Page before = std::exchange(document.page, page);
    if (!scale || before.width <= 0 || before.height <= 0) {
        return;
    }
    const double f = std::min(page.width / before.width, page.height / before.height);
    const Point margin{(page.width - before.width * f) / 2, (page.height - before.height * f) / 2};
    for (Layer& layer : document.layers) {
        const Box old = resolve(layer.frame, pageBox(before));
        const Box box{old.x * f + margin.x, old.y * f + margin.y, old.width * f, old.height * f};
        layer.frame = frameAt(layer.frame.anchor, box, pageBox(page));
        scaleContent(layer, f, f);
    }
}

} // namespace linli::poster
