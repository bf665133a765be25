// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/peek/ShownCell.h"

#include "exchange/cells/CellText.h"
#include "exchange/cells/TimeCell.h"

namespace linli::exchange {

QString shownCell(const Cell& cell, bool epoch1904)
{
    if (cell.kind == CellKind::Date) {
        const auto time = readTime(cell, epoch1904);
        if (time.ok() && time.value()) {
            return QString::fromStdString(time.value()->toShanghaiText());
        }
    }
    return QString::fromStdString(shownValue(cleanText(cell.text)));
}

} // namespace linli::exchange
