// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/honours/Honours.h"
#include "ui/dialogs/FieldErrors.h"
#include "ui/dialogs/FormDialog.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace linli::ui {

class HonoursPresenter;
class SegmentedControl;

/// A tier: its name, what it takes, what it brings. There is no field for money in it, on purpose.
class TierDialog : public FormDialog
{
    Q_OBJECT
  public:
    TierDialog(HonoursPresenter& presenter, const honours::Tier& tier, QWidget* parent);

  private:
    void send();
    HonoursPresenter& m_presenter;
    honours::Tier m_tier;
    FieldErrors m_errors;
    QLineEdit* m_name;
    QSpinBox* m_invites;
    QSpinBox* m_sales;
    SegmentedControl* m_both;
    QPlainTextEdit* m_privileges;
};

} // namespace linli::ui
