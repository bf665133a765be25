// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/print/RasterPages.h"

#include <QImage>
#include <QPainter>

#include <cmath>

namespace linli::render {

QSizeF RasterPages::pageMm(int page) const
{
    // Whole dots: the paper ends where the picture does.
    const QSizeF size = m_pages->pageMm(page);
    return {std::ceil(size.width() * kDotsPerMm) / kDotsPerMm,
            std::ceil(size.height() * kDotsPerMm) / kDotsPerMm};
}

QImage RasterPages::raster(int page) const
{
    const QSize dots = (pageMm(page) * kDotsPerMm).toSize();
    QImage grey(dots, QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter painter(&grey);
    painter.scale(kDotsPerMm, kDotsPerMm);
    m_pages->paintPage(painter, page);
    painter.end();
    return grey.convertToFormat(QImage::Format_Mono,
                                Qt::MonoOnly | Qt::ThresholdDither | Qt::AvoidDither);
}

void RasterPages::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRectF(QPointF(), pageMm(page)), raster(page));
    painter.restore();
}

} // namespace linli::render
