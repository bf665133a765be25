// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/Flow.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace linli::ui {

class TextLabel;

/// One condition of a flow under edit: a measure between two bounds, or a tag she carries.
class FlowCondition : public QWidget
{
    Q_OBJECT
  public:
    FlowCondition(const tasks::Condition& condition, const QStringList& tags, QWidget* parent);
    [[nodiscard]] tasks::Condition condition() const;

  Q_SIGNALS:
    void changed();
    void removePressed();

  private:
    void buildBounds();
    void showKind();
    [[nodiscard]] std::optional<tasks::Measure> measure() const;
    tasks::Condition m_condition;
    QComboBox* m_what;
    TextLabel* m_from;
    QSpinBox* m_atLeast;
    TextLabel* m_to;
    QSpinBox* m_atMost;
    QComboBox* m_tag;
};

} // namespace linli::ui
