// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/posters/PosterPainter.h"
#include "render/posters/press/PictureBatch.h"
#include "render/posters/press/SplicedPng.h"

namespace linli::render {

/// One picture that posters are drawn on one after the other: only what the last one changed is
/// put back in between. One thread; several sheets share one SplicedPng.
class PictureSheet
{
  public:
    PictureSheet(PosterPainter painter, QImage plate, std::shared_ptr<const SplicedPng> png);

    struct Made
    {
        QByteArray bytes; ///< empty where the check refused it
        poster::CheckReport check;
    };
    Result<Made> make(const poster::PosterFields& fields, const PictureOptions& options);

  private:
    [[nodiscard]] bool staysInBands() const;
    void restore(bool everything);
    [[nodiscard]] QByteArray pngBytes();
    void makeJpeg(const PaintedPoster& painted, qint64 mostBytes, Made& made) const;

    PosterPainter m_painter;
    QImage m_plate;
    QImage m_sheet;
    std::shared_ptr<const SplicedPng> m_png;
    bool m_spilled = false; ///< the last poster drew outside its bands
};

} // namespace linli::render
