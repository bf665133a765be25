// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/Repair.h"
#include "render/posters/PosterPainter.h"

#include <optional>
#include <vector>

namespace linli::render {

/// Everything the checks have against one poster: each code's reason (CheckReport), then texts,
/// fields and margins. Empty: it may leave. `printerDpi` 0: the drawing's own. Worker thread.
/// Errors: what makes a picture impossible.
Result<std::vector<Error>>
posterFindings(PosterPainter& painter, const poster::PosterFields& fields, double printerDpi = 0);

/// What one poster is looked at with.
struct FindingScope
{
    std::shared_ptr<AssetFolder> assets;
    poster::PosterFields fields;
    PosterOptions options = {};
    double printerDpi = 0;
};

/// The document with the finding mended: the smallest of poster::repairs() after which it is gone
/// and nothing else came instead. None: only a person can. Draws the poster for every attempt, at
/// most six times. Worker thread. Errors: as posterFindings().
Result<std::optional<poster::PosterDocument>> repairedPoster(const poster::PosterDocument& document,
                                                             const Error& finding,
                                                             const FindingScope& scope);

} // namespace linli::render
