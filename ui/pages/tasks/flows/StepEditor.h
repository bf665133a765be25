// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/Flow.h"
#include "domain/tasks/FlowWords.h"
#include "ui/widgets/Card.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace linli::ui {

class Button;
class TextLabel;

/// One step of a flow under edit: when it comes, what is said, the fields as chips, what is wrong
/// with it. Edits the language in force; the other one stays.
class StepEditor : public Card
{
    Q_OBJECT
  public:
    StepEditor(const tasks::Step& step, tasks::Trigger trigger, int number, QWidget* parent);
    /// Where it stands among the others: what may be done with it.
    void setPlace(bool first, bool last);
    [[nodiscard]] tasks::Step step() const;
    /// What keeps it from being saved, and what the word rules say.
    void showMistakes(const QStringList& mistakes);
    void showFindings(const std::vector<tasks::SaidFinding>& findings);

  Q_SIGNALS:
    void changed();
    /// -1: one up; 1: one down.
    void movePressed(int by);
    void removePressed();

  private:
    void buildActs();
    void buildWhy();
    QWidget* buildTime(tasks::Trigger trigger);
    QWidget* buildChips(tasks::Trigger trigger);
    tasks::Step m_step;
    bool m_chinese; ///< the language that is edited here
    Button* m_up = nullptr;
    Button* m_down = nullptr;
    Button* m_remove = nullptr;
    QLineEdit* m_why;
    QSpinBox* m_days;
    QCheckBox* m_timed;
    QTimeEdit* m_time;
    QPlainTextEdit* m_text;
    TextLabel* m_mistakes;
    TextLabel* m_findings;
};

} // namespace linli::ui
