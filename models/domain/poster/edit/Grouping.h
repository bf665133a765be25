// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"

namespace linli::poster {

/// Puts two or more layers into one group where the front most of them stood. Empty where they do
/// not stand side by side (in several groups), else the group's id.
std::string group(PosterDocument& document, const LayerIds& ids);

/// Takes a group apart; what it held stays where and as it is, turned and faded as before. Empty
/// where it is no group, or where both it and a layer in it have a condition, which one layer
/// cannot keep; else the ids of what it held.
LayerIds ungroup(PosterDocument& document, std::string_view id);

} // namespace linli::poster
