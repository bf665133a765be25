// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FormDialog.h"
#include "usecases/reports/Reports.h"

namespace linli::ui {

class RewardsPresenter;
class SegmentedControl;

/// Which report, over which time, in which form: XLSX, CSV, PDF or paper. Files are written on a
/// worker thread, whole or not at all.
class ReportDialog : public FormDialog
{
    Q_OBJECT
  public:
    ReportDialog(AppContext& context, RewardsPresenter& presenter, QWidget* parent);

    /// Writes the chosen report; `path` ends in .xlsx, .csv or .pdf.
    void saveTo(const QString& path);

  Q_SIGNALS:
    void saved(const QString& path);

  private:
    void askPath(const QString& ending);
    void print();
    [[nodiscard]] usecases::ReportKind kind() const;
    [[nodiscard]] board::WindowChoice window() const;
    AppContext& m_context;
    RewardsPresenter& m_presenter;
    SegmentedControl* m_kind;
    SegmentedControl* m_window;
};

} // namespace linli::ui
