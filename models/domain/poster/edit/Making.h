// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"

namespace linli::poster {

/// Adds layers on top of `scope` (a group; empty: the page) with ids of their own. Frames count
/// from the scope. Gives the ids of the outermost ones.
LayerIds
insertLayers(PosterDocument& document, std::vector<Layer> layers, const std::string& scope);
/// Twins right in front of their originals, shifted by `by`. Gives their ids.
LayerIds duplicate(PosterDocument& document, const LayerIds& ids, Point by);
bool removeLayers(PosterDocument& document, const LayerIds& ids);
/// Copies that stand on their own: frames count from the page, turns of groups around included.
[[nodiscard]] std::vector<Layer> takeCopies(const PosterDocument& document, const LayerIds& ids);

/// What a line of text is for; sizes follow the page.
enum class TextRole
{
    Title,
    Subtitle,
    Body,
    Note,
    Price
};
[[nodiscard]] TextStyle styleOf(TextRole role, const Page& page);
/// The role's letters; colour and alignment stay as they are.
void applyRole(TextStyle& style, TextRole role, const Page& page);

/// New layers in the middle of the page at a size that suits it; ids are given by insertLayers().
[[nodiscard]] Layer newText(const Page& page, std::string text);
[[nodiscard]] Layer newRect(const Page& page);
[[nodiscard]] Layer newLine(const Page& page);
[[nodiscard]] Layer newImage(const Page& page, std::string asset, double widthByHeight);
[[nodiscard]] Layer newQr(const Page& page);
[[nodiscard]] Layer newBarcode(const Page& page);
[[nodiscard]] Layer newBoard(const Page& page);

/// An empty poster: white paper to the bleed, nothing else.
[[nodiscard]] PosterDocument blankDocument(const Page& page);

} // namespace linli::poster
