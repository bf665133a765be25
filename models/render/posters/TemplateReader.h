// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/PosterDocument.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace linli::render {

/// A template from its JSON (docs/posters.md), checked by its JSON Schema. Errors:
/// PosterTemplateInvalid with parameters "field" (the JSON path, such as $.layers[3].style.size),
/// "value" and "allowed".
Result<poster::PosterDocument> readTemplate(const QByteArray& json);

/// What writeLayers() wrote, for a page: layers from the clipboard. Errors: PosterTemplateInvalid.
Result<std::vector<poster::Layer>> readLayers(const QByteArray& json, const poster::Page& page);

/// A template that ships with the program, by its id. Errors: NotFound (field, value, allowed).
Result<poster::PosterDocument> shippedTemplate(const QString& id);
/// Their ids in the order a gallery shows them.
[[nodiscard]] QStringList shippedTemplateIds();
/// Those that need more than a neighbour: an honour, an event, a story (certificate, invitation,
/// story card).
[[nodiscard]] QStringList honourTemplateIds();
/// Where a shipped template's pictures are, for AssetFolder.
[[nodiscard]] QString shippedTemplateFolder(const QString& id);

} // namespace linli::render
