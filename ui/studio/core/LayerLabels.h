// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"

#include <QString>

namespace linli::ui {

/// What the layer list calls a layer: the owner's own name for it, else its words, else its kind.
[[nodiscard]] QString labelOf(const poster::Layer& layer);
/// Kept with the layer as "label"; an empty one goes back to the given name. False: no change.
bool setLabel(poster::Layer& layer, const QString& label);
/// Text, photo, code …: in words.
[[nodiscard]] QString kindOf(const poster::Layer& layer);
/// Its icon in resources/icons.
[[nodiscard]] QString iconOf(const poster::Layer& layer);

/// The spans of a text, one after the other.
[[nodiscard]] QString wordsOf(const poster::TextShape& text);
/// New words in the looks they had: what the owner did not touch keeps its span.
void setWords(poster::TextShape& text, const QString& words);

} // namespace linli::ui
