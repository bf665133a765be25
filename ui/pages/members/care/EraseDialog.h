// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/pages/members/care/CarePresenter.h"

class QLineEdit;
class QProgressBar;

namespace linli::ui {

class Button;
class ConsequenceList;
class Field;
class TextLabel;

/// Erases a person's data on her wish, guided: what goes and what stays, her name typed to be sure,
/// then erasing, rewriting the file and searching it, and what came of that. There is no undo; the
/// claim code stands here until the dialog is left.
class EraseDialog : public FormDialog
{
    Q_OBJECT
  public:
    EraseDialog(CarePresenter& presenter, const usecases::MemberRow& member, QWidget* parent);

  private:
    void build();
    void connectPresenter();
    void tell(const usecases::ErasePreview& preview);
    void start();
    void showErased(const usecases::Erased& erased);
    void showRewritten(const QString& trouble);
    void showFound(const ResidueFound& found);
    void finish(const QString& outcome, bool good);
    void judge();
    CarePresenter& m_presenter;
    usecases::MemberRow m_member;
    ConsequenceList* m_effects;
    ConsequenceList* m_stays;
    QLineEdit* m_typed;
    Field* m_typedField;
    QProgressBar* m_progress;
    TextLabel* m_step;
    TextLabel* m_code;
    TextLabel* m_outcome;
    Button* m_again;
    bool m_told = false; ///< what it does is on the screen
    bool m_done = false;
    QStringList m_stillNamed;
};

} // namespace linli::ui
