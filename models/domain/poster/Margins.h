// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"
#include "domain/poster/PosterDocument.h"

#include <optional>
#include <vector>

namespace linli::poster {

/// Something a reader needs, where it is inked: page units, origin at the trim.
struct PlacedInk
{
    std::string layer;
    Box box;
};

/// PosterBleed ("layer" and "field" its id, "value", "allowed") where ink is nearer to the trim
/// than the page's safe distance: a cut that is off would take it away.
[[nodiscard]] std::optional<Error> safeProblem(const Page& page, const PlacedInk& ink);

/// The same for areas that reach the trim but end before the bleed does: a cut that is off would
/// leave a white hair. Rectangles with a fill and covering pictures; upright, visible.
[[nodiscard]] std::vector<Error> bleedProblems(const PosterDocument& document);

/// The box with every side that is at the trim drawn out to the end of the bleed.
[[nodiscard]] Box drawnOut(const Page& page, const Box& box);

} // namespace linli::poster
