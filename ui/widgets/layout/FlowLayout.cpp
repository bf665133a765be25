// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/layout/FlowLayout.h"

#include <QWidget>

#include <algorithm>

namespace linli::ui {

FlowLayout::FlowLayout(QWidget* parent, int horizontalGap, int verticalGap)
    : QLayout(parent), m_horizontalGap(horizontalGap), m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins around = contentsMargins();
    const int room = width - around.left() - around.right();
    return place(QRect(0, 0, room, 0), false) + around.top() + around.bottom();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins around = contentsMargins();
    return size.grownBy(around);
}

QSize FlowLayout::sizeHint() const
{
    const Line line = lineFrom(0, QWIDGETSIZE_MAX);
    return QSize(line.width, line.height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect.marginsRemoved(contentsMargins()), true);
}

/// As it wants to be; higher where the room is too narrow for it and it can break lines itself.
QSize FlowLayout::sizeIn(const QLayoutItem& item, int room)
{
    const QSize size = item.sizeHint();
    const int width = std::min(size.width(), room);
    const bool breaks = width < size.width() && item.hasHeightForWidth();
    return {width, breaks ? item.heightForWidth(width) : size.height()};
}

FlowLayout::Line FlowLayout::lineFrom(qsizetype first, int room) const
{
    Line line{first, 0, 0};
    for (; line.end < m_items.size(); ++line.end) {
        const QLayoutItem& item = *m_items[line.end];
        if (item.isEmpty()) {
            continue; // hidden: neither room nor gap
        }
        const QSize size = sizeIn(item, room);
        const int gap = line.width > 0 ? m_horizontalGap : 0;
        if (line.width > 0 && line.width + gap + size.width() > room) {
            break;
        }
        line.width += gap + size.width();
        line.height = std::max(line.height, size.height());
    }
    return line;
}

int FlowLayout::place(const QRect& rect, bool moving) const
{
    int y = rect.y();
    for (qsizetype first = 0; first < m_items.size();) {
        const Line line = lineFrom(first, rect.width());
        int x = rect.x();
        bool pushed = m_rightFrom < 0;
        for (qsizetype i = first; i < line.end; ++i) {
            QLayoutItem& item = *m_items[i];
            if (item.isEmpty()) {
                continue;
            }
            if (!pushed && i >= m_rightFrom) {
                x += rect.width() - line.width;
                pushed = true;
            }
            const QSize size = sizeIn(item, rect.width());
            if (moving) {
                item.setGeometry(QRect(QPoint(x, y + (line.height - size.height()) / 2), size));
            }
            x += size.width() + m_horizontalGap;
        }
        first = line.end;
        y += line.height + (first < m_items.size() && line.height > 0 ? m_verticalGap : 0);
    }
    return y - rect.y();
}

} // namespace linli::ui
