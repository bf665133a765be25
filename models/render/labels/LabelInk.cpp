// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labels/LabelInk.h"

#include "render/codes/Barcode.h"
#include "render/codes/QrSymbol.h"
#include "render/labels/DotGrid.h"
#include "render/text/TextBlock.h"

namespace linli::render {
namespace {

/// Fonts have whole sizes in logical units: texts are drawn in hundredths of a millimetre.
constexpr double kFine = 100;
constexpr int kQuietLeft = 11; ///< modules, EAN-13 general specification
constexpr int kQuietRight = 7;
constexpr int kQuietCode = 4;
constexpr double kDigitsHeight = 3; ///< mm

} // namespace

void labelText(QPainter& painter,
               const QRectF& box,
               const QString& text,
               double size,
               int weight,
               Qt::Alignment alignment,
               int lines)
{
    TextRequest request;
    request.runs = {{text, Qt::black, weight, 1}};
    request.size = size * kFine;
    request.minimumSize = size * kFine * 0.55;
    request.maximumLines = lines;
    request.lineHeight = 1.18;
    request.alignment = alignment;
    request.box = QSizeF(box.width() * kFine, std::max(box.height(), size) * kFine);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(box.topLeft());
    painter.scale(1 / kFine, 1 / kFine);
    TextBlock(request).draw(painter, {});
    painter.restore();
}

void labelBars(QPainter& painter, const QRectF& box, const std::string& digits)
{
    const auto modules = encodeBarcode(digits, CodeKind::Ean13);
    if (!modules.ok()) {
        return;
    }
    const auto count = static_cast<int>(modules->size());
    const DotGrid grid(painter);
    const double module = grid.down(box.width() / (count + kQuietLeft + kQuietRight));
    const double width = module * (count + kQuietLeft + kQuietRight);
    const QPointF corner =
        grid.nearest({box.x() + (box.width() - width) / 2 + kQuietLeft * module, box.y()});
    const double height = box.height() - kDigitsHeight;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < count; ++i) {
        const int first = i;
        while (i < count && (*modules)[static_cast<std::size_t>(i)]) {
            ++i;
        }
        if (i > first) {
            painter.fillRect(
                QRectF(corner.x() + first * module, corner.y(), (i - first) * module, height),
                Qt::black);
        }
    }
    painter.restore();
    labelText(painter, {box.x(), box.y() + height, box.width(), kDigitsHeight},
              QString::fromStdString(digits), kDigitsHeight * 0.9, 400, Qt::AlignCenter);
}

void labelCode(QPainter& painter, const QRectF& box, const std::string& payload)
{
    const auto symbol = QrSymbol::encode(payload);
    if (!symbol.ok()) {
        return;
    }
    const DotGrid grid(painter);
    const int modules = symbol->size() + 2 * kQuietCode;
    const double module = grid.down(std::min(box.width(), box.height()) / modules);
    const double side = module * symbol->size();
    const QPointF corner =
        grid.nearest(box.topLeft() + QPointF((box.width() - side) / 2, (box.height() - side) / 2));
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRectF(corner, QSizeF(side, side)), symbol->modules());
    painter.restore();
}

} // namespace linli::render
