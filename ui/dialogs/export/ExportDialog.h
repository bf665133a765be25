// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/dialogs/FormDialog.h"
#include "ui/widgets/table/TablePieces.h"

namespace linli::ui {

class Button;
class ListExport;
class SegmentedControl;
class TextLabel;

/// A list out of the shop as it is shown: Excel, CSV, PDF or paper, with progress and a stop.
class ExportDialog : public FormDialog
{
    Q_OBJECT
  public:
    /// `title` stands above the list in the file and begins its name; `name` is the trail's word.
    ExportDialog(AppContext& context,
                 const QString& title,
                 const QString& name,
                 TableExport list,
                 QWidget* parent);
    /// Writes; `path` ends in .xlsx, .csv or .pdf.
    void saveTo(const QString& path);

  Q_SIGNALS:
    void saved(const QString& path);

  private:
    void askPath();
    void startWaiting();
    void rest();
    AppContext& m_context;
    QString m_title;
    qlonglong m_rows;
    ListExport* m_export;
    SegmentedControl* m_format;
    Button* m_print;
    TextLabel* m_progress;
    Button* m_stop;
};

} // namespace linli::ui
