// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/segments/Filter.h"
#include "ui/context/AppContext.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QSpinBox;
class QStackedWidget;

namespace linli::ui {

class Button;
class PickField;

/// One condition of a filter: is or is not, what, and how much of it.
class ConditionRow : public QWidget
{
    Q_OBJECT
  public:
    /// `tags`: what the shop has, to choose from.
    ConditionRow(AppContext& context, const QStringList& tags, QWidget* parent);
    void setCondition(const segments::Condition& condition);
    [[nodiscard]] segments::Condition condition() const;

  Q_SIGNALS:
    void changed();
    void removePressed();

  private:
    void follow();
    [[nodiscard]] segments::Trait trait() const;
    QComboBox* m_is;
    QComboBox* m_trait;
    QSpinBox* m_number;
    QSpinBox* m_most;
    QComboBox* m_choice;
    PickField* m_goods;
    Button* m_remove;
};

} // namespace linli::ui
