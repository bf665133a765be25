// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"

namespace linli::poster {

/// A length as a template keeps it: thousandths of a unit, so that a drag leaves no 17 digits.
[[nodiscard]] double tidy(double length);
/// An angle within ±180, as a template keeps it.
[[nodiscard]] double withinTurn(double degrees);

/// The frame that resolve() turns into `box` within `parent`.
[[nodiscard]] Frame frameAt(Anchor anchor, const Box& box, const Box& parent);

/// The same for a layer that is there: its anchor and what the format does not know stay.
void reframe(Layer& layer, const Box& box, const Box& parent);

/// The layer's box in page coordinates before turning; its anchor stays.
void placeAt(const LayerSpot& spot, const Box& box);
/// Moves by a distance on the page, whatever turns the groups around it make.
bool moveBy(PosterDocument& document, const LayerIds& ids, Point distance);
/// Counts from another anchor and stays where it is.
bool setAnchor(PosterDocument& document, std::string_view id, Anchor anchor);
/// Degrees are kept within ±180. False for codes, which stand upright.
bool setRotation(PosterDocument& document, std::string_view id, double degrees);

/// Turns all of them around one point of the page. False where a code is among them.
bool turnLayers(PosterDocument& document, const LayerIds& ids, Point centre, double degrees);

/// Everything within grows or shrinks with it: frames of a group, letters, lines, corners. Widths
/// by `fx`, heights by `fy`, letters and lines by the smaller so that nothing overflows.
void scaleContent(Layer& layer, double fx, double fy);

/// The page gets another size. With `scale` everything on it grows or shrinks in proportion and
/// stays in the middle; else anchors keep layers where they belong.
void setPage(PosterDocument& document, const Page& page, bool scale);

} // namespace linli::poster
