// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/WordFindings.h"
#include "render/posters/shelf/TemplateShelf.h"
#include "usecases/campaigns/Review.h"

#include <QString>

#include <optional>

namespace linli::app {

/// Where a shop keeps its own templates: beside its file, `shop.linli` → `shop.templates`.
[[nodiscard]] QString templatesFolder(const QString& shopFile);

/// Takes a `.linliposter` file onto the shelf; answers the template's id there. Worker thread.
/// Errors: FileUnreadable, PosterPackageBroken, PosterAssetRefused, PosterTemplateInvalid,
/// FileUnwritable.
Result<QString> importTemplate(const render::TemplateShelf& shelf, const QString& file);

/// Writes a template as one file, whole or not at all. Worker thread. Errors: NotFound,
/// FileUnreadable, PosterAssetRefused, PosterPackageBroken, FileUnwritable.
Result<void>
exportTemplate(const render::TemplateShelf& shelf, const QString& id, const QString& file);

/// The first text of the poster that a rule of law or platform keeps from leaving: PosterWords.
/// Any thread. Errors: of the text port.
Result<std::optional<Error>> wordRefusal(const usecases::LintDesk& desk,
                                         const poster::PosterDocument& document,
                                         const poster::PosterFields& fields,
                                         BusinessDay today,
                                         bool chinese);

} // namespace linli::app
