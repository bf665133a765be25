// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/ports/tasks/FlowFacts.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;

namespace linli::ui {

class Button;

/// Month and day of a neighbour who agreed to it: no year, no age, nobody's but her own, and she is
/// of age (flow `birthday`).
class BirthdayLine : public QWidget
{
    Q_OBJECT
  public:
    BirthdayLine(const std::optional<ports::Birthday>& birthday, QWidget* parent);

  Q_SIGNALS:
    void kept(int month, int day);
    void forgotten();

  private:
    void showState();
    /// Days of the chosen month; the 29th of February is one.
    void fillDays();
    std::optional<ports::Birthday> m_before;
    QComboBox* m_month;
    QComboBox* m_day;
    QCheckBox* m_adult;
    Button* m_keep;
    Button* m_forget;
};

} // namespace linli::ui
