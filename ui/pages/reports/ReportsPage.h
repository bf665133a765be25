// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "usecases/reports/Reports.h"

#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace linli::ui {

class Banner;
class Button;
class NavigationItem;
class PagePreview;
class ReportsPresenter;
class ScheduleCard;
class SchedulePresenter;
class TextLabel;
class WindowPicker;
struct AppContext;

/// 报表: which report, of when, with which columns; its pages as they are printed; Excel, CSV, PDF
/// and paper; the weekly schedule.
class ReportsPage : public Page
{
    Q_OBJECT
  public:
    ReportsPage(AppContext& context, PageHost& host, QWidget* parent);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] QString primaryIcon() const override { return QStringLiteral("download"); }
    void primaryPressed() override;
    [[nodiscard]] QString searchHint() const override;
    void search(const QString& text) override;
    void refresh() override;
    /// The name of a report, "schedule" or "folder" (opens that of the last weekly reports).
    void openWith(const QString& argument) override;
    bool exportShown() override;

    [[nodiscard]] ReportsPresenter* presenter() const { return m_presenter; }
    [[nodiscard]] SchedulePresenter* weekly() const { return m_weekly; }
    [[nodiscard]] PagePreview* preview() const { return m_preview; }
    /// Writes what is shown; `path` ends in .xlsx, .csv or .pdf.
    void saveTo(const QString& path);

  private:
    [[nodiscard]] QWidget* buildList();
    [[nodiscard]] QWidget* buildTools();
    void connectPresenter();
    void choose(usecases::ReportKind kind);
    void write();
    void writeLayouts();
    void writeTerms();
    void keepRows();
    void showBook();
    void askPath(const QString& ending);
    void openLayouts();
    void openSchedule();
    AppContext& m_context;
    ReportsPresenter* m_presenter;
    SchedulePresenter* m_weekly;
    Banner* m_error;
    QButtonGroup* m_kinds;
    std::vector<NavigationItem*> m_items;
    ScheduleCard* m_schedule;
    QString m_text;   ///< only rows with it
    QString m_wanted; ///< "schedule" or "folder", to be opened when the schedule was read
    TextLabel* m_purpose;
    TextLabel* m_count;
    WindowPicker* m_window;
    QComboBox* m_terms; ///< only rows of one state; hidden where a report has none
    QComboBox* m_layout;
    Button* m_columns;
    QCheckBox* m_tax;
    QCheckBox* m_phones;
    Button* m_csv;
    Button* m_pdf;
    Button* m_print;
    PagePreview* m_preview;
};

} // namespace linli::ui
