// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QAbstractItemModel;
class QTableView;
class QStackedLayout;

namespace linli::ui {

class EmptyState;
class RowDelegate;

/// The list of the kit, on a card: 44 px rows, hover, click on a head to sort, columns whose widths
/// are remembered, an empty state with one action.
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
    [[nodiscard]] int widthOfAll() const;
    [[nodiscard]] int leastStretched() const;
    void showEmptiness();
    void hover(int row);
    QString m_name;
    QStackedLayout* m_stack;
    QTableView* m_view;
    RowDelegate* m_delegate;
    class QSortFilterProxyModel* m_sorted;
    std::vector<int> m_givingWay;
    int m_stretch = 0;
    int m_percent = 100; ///< of the text size the widths are for
    bool m_fitted = false;
    bool m_fitting = false;
};

} // namespace linli::ui
