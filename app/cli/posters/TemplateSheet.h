// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/PosterDocument.h"
#include "render/posters/shelf/TemplateShelf.h"

#include <QImage>

#include <vector>

namespace linli::app {

/// What a sheet shows below a template.
struct SheetEntry
{
    render::ShelvedTemplate shown;
    QString name;
    QString size;
};

/// Every template with the same neighbour's values, side by side on one picture, for docs and for
/// choosing on paper. Errors: what makes one of the pictures impossible.
Result<QImage> templateSheet(const std::vector<SheetEntry>& entries,
                             const poster::PosterFields& fields);

} // namespace linli::app
