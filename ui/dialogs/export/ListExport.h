// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"
#include "ui/widgets/table/TablePieces.h"

#include <QObject>

#include <memory>

namespace linli::ui {

class RowPipe;

/// Takes a list out of the shop: into the audit trail first, then row by row into a file, or whole
/// onto paper. Ends with the object: what was not finished is not there. GUI thread.
class ListExport : public QObject
{
    Q_OBJECT
  public:
    /// `name` is what the trail calls the list ("members").
    ListExport(AppContext& context, const QString& name, TableExport list, QObject* parent);
    ~ListExport() override;

    /// `path` ends in .xlsx, .csv or .pdf.
    void saveTo(const QString& path);
    /// Reads all rows; printable() has them.
    void readForPaper();
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }

  Q_SIGNALS:
    /// Rows that are done.
    void progressed(qlonglong rows);
    void saved(const QString& path);
    void printable(const linli::report::Report& report);
    void stopped();
    void failed(const QString& sentence);

  private:
    void note(const QString& format, std::function<void()> next);
    void write(const QString& path);
    void collect(std::shared_ptr<report::Report> whole);
    void fail(const Error& error);
    AppContext& m_context;
    QString m_name;
    TableExport m_list;
    std::shared_ptr<RowPipe> m_pipe;
    qlonglong m_done = 0;
    bool m_running = false;
};

} // namespace linli::ui
