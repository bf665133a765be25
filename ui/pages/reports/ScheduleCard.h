// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

namespace linli::ui {

class Button;
class SchedulePresenter;
class TextLabel;

/// When the weekly reports are made, and where the last ones are.
class ScheduleCard : public Card
{
    Q_OBJECT
  public:
    ScheduleCard(SchedulePresenter& presenter, QWidget* parent);
    /// Opens the folder of the last run with the computer's own program; it counts as read then.
    void openFolder();

  Q_SIGNALS:
    void changePressed();

  private:
    void write();
    SchedulePresenter& m_presenter;
    TextLabel* m_when;
    TextLabel* m_last;
    Button* m_change;
    Button* m_open;
};

} // namespace linli::ui
