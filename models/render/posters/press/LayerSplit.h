// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"

#include <QRectF>

#include <cstddef>
#include <vector>

namespace linli::render {

/// Which layers of a template are drawn once for a whole batch, and which for each poster.
struct LayerSplit
{
    std::vector<std::size_t> shared; ///< in order, first of all
    std::vector<std::size_t> own;    ///< in order, over the shared ones
    std::vector<QRectF> ownAreas;    ///< page units: all that the own ones may touch
};

enum class SplitFor
{
    Picture, ///< everything that does not change
    Paper    ///< texts and codes stay what they are, so that a PDF holds text and exact modules
};

/// A shared layer may stand before or behind own ones in the template, as long as it touches none
/// of those before it: then drawing it first changes no pixel.
[[nodiscard]] LayerSplit
splitLayers(const poster::PosterDocument& document, SplitFor purpose, double dotsPerUnit);

} // namespace linli::render
