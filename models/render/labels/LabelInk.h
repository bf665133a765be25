// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <string>

class QPainter;

namespace linli::render {

/// One text in a box, shrunk to fit, black; millimetres. `lines` at most.
void labelText(QPainter& painter,
               const QRectF& box,
               const QString& text,
               double size,
               int weight,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter,
               int lines = 1);

/// An EAN-13 with its quiet zones (11 left, 7 right) in the middle of `box`, its digits below.
/// Nothing where it is not a valid one or a module would be thinner than a dot.
void labelBars(QPainter& painter, const QRectF& box, const std::string& digits);

/// A QR symbol with its quiet zone of 4, as large as `box` lets it. Nothing where it is too long.
void labelCode(QPainter& painter, const QRectF& box, const std::string& payload);

} // namespace linli::render
