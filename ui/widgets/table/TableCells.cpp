// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/TableCells.h"

#include "itemmodels/Columns.h"

#include <QAbstractItemModel>

namespace linli::ui {

namespace {

using itemmodels::ColumnKind;

report::Cell cellOf(const QModelIndex& at)
{
    const QVariant raw = at.data(itemmodels::kSortRole);
    const std::string said = at.data().toString().toStdString();
    if (!raw.isValid()) {
        return {};
    }
    switch (static_cast<ColumnKind>(at.data(itemmodels::kKindRole).toInt())) {
    case ColumnKind::MoneyFen:
        return report::MoneyFen{raw.toLongLong()};
    case ColumnKind::MomentMs:
    case ColumnKind::DayMs:
        return Instant::fromUnixMs(raw.toLongLong());
    case ColumnKind::Count: {
        const bool whole = raw.typeId() == QMetaType::LongLong || raw.typeId() == QMetaType::Int;
        return whole ? report::Cell(report::Count{raw.toLongLong()})
                     : report::Cell(report::CodeText{said});
    }
    case ColumnKind::Code:
    case ColumnKind::Percent:
        return report::CodeText{said};
    case ColumnKind::Chips:
        return raw.toStringList().join(QStringLiteral("、")).toStdString();
    case ColumnKind::Text:
    case ColumnKind::Person:
    case ColumnKind::State:
        break;
    }
    return said;
}

} // namespace

report::Report headOf(const QAbstractItemModel& model, const std::vector<int>& columns)
{
    constexpr int kWidth = 14; // before rows are measured
    report::Report head;
    for (const int column : columns) {
        const int aligned = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        head.columns.push_back(
            {model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toStdString(),
             kWidth, (aligned & Qt::AlignRight) != 0 ? report::Align::Right : report::Align::Left});
    }
    return head;
}

TableRows
cellsOf(const QAbstractItemModel& model, const std::vector<int>& columns, int first, int last)
{
    TableRows rows;
    for (int row = first; row < last; ++row) {
        report::Row cells;
        cells.reserve(columns.size());
        for (const int column : columns) {
            cells.push_back(cellOf(model.index(row, column)));
        }
        rows.push_back(std::move(cells));
    }
    return rows;
}

} // namespace linli::ui
