// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/SheetPlan.h"

#include <algorithm>

namespace linli::render {
namespace {

/// Marks begin a little outside what is coloured.
constexpr double kMarkGapMm = 0.5;
constexpr double kMarkLengthMm = 4;

double fit(QSizeF room, QSizeF wanted)
{
    return std::min({1.0, room.width() / wanted.width(), room.height() / wanted.height()});
}

} // namespace

SheetLayout SheetLayout::upOn(QSizeF paperMm, QSizeF trimMm, int count)
{
    SheetLayout best;
    double largest = -1;
    for (const QSizeF paper : {paperMm, paperMm.transposed()}) {
        for (int columns = 1; columns <= count; ++columns) {
            if (count % columns != 0) {
                continue;
            }
            SheetLayout layout{paper.width(), paper.height(), columns, count / columns};
            const QSizeF room(paper.width() - 2 * layout.marginMm,
                              paper.height() - 2 * layout.marginMm);
            const double scale =
                fit(room, {columns * trimMm.width(), layout.rows * trimMm.height()});
            if (scale > largest) {
                largest = scale;
                best = layout;
            }
        }
    }
    return best;
}

SheetPlan::SheetPlan(const poster::Page& page, const PdfOptions& options)
    : m_sheet(options.sheet), m_paperScale(options.calibration.scale)
{
    m_poster.dpi = options.dpi;
    m_poster.scale = m_paperScale;
    m_poster.bleed = options.bleed && page.bleed > 0 && !m_sheet.isLabelSheet();
    const QSizeF trim(page.widthMm().value, page.heightMm().value);
    const double bleedMm = m_poster.bleed ? page.bleed * page.millimetresPerUnit() : 0;
    if (m_sheet.isOnePerPage()) {
        planOne(trim, bleedMm);
    } else if (m_sheet.isLabelSheet()) {
        planLabels(trim);
    } else {
        planSheet(trim, bleedMm);
    }
}

int SheetPlan::dots(double mm) const
{
    return qRound(poster::Millimetre{mm * m_paperScale}.dots(m_poster.dpi));
}

void SheetPlan::planOne(QSizeF trimMm, double bleedMm)
{
    m_sheet.columns = 1;
    m_sheet.rows = 1;
    m_pageMm = trimMm + QSizeF(2 * bleedMm, 2 * bleedMm);
    m_bleed = dots(bleedMm);
    m_first = QPointF(m_bleed, m_bleed);
    m_trim = dots(trimMm);
}

void SheetPlan::planSheet(QSizeF trimMm, double bleedMm)
{
    m_pageMm = QSizeF(m_sheet.widthMm, m_sheet.heightMm);
    const QSizeF room = m_pageMm - QSizeF(2 * m_sheet.marginMm, 2 * m_sheet.marginMm);
    const QSizeF cell = trimMm + QSizeF(2 * bleedMm, 2 * bleedMm);
    const double scale = fit(room, {m_sheet.columns * cell.width(), m_sheet.rows * cell.height()});
    m_poster.scale = scale * m_paperScale;
    m_bleed = dots(bleedMm * scale);
    m_trim = dots(trimMm * scale);
    const QSize step = m_trim + QSize(2 * m_bleed, 2 * m_bleed);
    m_step = step;
    m_first = QPointF((dots(m_pageMm.width()) - m_sheet.columns * step.width()) / 2 + m_bleed,
                      (dots(m_pageMm.height()) - m_sheet.rows * step.height()) / 2 + m_bleed);
    if (m_sheet.cropMarks) {
        planMarks();
    }
}

/// A poster in the middle of each label, as large as it fits and no larger than it is.
void SheetPlan::planLabels(QSizeF trimMm)
{
    m_pageMm = QSizeF(m_sheet.widthMm, m_sheet.heightMm);
    const double scale = fit({m_sheet.cellWidthMm, m_sheet.cellHeightMm}, trimMm);
    m_poster.scale = scale * m_paperScale;
    m_trim = dots(trimMm * scale);
    const double perMm = poster::Millimetre{m_paperScale}.dots(m_poster.dpi);
    m_step = QSizeF(m_sheet.stepXMm, m_sheet.stepYMm) * perMm;
    m_first = QPointF(m_sheet.leftMm * perMm + (m_sheet.cellWidthMm * perMm - m_trim.width()) / 2,
                      m_sheet.topMm * perMm + (m_sheet.cellHeightMm * perMm - m_trim.height()) / 2);
}

QPoint SheetPlan::place(int slot) const
{
    // Rounded once a cell: an error does not add up from label to label.
    return (m_first + QPointF(slot % m_sheet.columns * m_step.width(),
                              slot / m_sheet.columns * m_step.height()))
        .toPoint();
}

QRect SheetPlan::clip(int slot) const
{
    return QRect(place(slot), m_trim).adjusted(-m_bleed, -m_bleed, m_bleed, m_bleed);
}

void SheetPlan::planMarks()
{
    const double gap = m_bleed + poster::Millimetre{kMarkGapMm}.dots(m_poster.dpi);
    const double length = poster::Millimetre{kMarkLengthMm}.dots(m_poster.dpi);
    const QRectF all = QRectF(QRect(place(0), m_trim) | QRect(place(slots() - 1), m_trim));
    const auto upright = [&](double x) {
        m_marks.emplace_back(x, all.top() - gap - length, x, all.top() - gap);
        m_marks.emplace_back(x, all.bottom() + gap, x, all.bottom() + gap + length);
    };
    const auto level = [&](double y) {
        m_marks.emplace_back(all.left() - gap - length, y, all.left() - gap, y);
        m_marks.emplace_back(all.right() + gap, y, all.right() + gap + length, y);
    };
    // Edge to edge two posters share a cut; with bleed between them each has its own.
    for (int i = 0; i < m_sheet.columns; ++i) {
        const double x = place(i).x();
        upright(x);
        if (m_bleed > 0 || i == m_sheet.columns - 1) {
            upright(x + m_trim.width());
        }
    }
    for (int i = 0; i < m_sheet.rows; ++i) {
        const double y = place(i * m_sheet.columns).y();
        level(y);
        if (m_bleed > 0 || i == m_sheet.rows - 1) {
            level(y + m_trim.height());
        }
    }
}

} // namespace linli::render
