// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/dialogs/restore/RestorePresenter.h"

class QButtonGroup;
class QLineEdit;
class QScrollArea;

namespace linli::ui {

class ComparisonView;
class TextLabel;

/// Guided restore: which copy, what it would change, then and only then the exchange.
class RestoreDialog : public FormDialog
{
    Q_OBJECT
  public:
    RestoreDialog(const BackupDesk& desk, QWidget* parent);

    [[nodiscard]] RestorePresenter* presenter() const { return m_presenter; }

  private:
    void buildChoice();
    void fillList();
    void pickFile();
    void showChosen();
    void showStage();
    void next();
    void fail(const Error& error);

    RestorePresenter* m_presenter;
    QWidget* m_choice;
    QScrollArea* m_scroll;
    QWidget* m_list = nullptr;
    QButtonGroup* m_group = nullptr;
    Button* m_other;
    Button* m_back;
    TextLabel* m_fileName;
    QLineEdit* m_passphrase;
    Field* m_passphraseField;
    ComparisonView* m_comparison;
};

} // namespace linli::ui
