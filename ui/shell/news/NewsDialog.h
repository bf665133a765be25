// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/ReadingDialog.h"

#include <QVersionNumber>

namespace linli::ui {

/// What is new since a version; a null one shows all there is.
class NewsDialog : public ReadingDialog
{
    Q_OBJECT
  public:
    NewsDialog(const QVersionNumber& since, QWidget* parent);

  private:
    void write();
    QVersionNumber m_since;
};

} // namespace linli::ui
