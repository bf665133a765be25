// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"

namespace linli::poster {

enum class AlignTo
{
    Left,
    Centre,
    Right,
    Top,
    Middle,
    Bottom
};

/// One layer aligns to the page, several to the box around them. False where nothing moved.
bool align(PosterDocument& document, const LayerIds& ids, AlignTo side);

enum class Axis
{
    Horizontal,
    Vertical
};
/// Equal gaps between neighbours; the outermost two stay. Needs three.
bool distribute(PosterDocument& document, const LayerIds& ids, Axis axis);

enum class OrderStep
{
    Forward,
    Backward,
    Front,
    Back
};
/// Among their siblings; several keep their order among themselves.
bool reorder(PosterDocument& document, const LayerIds& ids, OrderStep step);

/// Puts the layers into `group` (empty: the page) before the sibling that stands at `index` now
/// (from the back), where they stay at the same place on the page. False where a group would land
/// in itself, or a turned group would turn a code.
bool moveInto(PosterDocument& document,
              const LayerIds& ids,
              const std::string& group,
              std::size_t index);

} // namespace linli::poster
