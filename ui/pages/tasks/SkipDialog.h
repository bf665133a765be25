// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"

class QLineEdit;

namespace linli::ui {

/// Why a task is not done: one of the usual reasons, or words of one's own.
class SkipDialog : public FormDialog
{
    Q_OBJECT
  public:
    SkipDialog(const QString& person, QWidget* parent);

  Q_SIGNALS:
    void reasonGiven(const QString& reason);

  private:
    void send();
    Field* m_field;
    QLineEdit* m_reason;
};

} // namespace linli::ui
