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
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect& rect, bool moving) const
{
    int y = rect.y();
    for (qsizetype first = 0; first < m_items.size();) {
        int x = 0;
        int tallest = 0;
        qsizetype end = first;
        for (; end < m_items.size(); ++end) {
            const QSize size = m_items[end]->sizeHint();
            if (end > first && x + size.width() > rect.width()) {
                break;
            }
            x += size.width() + m_horizontalGap;
            tallest = std::max(tallest, size.height());
        }
        x = rect.x();
        for (qsizetype i = first; i < end; ++i) {
            const QSize size = m_items[i]->sizeHint();
            if (moving) {
                const int width = std::min(size.width(), rect.width());
                m_items[i]->setGeometry(
                    QRect(x, y + (tallest - size.height()) / 2, width, size.height()));
            }
            x += size.width() + m_horizontalGap;
        }
        first = end;
        y += tallest + (first < m_items.size() ? m_verticalGap : 0);
    }
    return y - rect.y();
}

} // namespace linli::ui
