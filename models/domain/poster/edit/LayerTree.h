// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"
#include "domain/poster/edit/Motion.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linli::poster {

/// Layers by id, in the order they were chosen.
using LayerIds = std::vector<std::string>;

/// Where a layer stands among its siblings.
struct LayerSpot
{
    std::vector<Layer>* siblings = nullptr;
    std::size_t index = 0;
    std::string group; ///< id of the group around it; empty: the page
    Box parent;        ///< what its frame counts from, page coordinates
    Motion outer;      ///< what the groups around it do to it

    [[nodiscard]] Layer& layer() const { return (*siblings)[index]; }
};

/// A layer's box before it is turned, and everything that turns it.
struct Placement
{
    Box box;
    double rotationDegrees = 0; ///< its own
    Motion outer;

    /// Its own turn around its centre, then its groups'.
    [[nodiscard]] Motion whole() const;
    [[nodiscard]] Box bounds() const { return boundsOf(cornersOf(box, whole())); }
};

[[nodiscard]] Box pageBox(const Page& page);

/// Nothing where no layer has this id. The spot is good until the document changes.
[[nodiscard]] std::optional<LayerSpot> spotOf(PosterDocument& document, std::string_view id);
[[nodiscard]] const Layer* layerOf(const PosterDocument& document, std::string_view id);
[[nodiscard]] std::optional<Placement> placementOf(const PosterDocument& document,
                                                   std::string_view id);
/// The upright box around all of them; nothing where none is there.
[[nodiscard]] std::optional<Box> boundsOf(const PosterDocument& document, const LayerIds& ids);

/// One layer met on a walk, from back to front, groups before what they hold.
struct LayerVisit
{
    const Layer& layer;
    std::string_view group; ///< id of the group around it; empty: the page
    int depth = 0;
    Placement placement;
    bool hidden = false; ///< it or a group around it
    bool locked = false; ///< it or a group around it
};
void walk(const PosterDocument& document, const std::function<void(const LayerVisit&)>& visit);

/// Ids that are there, without those inside a group that is chosen too.
[[nodiscard]] LayerIds withoutNested(const PosterDocument& document, const LayerIds& ids);
/// The group all of them stand in (empty: the page); nothing where they stand in several.
[[nodiscard]] std::optional<std::string> commonGroup(const PosterDocument& document,
                                                     const LayerIds& ids);
/// `stem`, or `stem-2`, `stem-3`, … : an id no layer has.
[[nodiscard]] std::string freshId(const PosterDocument& document, std::string_view stem);

/// Codes are read upright and opaque (TemplateReader refuses others): true where there is one.
[[nodiscard]] bool holdsCode(const Layer& layer);

} // namespace linli::poster
