// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"

#include <optional>
#include <string>

namespace linli::poster {

/// ISO/IEC 18004 keeps four modules clear around the symbol.
inline constexpr double kQuietModules = 4;
/// DENSO: four printer dots a module, or ink spread eats it (reference/ecosystem.md §5).
inline constexpr double kPrinterDotsPerModule = 4;
/// Chat apps scale and recompress pictures; 3 px survive, 8 leave room.
inline constexpr double kPhonePixelsPerModule = 8;
inline constexpr double kContrast = 4;
inline constexpr double kLogoShare = 0.10;

/// What was measured on one code of one poster, on the raster that leaves.
struct CheckReport
{
    double moduleMm = 0;
    double moduleDots = 0;
    double quietModules = 0; ///< smallest side, measured around the symbol; at most 4 is looked for
    double contrast = 0;     ///< (light + .05) / (dark + .05), relative luminance
    bool decoded = false;
    std::string payload; ///< what was read back; empty if nothing
    bool ok = false;
    /// Why not: PosterModuleTooSmall, PosterQuietZone, PosterContrast, PosterInverted,
    /// PosterUndecodable, PosterWrongPayload, PosterTextOverflow, PosterMissingField,
    /// PosterLogoTooLarge with parameters "layer" and "value", "allowed" (what was
    /// found and what is needed, units included) or "field" (the one that is missing).
    std::optional<Error> reason;
};

} // namespace linli::poster
