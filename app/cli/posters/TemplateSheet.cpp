// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/posters/TemplateSheet.h"

#include "render/posters/PosterPainter.h"
#include "render/text/TextBlock.h"

#include <QPainter>

#include <algorithm>

namespace linli::app {
namespace {

constexpr int kColumns = 4;
constexpr int kCell = 420;
constexpr int kMat = 460; ///< height of the room a picture has
constexpr int kWords = 76;
constexpr int kGap = 28;
const QColor kCanvas(0xF7, 0xF5, 0xF2);
const QColor kInk(0x1F, 0x23, 0x28);
const QColor kQuiet(0x6B, 0x6F, 0x76);
const QColor kLine(0xE6, 0xE1, 0xDA);

/// Drawn twice as large as it is shown: as a good screen would.
Result<QImage> pictureOf(const SheetEntry& entry, const poster::PosterFields& fields)
{
    render::PosterPainter painter(*entry.shown.document, entry.shown.assets, {});
    LINLI_ASSIGN(const render::PosterPainter::Picture picture, painter.picture(fields));
    const QSize room(kCell - 2 * kGap, kMat - 2 * kGap);
    return picture.image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

void paintEntry(QPainter& painter, QPoint corner, const SheetEntry& entry, const QImage& picture)
{
    const QRect mat(corner, QSize(kCell, kMat));
    QRect place(QPoint(), picture.size());
    place.moveCenter(mat.center());
    painter.fillRect(place.adjusted(-1, -1, 1, 1), kLine);
    painter.drawImage(place.topLeft(), picture);
    const QRectF words(corner.x(), corner.y() + kMat, kCell, 32);
    render::drawLine(painter, words, entry.name, 22, 700, kInk, Qt::AlignHCenter);
    render::drawLine(painter, words.translated(0, 32), entry.size, 17, 400, kQuiet,
                     Qt::AlignHCenter);
}

} // namespace

Result<QImage> templateSheet(const std::vector<SheetEntry>& entries,
                             const poster::PosterFields& fields)
{
    const int count = static_cast<int>(entries.size());
    const int columns = std::max(1, std::min(kColumns, count));
    const int rows = std::max(1, (count + columns - 1) / columns);
    QImage sheet(columns * kCell + 2 * kGap, rows * (kMat + kWords) + 2 * kGap,
                 QImage::Format_RGB32);
    sheet.fill(kCanvas);
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count; ++i) {
        const SheetEntry& entry = entries[static_cast<std::size_t>(i)];
        LINLI_ASSIGN(const QImage picture, pictureOf(entry, fields));
        paintEntry(painter,
                   QPoint(kGap + i % columns * kCell, kGap + i / columns * (kMat + kWords)), entry,
                   picture);
    }
    return sheet;
}

} // namespace linli::app
