// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labels/LabelPages.h"

#include <QPainter>

#include <algorithm>

namespace linli::render {

LabelPages::LabelPages(std::shared_ptr<const Labels> labels, SheetLayout layout)
    : m_labels(std::move(labels)), m_layout(layout)
{
    m_layout.firstSlot = std::clamp(m_layout.firstSlot, 0, m_layout.slots() - 1);
}

int LabelPages::pageCount() const
{
    const int cells = m_layout.firstSlot + m_labels->count();
    return std::max(1, (cells + m_layout.slots() - 1) / m_layout.slots());
}

QSizeF LabelPages::pageMm(int /*page*/) const
{
    return {m_layout.widthMm, m_layout.heightMm};
}

void LabelPages::paintPage(QPainter& painter, int page) const
{
    const QSizeF cell(m_layout.cellWidthMm, m_layout.cellHeightMm);
    for (int slot = 0; slot < m_layout.slots(); ++slot) {
        const int index = page * m_layout.slots() + slot - m_layout.firstSlot;
        if (index < 0 || index >= m_labels->count()) {
            continue;
        }
        painter.save();
        painter.translate(m_layout.leftMm + slot % m_layout.columns * m_layout.stepXMm,
                          m_layout.topMm + slot / m_layout.columns * m_layout.stepYMm);
        painter.setClipRect(QRectF(QPointF(), cell));
        m_labels->paint(painter, cell, index);
        painter.restore();
    }
}

} // namespace linli::render
