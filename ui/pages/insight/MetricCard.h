// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CardButton.h"
#include "words/MetricText.h"

#include <vector>

namespace linli::ui {

class SparkLine;
class TextLabel;

/// One figure with its change, its parts and, under a line, how it is made. Pressing it opens the
/// rows it is counted from.
class MetricCard : public CardButton
{
    Q_OBJECT
  public:
    explicit MetricCard(QWidget* parent = nullptr);
    /// `than` stands behind the change: 比上期. A trend of fewer than two values is not drawn.
    void setWords(const words::MetricWords& words, const QString& than, std::vector<double> trend);

  private:
    TextLabel* m_name;
    TextLabel* m_value;
    TextLabel* m_change;
    TextLabel* m_note;
    TextLabel* m_formula;
    SparkLine* m_trend;
};

} // namespace linli::ui
