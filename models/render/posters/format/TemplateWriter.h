// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/PosterDocument.h"

#include <QByteArray>

#include <vector>

namespace linli::render {

/// The template as readTemplate() reads it, unknown keys included, keys in alphabetical order and
/// defaults left out: the same document gives the same bytes, and reading and writing them again
/// changes nothing. Any thread.
[[nodiscard]] QByteArray writeTemplate(const poster::PosterDocument& document);

/// Some layers by themselves, for the clipboard; ids as they are.
[[nodiscard]] QByteArray writeLayers(const std::vector<poster::Layer>& layers);
} // namespace linli::render
