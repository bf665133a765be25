// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QSize>
#include <QString>

#include <vector>

class QPainter;

namespace linli::render {

/// One line of a published board: finished strings, names already masked.
struct BoardRow
{
    int rank = 0;
    QString name;      ///< as printed: 李**
    QString avatar;    ///< one character
    QString key;       ///< decides the avatar's colour; never shown
    double share = 0;  ///< length of the bar, 0..1 of the best
    QString primary;   ///< the measure it is sorted by: 12 人
    QString secondary; ///< the other: ¥1,234.50
};

/// Everything on a board poster, in the words of the caller (render knows no language).
struct BoardPicture
{
    QString title;  ///< 本周推荐榜
    QString window; ///< 3月2日 – 3月8日
    QString shopName;
    QString measure;            ///< what the bars show: 带来新邻居
    QString emptyText;          ///< shown when there are no rows
    QString footnote;           ///< how it is counted, seal
    std::vector<BoardRow> rows; ///< best first; the first three stand on the podium
};

/// Draws the board into `area` (logical units); all sizes follow the area's width. Any thread.
void paintBoard(QPainter& painter, const QRectF& area, const BoardPicture& board);

/// RGB32, opaque. Good sizes: 1080×1920 (phone), 1240×1754 (A4 at 150 dpi), 2480×3508.
[[nodiscard]] QImage renderBoard(const BoardPicture& board, QSize size);

} // namespace linli::render
