// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "usecases/views/RuleRow.h"

class QLineEdit;

namespace linli::ui {

class Field;

/// More budget for a rule, in the unit of its rewards.
class TopUpDialog : public FormDialog
{
    Q_OBJECT
  public:
    TopUpDialog(const usecases::RuleRow& rule, QWidget* parent);

  Q_SIGNALS:
    void agreed(const linli::rewards::Quantity& more);

  private:
    void send();
    Unit m_unit;
    QLineEdit* m_count;
    Field* m_field;
};

} // namespace linli::ui
