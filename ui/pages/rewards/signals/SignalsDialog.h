// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "ui/pages/rewards/signals/SignalsPresenter.h"

class QComboBox;
class QGridLayout;

namespace linli::ui {

/// The sixteen signals: when each shows, what happens then, this month's count and false alarms;
/// what the table leaves to the owner can be changed at once.
class SignalsDialog : public FormDialog
{
    Q_OBJECT
  public:
    SignalsDialog(SignalsPresenter& presenter, QWidget* parent);

  private:
    void build();
    void addRow(const fraud::SignalRule& rule, int row);
    void addChoices(const fraud::SignalRule& rule, int row);
    void addRate(const fraud::SignalRule& rule, int row);
    void keep(const fraud::SignalRule& rule, fraud::SignalSetting setting);

    SignalsPresenter& m_presenter;
    QGridLayout* m_grid;
    QComboBox* m_days;
};

} // namespace linli::ui
