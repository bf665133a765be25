// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/PosterDocument.h"

#include <QString>

#include <functional>
#include <optional>

namespace linli::ui {

/// Where the shop's own poster templates live, and how they travel. Made by app/ConsolePosters;
/// null in tests that design nothing: then there are only the templates that ship.
struct PosterDesk
{
    QString ownFolder; ///< for render::TemplateShelf
    /// Writes one template with its pictures as one file. Worker thread. Errors: those of
    /// TemplateShelf::pack, FileUnwritable.
    std::function<Result<void>(const QString& id, const QString& file)> exportTemplate;
    /// Takes a template from such a file; answers its id here. Worker thread. Errors:
    /// PosterPackageBroken, PosterTemplateInvalid, PosterAssetRefused, FileUnreadable.
    std::function<Result<QString>(const QString& file)> importTemplate;
    /// The first text that a rule of law or platform keeps from leaving: PosterWords; none: all may
    /// leave. Any thread. Null where there is no rule book.
    std::function<Result<std::optional<Error>>(
        const poster::PosterDocument&, const poster::PosterFields&, bool chinese)>
        wordRefusal;
};

} // namespace linli::ui
