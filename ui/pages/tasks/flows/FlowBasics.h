// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "usecases/tasks/Flows.h"

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace linli::ui {

class Button;
class Field;
class FlowCondition;
class TextLabel;

/// What a flow under edit is called, what begins it, for whom, who does it.
class FlowBasics : public Card
{
    Q_OBJECT
  public:
    explicit FlowBasics(QWidget* parent);
    void edit(const usecases::FlowRow& row, const QStringList& tags);
    /// Writes into `flow` what stands here; its steps stay.
    void write(tasks::Flow& flow) const;
    /// By path of the mistake: name, conditions[…].
    void showMistakes(const QString& name, const QStringList& conditions);

  Q_SIGNALS:
    void changed();
    void triggerChanged();

  private:
    void build();
    void addCondition(const tasks::Condition& condition);
    void showConditions();
    bool m_chinese = true; ///< the language of the name that stands here
    QStringList m_tags;
    QLineEdit* m_name;
    QComboBox* m_trigger;
    QComboBox* m_who;
    Field* m_nameField;
    Field* m_triggerField;
    Field* m_whoField;
    TextLabel* m_everybody;
    TextLabel* m_mistakes;
    Button* m_add;
    QVBoxLayout* m_rows;
    std::vector<FlowCondition*> m_conditions;
};

} // namespace linli::ui
