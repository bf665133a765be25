// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/pages/members/care/CarePresenter.h"

class QCheckBox;

namespace linli::ui {

class ConsequenceList;
class TextLabel;

/// Erases a person's data on her wish. There is no undo: it is told, ticked, then done; the claim
/// code stands here until the dialog is left.
class EraseDialog : public FormDialog
{
    Q_OBJECT
  public:
    EraseDialog(CarePresenter& presenter, const usecases::MemberRow& member, QWidget* parent);

  private:
    void tell(const usecases::ErasePreview& preview);
    void showCode(const QString& code);
    CarePresenter& m_presenter;
    usecases::MemberRow m_member;
    ConsequenceList* m_effects;
    QCheckBox* m_sure;
    TextLabel* m_code;
    bool m_done = false;
};

} // namespace linli::ui
