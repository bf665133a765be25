// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/posters/press/PngRows.h"

#include <QByteArray>
#include <QImage>
#include <QRect>

#include <cstdint>
#include <vector>

namespace linli::render {

/// Writes many PNG files that differ in some rows only. The rows they share are compressed once,
/// each band of them as an IDAT chunk of its own that ends on a byte and looks at nothing before
/// it; a picture costs only its own rows. The checksums are put together from those of the bands.
/// The result is an ordinary PNG with exactly the picture's pixels. encode(): any thread.
class SplicedPng
{
  public:
    /// `plate`: RGB32, what every picture looks like outside `moving` (dots; only rows matter).
    SplicedPng(const QImage& plate, const std::vector<QRect>& moving);

    /// `picture`: RGB32 of the plate's size; only its moving rows are looked at.
    [[nodiscard]] QByteArray encode(const QImage& picture) const;
    /// The rows that encode() looks at.
    [[nodiscard]] const std::vector<RowBand>& movingBands() const { return m_moving; }

  private:
    struct Segment
    {
        bool moving = false;
        RowBand band;
        QByteArray chunk; ///< whole IDAT chunk; empty for a moving one
        std::uint32_t adler = 1;
        std::int64_t bytes = 0; ///< before compression
    };
    void addStatic(const QImage& plate, RowBand band);

    QByteArray m_head; ///< up to the first band
    std::vector<Segment> m_segments;
    std::vector<RowBand> m_moving;
    qsizetype m_room = 0; ///< bytes that every file fits in
};

/// Rows of all areas, in order, as bands that do not touch each other.
[[nodiscard]] std::vector<RowBand> bandsOf(const std::vector<QRect>& areas, int height);

} // namespace linli::render
