// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QRectF>

class QGraphicsView;

namespace linli::ui {

/// How large the page is on the screen and how the view moves over it. 100 % is life size for
/// paper and one pixel a unit for phone pictures.
class CanvasZoom : public QObject
{
    Q_OBJECT
  public:
    explicit CanvasZoom(QGraphicsView& view);

    /// The sheet with its bleed, and the pixels a page unit has at 100 %.
    void setPage(const QRectF& sheet, double pixelsPerUnit);
    /// The whole sheet; stays so while the window changes until somebody zooms.
    void fit();
    void setPercent(double percent);
    void zoomBy(double factor, QPointF viewportPoint);
    void zoomBy(double factor); ///< at the middle
    /// After the view changed its size.
    void refit();
    [[nodiscard]] double percent() const;
    [[nodiscard]] double pixelsPerUnit() const;

    /// Space or the middle button: drags move the view.
    void beginPan(QPointF viewportPoint);
    void panTo(QPointF viewportPoint);
    void endPan();
    [[nodiscard]] bool isPanning() const { return m_panning; }
    void setReady(bool ready); ///< Space is held
    [[nodiscard]] bool isReady() const { return m_ready; }

  Q_SIGNALS:
    void zoomed();

  private:
    void scaleTo(double pixelsPerUnit);
    QGraphicsView& m_view;
    QRectF m_sheet;
    double m_lifeSize = 1;
    QPointF m_panFrom;
    bool m_fitted = true;
    bool m_panning = false;
    bool m_ready = false;
};

} // namespace linli::ui
