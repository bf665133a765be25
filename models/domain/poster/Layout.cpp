// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/Placeholders.h"
#include "domain/poster/PosterDocument.h"

#include <algorithm>

namespace linli::poster {
namespace {

enum class Side
{
    Near,
    Middle,
    Far
};

Side horizontalSide(Anchor anchor)
{
    switch (anchor) {
    case Anchor::TopLeft:
    case Anchor::Left:
    case Anchor::BottomLeft:
        return Side::Near;
    case Anchor::Top:
    case Anchor::Centre:
    case Anchor::Bottom:
        return Side::Middle;
    case Anchor::TopRight:
    case Anchor::Right:
    case Anchor::BottomRight:
        return Side::Far;
    }
    return Side::Near;
}

Side verticalSide(Anchor anchor)
{
    switch (anchor) {
    case Anchor::TopLeft:
    case Anchor::Top:
    case Anchor::TopRight:
        return Side::Near;
    case Anchor::Left:
    case Anchor::Centre:
    case Anchor::Right:
        return Side::Middle;
    case Anchor::BottomLeft:
    case Anchor::Bottom:
    case Anchor::BottomRight:
        return Side::Far;
    }
    return Side::Near;
}

double place(Side side, double offset, double length, double start, double space)
{
    switch (side) {
    case Side::Near:
        return start + offset;
    case Side::Middle:
        return start + (space - length) / 2 + offset;
    case Side::Far:
        return start + space - length - offset;
    }
    return start;
}

struct IsStatic
{
    bool operator()(const RectShape& /*shape*/) const { return true; }
    bool operator()(const LineShape& /*shape*/) const { return true; }
    bool operator()(const ImageShape& /*shape*/) const { return true; }
    bool operator()(const TextShape& shape) const
    {
        return std::none_of(shape.spans.begin(), shape.spans.end(),
                            [](const TextSpan& span) { return hasPlaceholders(span.text); });
    }
    bool operator()(const QrShape& shape) const { return !hasPlaceholders(shape.payload); }
    bool operator()(const BarcodeShape& shape) const { return !hasPlaceholders(shape.payload); }
    bool operator()(const BoardShape& /*shape*/) const { return false; }
    bool operator()(const GroupShape& shape) const
    {
        return std::all_of(shape.layers.begin(), shape.layers.end(), isStatic);
    }
};

} // namespace

// Here, not in the class: groups hold layers, and clang finds no end when it compares them there.
bool GroupShape::operator==(const GroupShape& other) const = default;
bool Layer::operator==(const Layer& other) const = default;

Box resolve(const Frame& frame, const Box& parent)
{
    const Box& box = frame.box;
    return {place(horizontalSide(frame.anchor), box.x, box.width, parent.x, parent.width),
            place(verticalSide(frame.anchor), box.y, box.height, parent.y, parent.height),
            box.width, box.height};
}

Box bleedBox(const Page& page)
{
    return {-page.bleed, -page.bleed, page.width + 2 * page.bleed, page.height + 2 * page.bleed};
}

bool isStatic(const Layer& layer)
{
    return layer.whenField.empty() && layer.unlessField.empty() &&
           std::visit(IsStatic{}, layer.shape);
}

bool hasText(const Layer& layer)
{
    if (const auto* group = std::get_if<GroupShape>(&layer.shape)) {
        return std::any_of(group->layers.begin(), group->layers.end(), hasText);
    }
    return std::holds_alternative<TextShape>(layer.shape);
}

} // namespace linli::poster
