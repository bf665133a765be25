// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/canvas/CanvasZoom.h"

#include <QGraphicsScene>
#include <QGraphicsView>
#include <QScrollBar>

#include <algorithm>

namespace linli::ui {

namespace {
constexpr double kLeast = 5;     // per cent
constexpr double kMost = 3200;   // per cent
constexpr double kMargin = 0.06; ///< of the sheet, around it when it fits
} // namespace

CanvasZoom::CanvasZoom(QGraphicsView& view) : QObject(&view), m_view(view)
{
}

void CanvasZoom::setPage(const QRectF& sheet, double pixelsPerUnit)
{
    if (sheet == m_sheet && pixelsPerUnit == m_lifeSize) {
        return;
    }
    m_sheet = sheet;
    m_lifeSize = pixelsPerUnit;
    // Room to push the sheet aside, as on a desk.
    m_view.scene()->setSceneRect(
        sheet.adjusted(-sheet.width(), -sheet.height(), sheet.width(), sheet.height()));
    fit();
}

double CanvasZoom::pixelsPerUnit() const
{
    return m_view.transform().m11();
}

double CanvasZoom::percent() const
{
    return pixelsPerUnit() / m_lifeSize * 100;
}

void CanvasZoom::scaleTo(double pixelsPerUnit)
{
    const double held =
        std::clamp(pixelsPerUnit, m_lifeSize * kLeast / 100, m_lifeSize * kMost / 100);
    m_view.setTransform(QTransform::fromScale(held, held));
    Q_EMIT zoomed();
}

void CanvasZoom::fit()
{
    m_fitted = true;
    const QSizeF room = m_view.viewport()->size();
    if (m_sheet.isEmpty() || room.isEmpty()) {
        return;
    }
    const double wanted = std::min(room.width() / (m_sheet.width() * (1 + 2 * kMargin)),
                                   room.height() / (m_sheet.height() * (1 + 2 * kMargin)));
    scaleTo(wanted);
    m_view.centerOn(m_sheet.center());
}

void CanvasZoom::refit()
{
    if (m_fitted) {
        fit();
    }
}

void CanvasZoom::setPercent(double percent)
{
    zoomBy(percent / 100 * m_lifeSize / pixelsPerUnit());
}

void CanvasZoom::zoomBy(double factor)
{
    zoomBy(factor, QRectF(m_view.viewport()->rect()).center());
}

void CanvasZoom::zoomBy(double factor, QPointF viewportPoint)
{
    m_fitted = false;
    const QPointF under = m_view.mapToScene(viewportPoint.toPoint());
    scaleTo(pixelsPerUnit() * factor);
    const QPointF now = m_view.mapToScene(viewportPoint.toPoint());
    const QPointF centre = m_view.mapToScene(m_view.viewport()->rect().center());
    m_view.centerOn(centre + under - now);
}

void CanvasZoom::beginPan(QPointF viewportPoint)
{
    m_fitted = false;
    m_panning = true;
    m_panFrom = viewportPoint;
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
}

void CanvasZoom::panTo(QPointF viewportPoint)
{
    const QPoint by = (viewportPoint - m_panFrom).toPoint();
    m_panFrom = viewportPoint;
    m_view.horizontalScrollBar()->setValue(m_view.horizontalScrollBar()->value() - by.x());
    m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - by.y());
}

void CanvasZoom::endPan()
{
    m_panning = false;
    m_view.viewport()->setCursor(m_ready ? Qt::OpenHandCursor : Qt::ArrowCursor);
}

void CanvasZoom::setReady(bool ready)
{
    m_ready = ready;
    if (!m_panning) {
        m_view.viewport()->setCursor(ready ? Qt::OpenHandCursor : Qt::ArrowCursor);
    }
}

} // namespace linli::ui
