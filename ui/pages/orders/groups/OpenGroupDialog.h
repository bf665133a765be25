// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FieldErrors.h"
#include "ui/dialogs/FormDialog.h"
#include "ui/pages/orders/groups/GroupsPresenter.h"

class QComboBox;

namespace linli::ui {

class PickField;

/// Opens a group buy: under which rule, for which product; says seats and deadline before.
class OpenGroupDialog : public FormDialog
{
    Q_OBJECT
  public:
    OpenGroupDialog(AppContext& context, GroupsPresenter& presenter, QWidget* parent);

  private:
    void tellTerms();
    void send();
    [[nodiscard]] const usecases::RuleRow* rule() const;
    AppContext& m_context;
    GroupsPresenter& m_presenter;
    FieldErrors m_errors;
    QComboBox* m_rule;
    Field* m_ruleField;
    PickField* m_product;
    TextLabel* m_terms;
};

} // namespace linli::ui
