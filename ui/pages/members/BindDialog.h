// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FormDialog.h"

namespace linli::ui {

class Field;
class MembersPresenter;
class PickField;

/// Writes down who invited a neighbour: by the code on a poster, a phone or a picked person.
class BindDialog : public FormDialog
{
    Q_OBJECT
  public:
    BindDialog(AppContext& context,
               MembersPresenter& presenter,
               const QString& invitee,
               const QString& inviteeName,
               QWidget* parent);

  private:
    void send();
    MembersPresenter& m_presenter;
    QString m_invitee;
    PickField* m_inviter;
    Field* m_field;
};

} // namespace linli::ui
