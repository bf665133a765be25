// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/poster/PosterDocument.h"

#include <QString>

#include <map>

namespace linli::ui {

/// The program's drawings (art:NAME.svg) a poster shows, in other hues: drawn again as a photo of
/// the template's own, by layer id. A drawing that was turned before begins from the original, so
/// hues never wash out. Worker thread. Errors: those of storeAsset.
Result<std::map<std::string, std::string>>
recolouredArt(const poster::PosterDocument& document, double degrees, const QString& folder);

/// Puts them in place and remembers where they come from ("art": {"from", "degrees"}).
void useArt(poster::PosterDocument& document,
            const std::map<std::string, std::string>& assets,
            double degrees);

} // namespace linli::ui
