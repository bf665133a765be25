// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/posters/PosterPainter.h"

#include <QImage>
#include <QPoint>

namespace linli::render {

struct CheckLimits
{
    double dpi = 300;        ///< of the raster that is looked at
    double printerDpi = 300; ///< of the device it goes to
    bool isPaper = true;
    double neededDots = poster::kPrinterDotsPerModule; ///< device dots a module
};

/// Measures one code on the raster: everything but the payload is judged by pixels, not by what
/// the template asked for. `origin`: where the poster's trim begins in the raster.
[[nodiscard]] poster::CheckReport
checkCode(const QImage& raster, QPoint origin, const PlacedCode& code, const CheckLimits& limits);

/// All codes and the drawing's own findings; the first report that is not ok, else the one with
/// the smallest modules.
[[nodiscard]] poster::CheckReport checkPainted(const QImage& raster,
                                               QPoint origin,
                                               const PaintedPoster& painted,
                                               const CheckLimits& limits);

} // namespace linli::render
