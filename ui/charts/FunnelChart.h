// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/PaintedChart.h"

#include <vector>

namespace linli::ui {

struct FunnelStep
{
    QString name;
    QString value;   ///< 42 人
    QString share;   ///< of the first step: 61.8 %
    double part = 0; ///< the same, 0 … 1
    QString tip;
};

/// Steps one below the other, each bar as long as what is left of the first. No colour carries
/// meaning alone: every bar has its word, count and share.
class FunnelChart : public PaintedChart
{
    Q_OBJECT
  public:
    explicit FunnelChart(QWidget* parent = nullptr);
    void setSteps(std::vector<FunnelStep> steps);
    [[nodiscard]] const std::vector<FunnelStep>& steps() const { return m_steps; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void draw(QPainter& painter) const override;
    [[nodiscard]] QString tipAt(const QPointF& point) const override;

  private:
    [[nodiscard]] int rowHeight() const;
    std::vector<FunnelStep> m_steps;
};

} // namespace linli::ui
