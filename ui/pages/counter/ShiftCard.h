// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "usecases/counter/ShiftSummary.h"

class QVBoxLayout;

namespace linli::ui {

class Button;
class TextLabel;
struct CounterAct;

/// What today came to so far and what was done here last, with the one undo.
class ShiftCard : public Card
{
    Q_OBJECT
  public:
    explicit ShiftCard(QWidget* parent = nullptr);
    void setShift(const usecases::ShiftSummary& shift);
    void setActs(const std::vector<CounterAct>& acts, bool undoable);

  Q_SIGNALS:
    void undoPressed();

  private:
    void writeShift();
    void addFigure(const QString& what, const QString& figure);
    void addNote(const QString& words);
    usecases::ShiftSummary m_shift;
    QVBoxLayout* m_figures;
    QVBoxLayout* m_acts;
    QWidget* m_rule = nullptr;
    TextLabel* m_actsTitle;
    Button* m_undo;
};

} // namespace linli::ui
