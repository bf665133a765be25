// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "usecases/campaigns/Review.h"

class QLineEdit;

namespace linli::ui {

/// Asks why a finding shall not stop the session; the words are kept in its log.
class ReasonDialog : public FormDialog
{
    Q_OBJECT
  public:
    ReasonDialog(const usecases::ReviewedFinding& finding, QWidget* parent);
    [[nodiscard]] QLineEdit* reason() const { return m_reason; }

  Q_SIGNALS:
    void given(const QString& reason);

  private:
    QLineEdit* m_reason;
};

} // namespace linli::ui
