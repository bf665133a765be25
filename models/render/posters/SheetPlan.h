// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/Page.h"
#include "render/posters/PosterBatch.h"

#include <QLineF>
#include <QPoint>
#include <QRect>
#include <QSize>

#include <vector>

namespace linli::render {

/// Where posters stand on a page, in dots of `dpi`, page's top left at 0,0. Posters sit on whole
/// dots so that their codes do.
class SheetPlan
{
  public:
    SheetPlan(const poster::Page& page, const PdfOptions& options);

    [[nodiscard]] const PosterOptions& posterOptions() const { return m_poster; }
    [[nodiscard]] int slots() const { return m_sheet.slots(); }
    [[nodiscard]] int firstSlot() const { return m_sheet.firstSlot % slots(); }
    [[nodiscard]] QSizeF pageMm() const { return m_pageMm; }
    /// Trim's top left of a poster.
    [[nodiscard]] QPoint place(int slot) const;
    /// What a poster may draw on: its trim, and its bleed.
    [[nodiscard]] QRect clip(int slot) const;
    [[nodiscard]] const std::vector<QLineF>& cropMarks() const { return m_marks; }

  private:
    void planOne(QSizeF trimMm, double bleedMm);
    void planSheet(QSizeF trimMm, double bleedMm);
    void planLabels(QSizeF trimMm);
    void planMarks();
    [[nodiscard]] int dots(double mm) const;
    [[nodiscard]] QSize dots(QSizeF mm) const { return {dots(mm.width()), dots(mm.height())}; }

    SheetLayout m_sheet;
    double m_paperScale;
    PosterOptions m_poster;
    QSizeF m_pageMm;
    QSize m_trim; ///< of one poster, dots
    QPointF m_first;
    QSizeF m_step;
    int m_bleed = 0;
    std::vector<QLineF> m_marks;
};

} // namespace linli::render
