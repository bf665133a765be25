// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "render/print/Pages.h"
#include "render/report/ReportDocument.h"

#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

class QPagedPaintDevice;

namespace linli::render {

/// Pages of one report.
class ReportPainter final : public Pages
{
  public:
    /// `pageMm`: the sheet, portrait or landscape as it will be held; A4 is 210×297.
    ReportPainter(ReportDocument document, QSizeF pageMm);

    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pageStarts.size()); }
    [[nodiscard]] QSizeF pageMm(int) const override { return m_page; }
    void paintPage(QPainter& painter, int page) const override;

  private:
    void layOut();
    [[nodiscard]] double headHeight(int page) const;
    void paintHead(QPainter& painter) const;
    void paintFigures(QPainter& painter, double top) const;
    void paintHeadings(QPainter& painter, double top) const;
    enum class RowLook
    {
        Plain,
        FirstTotal, ///< under a strong line
        Total,
    };
    void paintRow(QPainter& painter, const QStringList& cells, double top, RowLook look) const;
    void paintFoot(QPainter& painter, int page) const;

    ReportDocument m_document;
    QSizeF m_page;
    std::vector<QStringList> m_strong; ///< subtotals, then totals
    std::vector<double> m_widths;
    std::vector<std::size_t> m_pageStarts; ///< first row of each page
};

/// The whole report onto a printer or PDF whose page size is set already (its margins are ignored:
/// the report keeps its own).
Result<void> paintReport(QPagedPaintDevice& device, const ReportDocument& document);

/// As an A4 PDF, written whole or not at all. Errors: FileUnwritable.
Result<void> writeReportPdf(const ReportDocument& document, const QString& file);

} // namespace linli::render
