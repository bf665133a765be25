// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/pages/members/consents/ConsentPresenter.h"

class QCheckBox;

namespace linli::ui {

class Button;
class SegmentedControl;
class TextLabel;

/// Reads the wording to her, word for word, and writes down how she said yes. A story needs the
/// tick that a signed paper is kept; the form to sign is printed from here.
class ConsentDialog : public FormDialog
{
    Q_OBJECT
  public:
    ConsentDialog(ConsentPresenter& presenter,
                  const usecases::ConsentLine& line,
                  const QString& person,
                  QWidget* parent);

  private:
    void showWording();
    void printForm();
    void send();
    ConsentPresenter& m_presenter;
    usecases::ConsentLine m_line;
    QString m_person;
    SegmentedControl* m_language;
    TextLabel* m_wording;
    TextLabel* m_version;
    SegmentedControl* m_channel;
    QCheckBox* m_paper;
    Button* m_print;
};

} // namespace linli::ui
