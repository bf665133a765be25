// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"

namespace linli::poster {

/// Calls `edit` on every chosen layer of one kind: bool(Shape&), true where it changed something.
/// True where any did.
template <typename Kind, typename Edit>
bool editShapes(PosterDocument& document, const LayerIds& ids, Edit edit)
{
    bool changed = false;
    for (const std::string& id : ids) {
        if (const auto spot = spotOf(document, id)) {
            if (auto* shape = std::get_if<Kind>(&spot->layer().shape)) {
                changed = edit(*shape) || changed;
            }
        }
    }
    return changed;
}

/// The same for layers of every kind: bool(Layer&).
template <typename Edit> bool editLayers(PosterDocument& document, const LayerIds& ids, Edit edit)
{
    bool changed = false;
    for (const std::string& id : ids) {
        if (const auto spot = spotOf(document, id)) {
            changed = edit(spot->layer()) || changed;
        }
    }
    return changed;
}

/// Writes the value; true where it was another.
template <typename Value, typename New> bool assign(Value& value, New&& next)
{
    if (value == next) {
        return false;
    }
    value = std::forward<New>(next);
    return true;
}

} // namespace linli::poster
