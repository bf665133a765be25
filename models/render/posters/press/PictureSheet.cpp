// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/press/PictureSheet.h"

#include <QBuffer>
#include <QImageWriter>

#include <algorithm>
#include <cstring>

namespace linli::render {
namespace {

bool sameRow(const QImage& a, const QImage& b, int row)
{
    const auto bytes = static_cast<std::size_t>(a.width()) * sizeof(QRgb);
    return std::memcmp(a.constScanLine(row), b.constScanLine(row), bytes) == 0;
}

/// The code with what stands around it, in a picture scaled after it was drawn.
QImage around(const QImage& picture, const PlacedCode& code, QPoint origin, double scale)
{
    const int margin = 6 * code.moduleDots;
    const QRectF area =
        QRectF(code.symbol.translated(origin)).adjusted(-margin, -margin, margin, margin);
    const QRectF scaled(area.topLeft() * scale, area.size() * scale);
    return picture.copy(scaled.toAlignedRect().intersected(picture.rect()));
}

} // namespace

PictureSheet::PictureSheet(PosterPainter painter,
                           QImage plate,
                           std::shared_ptr<const SplicedPng> png)
    : m_painter(std::move(painter)), m_plate(std::move(plate)), m_sheet(m_plate.copy()),
      m_png(std::move(png))
{
}

/// Ink is connected: whatever leaves its band crosses the row beside it.
bool PictureSheet::staysInBands() const
{
    const std::vector<RowBand>& bands = m_png->movingBands();
    return std::all_of(bands.begin(), bands.end(), [this](const RowBand& band) {
        const int below = band.first + band.count;
        return (band.first == 0 || sameRow(m_sheet, m_plate, band.first - 1)) &&
               (below >= m_sheet.height() || sameRow(m_sheet, m_plate, below));
    });
}

void PictureSheet::restore(bool everything)
{
    if (everything) {
        m_sheet = m_plate.copy();
        return;
    }
    for (const RowBand& band : m_png->movingBands()) {
        std::memcpy(m_sheet.scanLine(band.first), m_plate.constScanLine(band.first),
                    static_cast<std::size_t>(band.count) *
                        static_cast<std::size_t>(m_plate.bytesPerLine()));
    }
}

QByteArray PictureSheet::pngBytes()
{
    if (staysInBands()) {
        return m_png->encode(m_sheet);
    }
    m_spilled = true;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(m_sheet);
    return bytes;
}

/// Compression changes pixels: the codes are read back from the file's own bytes.
void PictureSheet::makeJpeg(const PaintedPoster& painted, qint64 mostBytes, Made& made) const
{
    const FittedJpeg jpeg = fittedJpeg(m_sheet, mostBytes);
    const QImage back = QImage::fromData(jpeg.bytes, "jpeg");
    for (const PlacedCode& code : painted.codes) {
        const QImage part = around(back, code, m_painter.pictureOrigin(), jpeg.scale);
        if (readCode(part, code.kind) != code.payload) {
            made.check.ok = false;
            made.check.reason = Error(ErrorCode::PosterUndecodable)
                                    .with("layer", code.layerId)
                                    .with("value", "")
                                    .with("allowed", code.payload);
            return;
        }
    }
    made.bytes = jpeg.bytes;
}

Result<PictureSheet::Made> PictureSheet::make(const poster::PosterFields& fields,
                                              const PictureOptions& options)
{
    restore(m_spilled);
    m_spilled = false;
    LINLI_ASSIGN(const PaintedPoster painted, m_painter.paintOver(m_sheet, fields));
    Made made;
    made.check = m_painter.checkPicture({m_sheet, painted});
    if (!made.check.ok) {
        m_spilled = !staysInBands();
        return made;
    }
    if (options.format == PictureFormat::Png) {
        made.bytes = pngBytes();
    } else {
        m_spilled = !staysInBands();
        makeJpeg(painted, options.mostBytes, made);
    }
    return made;
}

} // namespace linli::render
