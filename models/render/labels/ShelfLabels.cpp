// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labels/ShelfLabels.h"

#include "render/labels/LabelInk.h"

#include <QPainter>

#include <algorithm>

namespace linli::render {
namespace {

constexpr double kSmallLabel = 24; ///< mm high; below it the bars stand alone under the price

int checkDigit(const QString& twelve)
{
    int sum = 0;
    for (int i = 0; i < twelve.size(); ++i) {
        sum += twelve[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    }
    return (10 - sum % 10) % 10;
}

} // namespace

QString ean13(const QString& digits)
{
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    if (!onlyDigits || (digits.size() != 12 && digits.size() != 13)) {
        return {};
    }
    const QString whole = digits.left(12) + QString::number(checkDigit(digits.left(12)));
    return digits.size() == 12 || digits == whole ? whole : QString();
}

void ShelfLabels::paint(QPainter& painter, QSizeF size, int index) const
{
    const ShelfLabel& label = m_labels[static_cast<std::size_t>(index)];
    const bool small = size.height() < kSmallLabel;
    const double margin = std::clamp(size.height() * 0.06, 1.2, 3.0);
    const QRectF room(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin);
    const double nameHeight = room.height() * (small ? 0.24 : 0.3);
    const QString name =
        label.spec.isEmpty() ? label.name : label.name + QLatin1Char(' ') + label.spec;
    labelText(painter, {room.x(), room.y(), room.width(), nameHeight}, name,
              nameHeight * (small ? 0.8 : 0.46), 700, Qt::AlignLeft | Qt::AlignVCenter,
              small ? 1 : 2);
    const double top = room.y() + nameHeight;
    const double height = room.bottom() - top;
    const bool bars = !label.barcode.isEmpty();
    const double left = bars ? room.width() * 0.47 : room.width();
    const double priceHeight = height * 0.62;
    labelText(painter, {room.x(), top, left, priceHeight}, QStringLiteral("¥") + label.price,
              priceHeight * 0.78, 700);
    const QRectF under(room.x(), top + priceHeight, left, height - priceHeight);
    labelText(painter, under, label.unit, under.height() * 0.62, 400);
    if (!label.before.isEmpty()) {
        const QString before = QStringLiteral("¥") + label.before;
        const QRectF box(under.x() + under.width() * 0.5, under.y(), under.width() * 0.5,
                         under.height());
        labelText(painter, box, before, box.height() * 0.6, 400);
        painter.fillRect(QRectF(box.x(), box.center().y(), box.width() * 0.75, 0.25), Qt::black);
    }
    if (bars) {
        labelBars(painter,
                  {room.x() + left, top + height * 0.08, room.width() - left, height * 0.92},
                  label.barcode.toStdString());
    }
}

} // namespace linli::render
