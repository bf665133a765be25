// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/table/TablePieces.h"

#include <QFrame>

#include <set>
#include <vector>

class QAbstractItemModel;
class QTableView;
class QStackedLayout;

namespace linli::ui {

class EmptyState;
class RowDelegate;
class TableFooter;

/// The list of the kit, on a card: 44 px rows, hover, click on a head to sort, columns whose widths
/// are remembered, an empty state with one action. In the main window a line below lets columns be
/// hidden and the list be exported (TableHost).
class DataTable : public QFrame
{
    Q_OBJECT
  public:
    /// `name` is the key under which widths are remembered (settings, per user).
    DataTable(const QString& name, EmptyState* empty, QWidget* parent = nullptr);
    ~DataTable() override;

    /// The model stays the caller's. `stretch` is the column that takes the spare width.
    void setModel(QAbstractItemModel* model, int stretch);
    /// Columns that are not shown while the list is too narrow for all, the first one first.
    void setGivingWay(std::vector<int> columns);
    /// Sorts what is loaded by clicking heads; off for lists that are sorted where they are read.
    void setSortable(bool sortable);
    [[nodiscard]] QString currentKey() const;
    /// Chooses the row of a key without opening it; nothing when it is not there.
    void choose(const QString& key);
    void clearChoice();
    [[nodiscard]] QTableView* view() const { return m_view; }
    /// The key its widths are remembered under; what the audit trail calls it.
    [[nodiscard]] QString name() const { return m_name; }

    /// For a list that is read page by page: how the whole of it is read for an export.
    void setSource(TableSource source) { m_source = std::move(source); }
    /// Columns of money or pieces whose sum belongs below an exported list.
    void setSummed(std::vector<int> columns) { m_summed = std::move(columns); }
    /// What is shown now: columns in their order, rows in theirs. An export of it that runs on is
    /// given up when the table goes.
    [[nodiscard]] TableExport exported();

  Q_SIGNALS:
    /// A click, or Enter on the row.
    void opened(const QString& key);
    /// The last rows came into sight: load more if there is more.
    void endReached();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void watch(QAbstractItemModel* model);
    void fitColumns();
    void widenToContents();
    void followTextSize();
    [[nodiscard]] QString keptUnder() const;
    void yieldColumns();
    [[nodiscard]] std::vector<int> shownColumns() const;
    void chooseColumns();
    void hideColumn(int column, bool hidden);
    void restoreHidden();
    void showEvent(QShowEvent* event) override;
    [[nodiscard]] int widthOfAll() const;
    [[nodiscard]] int leastStretched() const;
    void showEmptiness();
    void hover(int row);
    QString m_name;
    QStackedLayout* m_stack;
    QTableView* m_view;
    RowDelegate* m_delegate;
    class QSortFilterProxyModel* m_sorted;
    TableFooter* m_footer;
    TableSource m_source;
    std::vector<int> m_summed;
    std::set<int> m_hidden; ///< by the user; others only give way to a narrow window
    std::vector<int> m_givingWay;
    int m_stretch = 0;
    int m_percent = 100; ///< of the text size the widths are for
    bool m_fitted = false;
    bool m_fitting = false;
};

} // namespace linli::ui
