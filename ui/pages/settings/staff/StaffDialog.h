// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FieldErrors.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/staff/Staff.h"

#include <optional>

class QLineEdit;

namespace linli::ui {

class SegmentedControl;
class StaffPresenter;

/// One who works here: name, role, PIN. The first one is an owner.
class StaffDialog : public FormDialog
{
    Q_OBJECT
  public:
    /// No person: a new one.
    StaffDialog(StaffPresenter& presenter,
                const std::optional<usecases::StaffRow>& person,
                QWidget* parent);

  private:
    void send();
    StaffPresenter& m_presenter;
    QString m_id;
    QLineEdit* m_name;
    SegmentedControl* m_role;
    QLineEdit* m_pin;
    Field* m_nameField;
    Field* m_roleField;
    Field* m_pinField;
    FieldErrors m_errors;
};

} // namespace linli::ui
