// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the list that lets columns be chosen and hands what is shown to an export.
#include "ui/widgets/table/DataTable.h"
#include "ui/widgets/table/TableCells.h"
#include "ui/widgets/table/TableFooter.h"

#include <QHeaderView>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStringList>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace linli::ui {

namespace {

constexpr int kRowsAtATime = 1000;

/// Rows of a model that holds them all, in the order they stand.
TablePieces piecesOf(QAbstractItemModel* model, const std::vector<int>& columns)
{
    auto next = std::make_shared<int>(0);
    return [model = QPointer(model), columns, next](const auto& done) {
        if (model.isNull()) {
            done(Error(ErrorCode::Cancelled));
            return;
        }
        const int last = std::min(*next + kRowsAtATime, model->rowCount());
        done(cellsOf(*model, columns, std::exchange(*next, last), last));
    };
}

} // namespace

std::vector<int> DataTable::shownColumns() const
{
    const QHeaderView* heads = m_view->horizontalHeader();
    std::vector<int> columns;
    for (int place = 0; place < heads->count(); ++place) {
        const int column = heads->logicalIndex(place);
        if (m_hidden.count(column) == 0) { // what only gave way to a narrow window is exported
            columns.push_back(column);
        }
    }
    return columns;
}

TableExport DataTable::exported()
{
    const std::vector<int> columns = shownColumns();
    TableExport made;
    made.head = headOf(*m_sorted, columns);
    made.pieces = m_source.pieces ? m_source.pieces(columns) : piecesOf(m_sorted, columns);
    made.rows = m_source.total ? m_source.total() : m_sorted->rowCount();
    for (std::size_t place = 0; place < columns.size(); ++place) {
        if (std::find(m_summed.begin(), m_summed.end(), columns[place]) != m_summed.end()) {
            made.summed.push_back(place);
        }
    }
    return made;
}

void DataTable::chooseColumns()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        const QString title = m_sorted->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty()) {
            continue;
        }
        QAction* action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(m_hidden.count(column) == 0);
        action->setEnabled(column != m_stretch); // it takes the room the others leave
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { hideColumn(column, !shown); });
    }
    menu->popup(m_footer->menuPlace() - QPoint(0, menu->sizeHint().height()));
}

void DataTable::hideColumn(int column, bool hidden)
{
    if (hidden) {
        m_hidden.insert(column);
    } else {
        m_hidden.erase(column);
    }
    QStringList kept;
    for (const int one : m_hidden) {
        kept += QString::number(one);
    }
    QSettings().setValue(QStringLiteral("hidden/") + m_name, kept.join(QLatin1Char(',')));
    m_view->horizontalHeader()->setSectionHidden(column, hidden);
    fitColumns();
}

void DataTable::restoreHidden()
{
    const QString kept = QSettings().value(QStringLiteral("hidden/") + m_name).toString();
    m_hidden.clear();
    for (const QString& one : kept.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const int column = one.toInt();
        if (column >= 0 && column < m_sorted->columnCount() && column != m_stretch) {
            m_hidden.insert(column);
        }
    }
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        m_view->horizontalHeader()->setSectionHidden(column, m_hidden.count(column) > 0);
    }
}

void DataTable::showEvent(QShowEvent* event)
{
    QFrame::showEvent(event);
    if (m_sorted->sourceModel() != nullptr) {
        showEmptiness(); // only now the window is known
    }
}

} // namespace linli::ui
