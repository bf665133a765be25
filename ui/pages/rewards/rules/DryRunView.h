// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/simulation/Simulate.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace linli::ui {

class DayCostChart;
class TextLabel;

/// What a rule would have done over the last days: figures, cost a day, who would have earned most.
class DryRunView : public QWidget
{
    Q_OBJECT
  public:
    explicit DryRunView(QWidget* parent = nullptr);
    void setFigures(const usecases::Simulation& told);

  private:
    void addFigure(const QString& caption, const QString& value);
    void writeChart(const usecases::Simulation& told);
    void writeTop(const usecases::Simulation& told);
    void writeRemarks(const usecases::Simulation& told);
    TextLabel* m_lead;
    QHBoxLayout* m_figures;
    DayCostChart* m_chart;
    QVBoxLayout* m_top;
    TextLabel* m_remarks;
};

} // namespace linli::ui
