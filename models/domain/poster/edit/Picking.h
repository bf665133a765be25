// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"

namespace linli::poster {

/// The front most layer under the point that can be taken: visible, not locked, a child of
/// `scope` (a group's id; empty: the page). Empty where there is none. `reach` makes thin lines
/// easy to hit, page units.
[[nodiscard]] std::string
layerAt(const PosterDocument& document, Point point, std::string_view scope, double reach);

/// All of those whose bounds touch the box, from back to front.
[[nodiscard]] LayerIds
layersIn(const PosterDocument& document, const Box& box, std::string_view scope);

/// All that can be taken in the scope, from back to front.
[[nodiscard]] LayerIds takeable(const PosterDocument& document, std::string_view scope);

} // namespace linli::poster
