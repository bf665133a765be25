// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace linli::render {

/// A sheet that takes several posters or labels, in rows from the top left. Millimetres.
struct SheetLayout
{
    double widthMm = 0; ///< 0: a page is one poster, exactly its size
    double heightMm = 0;
    int columns = 1;
    int rows = 1;
    double marginMm = 8; ///< office printers reach to about 5; posters shrink to stay inside
    bool cropMarks = true;
    /// Cut already (a label sheet): each cell's size, the first one's corner and the step to the
    /// next. Width 0: posters stand in the middle of the sheet.
    double cellWidthMm = 0;
    double cellHeightMm = 0;
    double leftMm = 0;
    double topMm = 0;
    double stepXMm = 0;
    double stepYMm = 0;
    int firstSlot = 0; ///< cells of the first sheet that are used up

    [[nodiscard]] int slots() const { return columns * rows; }
    [[nodiscard]] bool isOnePerPage() const { return widthMm <= 0; }
    [[nodiscard]] bool isLabelSheet() const { return cellWidthMm > 0; }

    static SheetLayout onePerPage() { return {}; }
    static SheetLayout a4FourUp() { return {210, 297, 2, 2, 8, true}; }
    /// `count` posters on one sheet of that paper, upright or lying, in the rows and columns that
    /// leave them largest; never larger than they are.
    static SheetLayout upOn(QSizeF paperMm, QSizeF trimMm, int count);
};

} // namespace linli::render
