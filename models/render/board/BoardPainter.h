// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/board/BoardPicture.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace linli::render {

/// Draws one board; lengths inside are 1080ths of the area's width, so that every size of picture
/// has the same look.
class BoardPainter
{
  public:
    BoardPainter(QPainter& painter, const QRectF& area, const BoardPicture& board);
    void paint();

  private:
    void paintTitle();
    void paintPodium(double top);
    void paintStand(const BoardRow& row, double centre, double bottom, double height, bool first);
    void paintCrown(QPointF centre, double size);
    void paintBars(double top, double bottom);
    void paintBar(const BoardRow& row, double top, double height);
    void paintAvatar(QPointF centre, double diameter, const BoardRow& row);
    void paintEmpty(double top);
    void paintFoot();
    void line(const QRectF& box,
              const QString& text,
              double size,
              int weight,
              const QColor& colour,
              Qt::Alignment alignment);

    QPainter& m_painter;
    const BoardPicture& m_board;
    double m_height; ///< of the area, in 1080ths of its width
};

} // namespace linli::render
