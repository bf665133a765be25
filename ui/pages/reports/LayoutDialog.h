// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"
#include "usecases/reports/ReportLayouts.h"

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace linli::ui {

class Button;
class Field;
class ReportsPresenter;

/// Which columns a report shows and in which order, kept under a name. Space ticks a column,
/// Alt+Up and Alt+Down move it.
class LayoutDialog : public FormDialog
{
    Q_OBJECT
  public:
    LayoutDialog(ReportsPresenter& presenter, QWidget* parent);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fill();
    void move(int by);
    void submit();
    [[nodiscard]] std::vector<std::string> chosen() const;
    ReportsPresenter& m_presenter;
    QListWidget* m_columns;
    Button* m_up;
    Button* m_down;
    QLineEdit* m_name;
    Field* m_nameField;
    QCheckBox* m_default;
};

} // namespace linli::ui
