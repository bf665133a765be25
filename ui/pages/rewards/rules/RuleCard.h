// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "usecases/views/RuleRow.h"

namespace linli::ui {

class FlowLayout;

/// One rule as a sentence, with what it has done so far and what may be done to it.
class RuleCard : public Card
{
    Q_OBJECT
  public:
    explicit RuleCard(const usecases::RuleRow& rule, QWidget* parent = nullptr);

  Q_SIGNALS:
    void switchPressed(bool pause);
    void topUpPressed();
    void editPressed();
    void versionsPressed();
    void killPressed();

  private:
    void addChips(const usecases::RuleRow& rule);
    void addActions(const usecases::RuleRow& rule, FlowLayout* row);
    void addConditions(const usecases::RuleRow& rule);
    void addFigures(const usecases::RuleRow& rule);
};

} // namespace linli::ui
