// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/BarLayer.h"

#include <QChartView>

class QHorizontalBarSeries;
class QValueAxis;
class QVariantAnimation;

namespace linli::ui {

/// The board as horizontal bars: rank, avatar and name at the left, the value at the end of each
/// bar. When the data change, bars travel to their new places and lengths. GUI thread only.
class BoardChart : public QChartView
{
    Q_OBJECT
  public:
    explicit BoardChart(QWidget* parent = nullptr);

    /// Best first. `maximum` is the value a full-length bar stands for (the leader's, also when she
    /// is not among the bars).
    void setBars(const std::vector<BoardBar>& bars, double maximum);
    [[nodiscard]] const std::vector<BoardBar>& bars() const { return m_layer->bars(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void barPressed(const QString& key);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

  private:
    void restyle();
    void place();

    QHorizontalBarSeries* m_series;
    QValueAxis* m_values;
    BarLayer* m_layer;
    QVariantAnimation* m_motion;
};

} // namespace linli::ui
