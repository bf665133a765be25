// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/PaintedChart.h"

#include <vector>

namespace linli::ui {

struct CohortRow
{
    QString month; ///< 2026-03
    qint64 size = 0;
    std::vector<qint64> again; ///< [k]: bought in month k + 1 after it
};

/// Months of first orders down, months since across; the fuller the colour the more came back. The
/// share stands in every cell, so the colour is never alone.
class CohortMap : public PaintedChart
{
    Q_OBJECT
  public:
    explicit CohortMap(QWidget* parent = nullptr);
    /// Oldest first; more rows or months than fit a year are left out at the old end. `columnWord`
    /// takes the number of months: "第 %1 月". `tip` takes month, count, size and number.
    void setRows(std::vector<CohortRow> rows);
    void setWords(const QString& month, const QString& people, const QString& after);
    [[nodiscard]] const std::vector<CohortRow>& rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void draw(QPainter& painter) const override;
    [[nodiscard]] QString tipAt(const QPointF& point) const override;

  private:
    void drawHead(QPainter& painter) const;
    void drawRow(QPainter& painter, std::size_t row) const;
    [[nodiscard]] int columns() const;
    [[nodiscard]] QRectF cell(int row, int column) const;
    [[nodiscard]] int headWidth() const;
    std::vector<CohortRow> m_rows;
    QString m_month;
    QString m_people;
    QString m_after;
};

} // namespace linli::ui
