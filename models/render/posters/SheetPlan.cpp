// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/SheetPlan.h"

#include <algorithm>

namespace linli::render {
namespace {

/// On a shared sheet colour reaches this far over the cut; marks begin a little further out.
constexpr double kSheetBleedMm = 2;
constexpr double kMarkGapMm = 0.5;
constexpr double kMarkLengthMm = 4;

} // namespace

SheetPlan::SheetPlan(const poster::Page& page, const PdfOptions& options) : m_sheet(options.sheet)
{
    const auto dots = [&](double mm) { return qRound(poster::Millimetre{mm}.dots(options.dpi)); };
    const QSizeF trim(page.widthMm().value, page.heightMm().value);
    const double bleedMm = page.bleed * page.millimetresPerUnit();
    m_poster.dpi = options.dpi;
    if (m_sheet.widthMm <= 0) {
        m_sheet.columns = 1;
        m_sheet.rows = 1;
        m_poster.bleed = options.bleed;
        const double over = options.bleed ? bleedMm : 0;
        m_pageMm = trim + QSizeF(2 * over, 2 * over);
        m_bleed = dots(over);
        m_first = QPoint(m_bleed, m_bleed);
        m_cell = QSize(dots(trim.width()), dots(trim.height()));
        return;
    }
    m_pageMm = QSizeF(m_sheet.widthMm, m_sheet.heightMm);
    const QSizeF room = m_pageMm - QSizeF(2 * m_sheet.marginMm, 2 * m_sheet.marginMm);
    m_poster.scale = std::min({1.0, room.width() / (m_sheet.columns * trim.width()),
                               room.height() / (m_sheet.rows * trim.height())});
    m_poster.bleed = bleedMm > 0;
    m_bleed = dots(std::min(bleedMm * m_poster.scale, kSheetBleedMm));
    m_cell = QSize(dots(trim.width() * m_poster.scale), dots(trim.height() * m_poster.scale));
    m_first = QPoint((dots(m_pageMm.width()) - m_sheet.columns * m_cell.width()) / 2,
                     (dots(m_pageMm.height()) - m_sheet.rows * m_cell.height()) / 2);
    if (m_sheet.cropMarks) {
        planMarks();
    }
}

QPoint SheetPlan::place(int slot) const
{
    return m_first + QPoint(slot % m_sheet.columns * m_cell.width(),
                            slot / m_sheet.columns * m_cell.height());
}

QRect SheetPlan::clip(int slot) const
{
    const int column = slot % m_sheet.columns;
    const int row = slot / m_sheet.columns;
    return QRect(place(slot), m_cell)
        .adjusted(column == 0 ? -m_bleed : 0, row == 0 ? -m_bleed : 0,
                  column == m_sheet.columns - 1 ? m_bleed : 0,
                  row == m_sheet.rows - 1 ? m_bleed : 0);
}

void SheetPlan::planMarks()
{
    const double gap = m_bleed + poster::Millimetre{kMarkGapMm}.dots(m_poster.dpi);
    const double length = poster::Millimetre{kMarkLengthMm}.dots(m_poster.dpi);
    const QRectF all(m_first,
                     QSizeF(m_sheet.columns * m_cell.width(), m_sheet.rows * m_cell.height()));
    for (int i = 0; i <= m_sheet.columns; ++i) {
        const double x = all.left() + i * m_cell.width();
        m_marks.emplace_back(x, all.top() - gap - length, x, all.top() - gap);
        m_marks.emplace_back(x, all.bottom() + gap, x, all.bottom() + gap + length);
    }
    for (int i = 0; i <= m_sheet.rows; ++i) {
        const double y = all.top() + i * m_cell.height();
        m_marks.emplace_back(all.left() - gap - length, y, all.left() - gap, y);
        m_marks.emplace_back(all.right() + gap, y, all.right() + gap + length, y);
    }
}

} // namespace linli::render
