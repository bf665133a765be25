// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardWindow.h"

#include <QWidget>

class QDateEdit;

namespace linli::ui {

class Button;
class SegmentedControl;

/// Week, month, quarter or days of one's own, and one step back or forward.
class WindowPicker : public QWidget
{
    Q_OBJECT
  public:
    /// Starts with the week of `today`.
    WindowPicker(BusinessDay today, QWidget* parent);
    [[nodiscard]] const board::WindowChoice& choice() const { return m_choice; }
    /// Shows a choice without emitting anything.
    void show(const board::WindowChoice& choice);

  Q_SIGNALS:
    void chosen();

  private:
    void writeTexts();
    void takeKind(int kind);
    void takeDays();
    void step(bool back);
    BusinessDay m_today;
    board::WindowChoice m_choice;
    SegmentedControl* m_kind;
    Button* m_back;
    Button* m_forward;
    QDateEdit* m_first;
    QDateEdit* m_last;
};

} // namespace linli::ui
