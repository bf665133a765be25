// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/PaintedChart.h"

#include <vector>

namespace linli::ui {

struct ParetoBar
{
    QString key;
    QString name;       ///< as it may leave the shop
    double part = 0;    ///< of all, 0 … 1
    double running = 0; ///< this one and all before it
    double below = 0;   ///< what leaves with her, 0 … 1
    QString tip;        ///< the same in words
};

/// Who the referred sales hang on: bars, most first, with the running share as a line above them
/// and an open mark at what would leave with each. A press or the arrow keys choose one.
class ParetoChart : public PaintedChart
{
    Q_OBJECT
  public:
    explicit ParetoChart(QWidget* parent = nullptr);
    void setBars(std::vector<ParetoBar> bars);
    [[nodiscard]] const std::vector<ParetoBar>& bars() const { return m_bars; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void barChosen(int place);
    void barOpened(const QString& key);

  protected:
    void draw(QPainter& painter) const override;
    [[nodiscard]] QString tipAt(const QPointF& point) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void choose(int place);
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double slotWidth() const;
    [[nodiscard]] int barAt(const QPointF& point) const;
    void drawGrid(QPainter& painter) const;
    void drawBar(QPainter& painter, std::size_t place) const;
    void drawRunning(QPainter& painter) const;
    std::vector<ParetoBar> m_bars;
    int m_chosen = 0;
};

} // namespace linli::ui
