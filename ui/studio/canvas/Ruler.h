// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace linli::ui {

class CanvasView;

/// A ruler along the canvas in page units; a press and a pull out of it makes a guide.
class Ruler : public QWidget
{
    Q_OBJECT
  public:
    /// `upright`: the one at the left; what is pulled out of it is an upright guide.
    Ruler(CanvasView& canvas, bool upright, QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    CanvasView& m_canvas;
    bool m_upright;
};

} // namespace linli::ui
