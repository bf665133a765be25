// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/ReportBook.h"
#include "domain/report/Shape.h"
#include "ui/pages/common/Presenter.h"
#include "usecases/reports/ExportNote.h"
#include "usecases/reports/MakeBook.h"
#include "usecases/reports/ReportLayouts.h"

#include <memory>

namespace linli::render {
class ReportPainter;
} // namespace linli::render

namespace linli::ui {

/// A report as it is asked for, shaped and laid out on paper: what the preview shows is what is
/// printed and written.
class ReportsPresenter : public Presenter
{
    Q_OBJECT
  public:
    explicit ReportsPresenter(AppContext& context, QObject* parent = nullptr);

    /// Layouts and the report.
    void load();
    void setKind(usecases::ReportKind kind);
    void setWindow(const board::WindowChoice& window);
    void setTax(std::int32_t percent);
    /// Only rows with this text, and with this term of report::termsOf; empty: all.
    void setRows(const QString& text, const std::string& term);
    /// The pages in the language in force.
    void writeAgain() { layOut(); }
    /// Empty name: the built-in columns.
    void chooseLayout(const QString& name);

    [[nodiscard]] const usecases::ReportOrder& order() const { return m_order; }
    [[nodiscard]] const report::ReportShape& shape() const { return m_shape; }
    /// Of this report, as they were made.
    [[nodiscard]] std::vector<usecases::ReportLayout> layouts() const;
    [[nodiscard]] QString layoutName() const { return m_layout; }
    /// Every column and row the report has; null until it was read.
    [[nodiscard]] std::shared_ptr<const report::ReportBook> whole() const { return m_whole; }
    void saveLayout(const usecases::ReportLayout& layout);
    void removeLayout(const QString& name);

    /// Null until the first report is there.
    [[nodiscard]] std::shared_ptr<const report::ReportBook> shown() const { return m_shown; }
    [[nodiscard]] std::shared_ptr<const render::ReportPainter> pages() const { return m_pages; }
    /// Whoever works here may write full phones into files.
    [[nodiscard]] bool mayRevealAll() const { return m_mayReveal; }

    /// Written into the audit trail first, then to the file; full phones stand in the file only.
    void exportTo(const QString& path, usecases::Phones phones);
    /// Written into the audit trail, then printable() says the paper is ready.
    void print();

  Q_SIGNALS:
    void working();
    void ready();
    void layoutsChanged();
    /// A save was refused: for the form that asked.
    void notSaved(const QString& sentence);
    void exported(const QString& path);
    void printable();

  private:
    using Book = std::shared_ptr<const report::ReportBook>;
    struct Frame;
    void readBook();
    void layOut();
    void write(const QString& path, const report::ReportBook& book);
    void noteThen(usecases::ExportNote note, std::function<void()> next);
    template <typename Work> void keep(Work work);

    usecases::ReportOrder m_order;
    report::ReportShape m_shape;
    QString m_layout;
    std::vector<usecases::ReportLayout> m_layouts; ///< of all reports
    bool m_mayReveal = false;
    bool m_framed = false; ///< layouts were read once
    Book m_whole;          ///< with every column
    Book m_shown;
    std::shared_ptr<const render::ReportPainter> m_pages;
    int m_laidOut = 0; ///< number of the last layout asked for
};

} // namespace linli::ui
