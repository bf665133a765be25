// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"

class QLineEdit;

namespace linli::ui {

class Field;

/// The passphrase of a copy for a USB stick, typed twice: nobody can open it without.
class SealDialog : public FormDialog
{
    Q_OBJECT
  public:
    explicit SealDialog(QWidget* parent);

  Q_SIGNALS:
    void agreed(const QString& passphrase);

  private:
    void send();
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    Field* m_passphraseField;
    Field* m_againField;
};

} // namespace linli::ui
