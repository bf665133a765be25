// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"
#include "domain/poster/PosterDocument.h"

#include <vector>

namespace linli::poster {

/// Documents in which a finding of a check may be gone, the smallest change first; empty where only
/// a person can mend it (wrong payload, words). Nothing is moved over another text or code, nothing
/// leaves the safe area. The caller checks which one helps (render's repairedPoster does).
///   PosterModuleTooSmall  enlarge the code                PosterInverted     swap its colours
///   PosterQuietZone       four modules, on top, larger    PosterContrast     darken, then lighten
///   PosterLogoTooLarge    a smaller logo, then none       PosterMissingField hide, then empty
///   PosterTextOverflow    a taller or wider box, another line, a smaller least size
///   PosterBleed           out to the bleed, or into the safe area
[[nodiscard]] std::vector<PosterDocument> repairs(const PosterDocument& document,
                                                  const Error& finding);

/// True where repairs() knows this kind of finding.
[[nodiscard]] bool isRepairable(ErrorCode code);

} // namespace linli::poster
