// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/WeeklySchedule.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/reports/Reports.h"

#include <utility>
#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace linli::ui {

class Field;
class SchedulePresenter;
class SegmentedControl;

/// Day, hour, reports, form and folder of the weekly reports.
class ScheduleDialog : public FormDialog
{
    Q_OBJECT
  public:
    ScheduleDialog(SchedulePresenter& presenter, QWidget* parent);

  private:
    void addWhen();
    void addWhat();
    void addWhere();
    void fill();
    void chooseFolder();
    void submit();
    [[nodiscard]] report::WeeklySchedule typed() const;
    SchedulePresenter& m_presenter;
    QCheckBox* m_on;
    SegmentedControl* m_day;
    QComboBox* m_hour;
    std::vector<std::pair<usecases::ReportKind, QCheckBox*>> m_reports;
    SegmentedControl* m_format;
    QLineEdit* m_folder;
    Field* m_folderField;
};

} // namespace linli::ui
