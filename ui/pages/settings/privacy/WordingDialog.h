// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/pages/settings/privacy/PrivacyPresenter.h"

class QComboBox;
class QPlainTextEdit;

namespace linli::ui {

class Field;
class TextLabel;

/// What people are asked, in both languages. Publishing makes a new version; whoever said yes
/// before keeps the words she heard.
class WordingDialog : public FormDialog
{
    Q_OBJECT
  public:
    WordingDialog(PrivacyPresenter& presenter, QWidget* parent);

  private:
    void showWording();
    void judge();
    PrivacyPresenter& m_presenter;
    QComboBox* m_purpose;
    QPlainTextEdit* m_zh;
    QPlainTextEdit* m_en;
    Field* m_zhField;
    Field* m_enField;
    TextLabel* m_version;
};

} // namespace linli::ui
