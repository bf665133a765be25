// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/MetricKey.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace linli::usecases {
struct Insight;
} // namespace linli::usecases

namespace linli::ui {

class MetricCard;

/// Every figure of spec/metrics.md as a card, as many beside each other as fit; the first takes the
/// room of two, so that the rows come out full.
class MetricsView : public QWidget
{
    Q_OBJECT
  public:
    explicit MetricsView(QWidget* parent = nullptr);
    void show(const usecases::Insight& insight);

  Q_SIGNALS:
    void opened(board::MetricKey key);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();
    QGridLayout* m_grid;
    std::vector<MetricCard*> m_cards; ///< as board::kMetricKeys
    int m_columns = 0;
};

} // namespace linli::ui
