// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/posters/PosterCanvas.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace linli::ui {

namespace {
constexpr int kMat = 24; ///< px of mat around the poster
}

PosterCanvas::PosterCanvas(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PosterCanvas::setPoster(const QImage& image)
{
    m_image = image;
    update();
}

void PosterCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const QSize inside = size() - QSize(2 * kMat, 2 * kMat);
    Q_EMIT boxChanged(inside * devicePixelRatioF());
}

void PosterCanvas::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(t.dark ? t.canvas : t.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
    if (m_image.isNull()) {
        return;
    }
    const QRectF mat = QRectF(rect()).adjusted(kMat, kMat, -kMat, -kMat);
    QRectF place(QPointF(), QSizeF(m_image.size()).scaled(mat.size(), Qt::KeepAspectRatio));
    place.moveCenter(mat.center());
    for (int i = 6; i > 0; --i) { // a soft edge, so that a white poster stands off a light mat
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 7));
        painter.drawRoundedRect(place.adjusted(-i, -i + 2, i, i + 2), i, i);
    }
    painter.drawImage(place, m_image);
}

} // namespace linli::ui
