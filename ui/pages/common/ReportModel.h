// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report/Report.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace linli::ui {

/// A report as a list of the console: the words of its keys in the language in force. Its totals
/// are not among the rows. Another report is another table, so it resets. GUI thread.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT
  public:
    explicit ReportModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// `keys`: one per row, what opening the row names; may be empty.
    void setReport(report::Report report, QStringList keys = {});
    [[nodiscard]] const report::Report& report() const { return m_report; }
    /// Words change with the language.
    void writeTexts();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    report::Report m_report;
    QStringList m_keys;
};

/// A cell as people read it.
[[nodiscard]] QString textOf(const report::Cell& cell);

} // namespace linli::ui
