// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/edit/LayerTree.h"

#include <QMimeData>
#include <QString>

#include <memory>

namespace linli::ui {

/// Layers on their way from one poster to another; frames count from the page they come from.
struct CopiedLayers
{
    poster::Page page;
    std::vector<poster::Layer> layers;
    QString origin; ///< id of the template they come from: its folder holds their photos
};

/// A small template of its own as JSON, under a type of ours and as plain text, so that another
/// window, another program or a mail can carry it. Null where nothing is chosen.
[[nodiscard]] std::unique_ptr<QMimeData> copyToMime(const poster::PosterDocument& document,
                                                    const poster::LayerIds& ids);
[[nodiscard]] bool canPaste(const QMimeData& mime);
/// Errors: PosterTemplateInvalid: not layers of ours, or broken ones.
Result<CopiedLayers> pasteFromMime(const QMimeData& mime);

/// The layers for another page: scaled where it is of another size or unit, a little aside where
/// it is the same poster, so that a copy does not hide what it was made from.
[[nodiscard]] std::vector<poster::Layer> fitTo(const poster::PosterDocument& document,
                                               CopiedLayers copied);

} // namespace linli::ui
