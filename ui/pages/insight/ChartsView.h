// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"
#include "usecases/insight/Insight.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace linli::ui {

class ChartCard;
class CohortMap;
class FunnelChart;
class LineChart;
class ParetoChart;
class TextLabel;

/// The charts of page 数据: four trends, funnel, retention, dependence with "if she leaves", growth
/// projection; two beside each other where they fit.
class ChartsView : public QWidget
{
    Q_OBJECT
  public:
    explicit ChartsView(QWidget* parent = nullptr);
    void show(const usecases::Insight& insight);
    [[nodiscard]] const std::vector<ChartCard*>& cards() const { return m_cards; }

  Q_SIGNALS:
    void pictureReady(const QString& path, const QByteArray& bytes);
    void sheetWanted(const QString& path, const report::Report& report);
    void memberPressed(const QString& key);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void addCard(const QString& name, QWidget* chart);
    void arrange();
    void writeTexts();
    void showTrends();
    void showFunnel();
    void showCohorts();
    void showDependence();
    void showProjection();
    void sayIfSheLeaves(int place);
    usecases::Insight m_insight;
    QGridLayout* m_grid;
    std::vector<ChartCard*> m_cards;
    LineChart* m_sales;
    LineChart* m_share;
    LineChart* m_k;
    LineChart* m_invites;
    FunnelChart* m_funnel;
    CohortMap* m_cohorts;
    ParetoChart* m_pareto;
    TextLabel* m_ifSheLeaves;
    LineChart* m_projection;
    int m_columns = 0;
};

} // namespace linli::ui
