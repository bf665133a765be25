// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/pages/settings/privacy/PrivacyPresenter.h"

class QListWidget;

namespace linli::ui {

/// Neighbours nothing happened to for two years: all ticked, one press; who shall stay is unticked.
class InactiveDialog : public FormDialog
{
    Q_OBJECT
  public:
    InactiveDialog(PrivacyPresenter& presenter, QWidget* parent);

  private:
    [[nodiscard]] std::vector<MemberKey> ticked() const;
    void count();
    PrivacyPresenter& m_presenter;
    QListWidget* m_list;
};

} // namespace linli::ui
