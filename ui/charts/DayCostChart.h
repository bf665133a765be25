// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <QString>

#include <vector>

class QBarSeries;
class QValueAxis;

namespace linli::ui {

/// What a rule would have cost, a bar a day. The ends of the time and the highest bar are named; no
/// other labels.
struct DayCosts
{
    std::vector<std::int64_t> fen; ///< by day, the oldest first
    QString firstLabel;
    QString lastLabel;
    int worst = -1;     ///< place of the dearest day; -1: none
    QString worstLabel; ///< 3月7日 ¥120.00
};

/// Bars over days with a thin grid, the dearest in amber. GUI thread only.
class DayCostChart : public QChartView
{
    Q_OBJECT
  public:
    explicit DayCostChart(QWidget* parent = nullptr);
    void setCosts(DayCosts costs);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fill();
    void place();
    DayCosts m_costs;
    QBarSeries* m_bars;
    QValueAxis* m_days;
    QValueAxis* m_values;
};

} // namespace linli::ui
