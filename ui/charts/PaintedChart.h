// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linli::ui {

/// A chart that draws itself, for the forms Qt Charts does not have: the same drawing on screen and
/// in a saved picture; a tip for what lies under the pointer. GUI thread only.
class PaintedChart : public QWidget
{
    Q_OBJECT
  public:
    explicit PaintedChart(QWidget* parent = nullptr);

  protected:
    /// Within the widget's own area; the background is already there.
    virtual void draw(QPainter& painter) const = 0;
    /// Empty: nothing to say there.
    [[nodiscard]] virtual QString tipAt(const QPointF& point) const = 0;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
};

} // namespace linli::ui
