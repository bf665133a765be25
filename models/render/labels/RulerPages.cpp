// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labels/RulerPages.h"

#include "render/labels/LabelInk.h"

#include <QPainter>

#include <cmath>

namespace linli::render {
namespace {

constexpr double kLine = 0.15;
constexpr double kMostOffMm = 20;
constexpr double kMostOffShare = 0.1;

void ruler(QPainter& painter, QPointF from, bool level)
{
    const double length = RulerPages::kLengthMm;
    painter.fillRect(level ? QRectF(from.x(), from.y() - kLine / 2, length, kLine)
                           : QRectF(from.x() - kLine / 2, from.y(), kLine, length),
                     Qt::black);
    for (int mm = 0; mm <= int(length); ++mm) {
        const double tick = mm % 10 == 0 ? 6 : mm % 5 == 0 ? 4 : 2.5;
        painter.fillRect(level ? QRectF(from.x() + mm - kLine / 2, from.y(), kLine, tick)
                               : QRectF(from.x(), from.y() + mm - kLine / 2, tick, kLine),
                         Qt::black);
        if (mm % 10 == 0) {
            const QRectF box = level ? QRectF(from.x() + mm - 5, from.y() + 6.5, 10, 3.5)
                                     : QRectF(from.x() + 7, from.y() + mm - 1.75, 10, 3.5);
            labelText(painter, box, QString::number(mm), 3, 400,
                      level ? Qt::AlignHCenter | Qt::AlignTop : Qt::AlignLeft | Qt::AlignVCenter);
        }
    }
}

Error tooFar(const char* field, double value, const char* allowed)
{
    return Error::badInput(ErrorCode::OutOfRange, field,
                           QString::number(value, 'f', 1).toStdString(), allowed);
}

} // namespace

void RulerPages::paintPage(QPainter& painter, int /*page*/) const
{
    const QPointF cross(kCrossMm, kCrossMm);
    painter.fillRect(QRectF(cross.x() - 12, cross.y() - kLine / 2, 24, kLine), Qt::black);
    painter.fillRect(QRectF(cross.x() - kLine / 2, cross.y() - 12, kLine, 24), Qt::black);
    labelText(painter, {50, 24, 140, 10}, m_title, 6.5, 700);
    double y = 68;
    for (const QString& step : m_steps) {
        labelText(painter, {50, y, 140, 14}, step, 4.2, 400, Qt::AlignLeft | Qt::AlignTop, 2);
        y += 15;
    }
    ruler(painter, {kCrossMm, 48}, true);
    ruler(painter, {kCrossMm, 70}, false);
}

Result<PrinterCalibration> calibrationFrom(double leftMm, double topMm, double lengthMm)
{
    if (std::abs(leftMm - RulerPages::kCrossMm) > kMostOffMm) {
        return tooFar("calibration.left", leftMm, "10 – 50 mm");
    }
    if (std::abs(topMm - RulerPages::kCrossMm) > kMostOffMm) {
        return tooFar("calibration.top", topMm, "10 – 50 mm");
    }
    if (std::abs(lengthMm / RulerPages::kLengthMm - 1) > kMostOffShare) {
        return tooFar("calibration.length", lengthMm, "135 – 165 mm");
    }
    // The printer puts a point p at offset + factor * p; the corrected page must land at p.
    const double factor = lengthMm / RulerPages::kLengthMm;
    const auto shift = [factor](double found) {
        return -(found - factor * RulerPages::kCrossMm) / factor;
    };
    return PrinterCalibration{shift(leftMm), shift(topMm), 1 / factor};
}

} // namespace linli::render
