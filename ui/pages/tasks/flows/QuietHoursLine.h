// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tasks/QuietHours.h"
#include "ui/widgets/Card.h"

class QTimeEdit;

namespace linli::ui {

class TextLabel;

/// When nobody is written to: a task that falls into it comes when it is over. Kept as soon as a
/// time is left.
class QuietHoursLine : public Card
{
    Q_OBJECT
  public:
    explicit QuietHoursLine(QWidget* parent);
    ~QuietHoursLine() override;
    void show(const tasks::QuietHours& quiet);

  Q_SIGNALS:
    void changed(const linli::tasks::QuietHours& quiet);

  private:
    void keep();
    tasks::QuietHours m_quiet;
    TextLabel* m_lead;
    QTimeEdit* m_from;
    TextLabel* m_till;
    QTimeEdit* m_to;
    TextLabel* m_note;
};

} // namespace linli::ui
