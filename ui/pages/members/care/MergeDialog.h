// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FormDialog.h"
#include "ui/pages/members/care/CarePresenter.h"

namespace linli::ui {

class ConsequenceList;
class Field;
class PickField;

/// Joins a neighbour who was written down twice. Says what moves before the button can be pressed.
class MergeDialog : public FormDialog
{
    Q_OBJECT
  public:
    /// `kept` stays; the other one is looked up here.
    MergeDialog(AppContext& context,
                CarePresenter& presenter,
                const usecases::MemberRow& kept,
                QWidget* parent);

  private:
    void ask();
    void turn();
    void tell(const usecases::MergePreview& preview);
    [[nodiscard]] MemberKey other() const;
    CarePresenter& m_presenter;
    usecases::MemberRow m_open;
    bool m_turned = false; ///< the open one goes into the other
    PickField* m_other;
    Field* m_field;
    Button* m_turn;
    ConsequenceList* m_effects;
};

} // namespace linli::ui
