// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/Columns.h"
#include "itemmodels/RowSteps.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace linli::itemmodels {

/// A table over the rows of one snapshot. apply() turns a new snapshot into the fewest inserts,
/// removes, moves and changes, never a reset, so that selection and scrolling survive a refresh.
/// A row changed when one of its columns did; `keyOf` yields its unique key. GUI thread; no I/O.
template <typename Row> class SnapshotModel : public QAbstractTableModel
{
  public:
    using KeyOf = std::string (*)(const Row&);
    SnapshotModel(std::vector<Column<Row>> columns, KeyOf keyOf, QObject* parent)
        : QAbstractTableModel(parent), m_columns(std::move(columns)), m_keyOf(keyOf)
    {
    }

    void apply(std::vector<Row> next);
    void setTitles(const QStringList& titles)
    {
        m_titles = titles;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, static_cast<int>(m_columns.size()) - 1);
    }
    /// Also repaints every cell: words change with the language.
    void setFormatter(Formatter formatter)
    {
        m_format = std::move(formatter);
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                               {Qt::DisplayRole});
        }
    }
    /// The same columns, titles and words over other rows: to read them as they would be shown.
    [[nodiscard]] std::unique_ptr<QAbstractTableModel> over(std::vector<Row> rows) const
    {
        auto other = std::make_unique<SnapshotModel<Row>>(m_columns, m_keyOf, nullptr);
        other->m_titles = m_titles;
        other->m_format = m_format;
        other->m_rows = std::move(rows);
        return other;
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& rowAt(int row) const
    {
        return m_rows.at(static_cast<std::size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

  private:
    void step(const RowStep& one, const std::vector<Row>& next);
    /// True when something that is shown is different now.
    bool replace(int row, Row& with);
    [[nodiscard]] std::vector<std::string> keysOf(const std::vector<Row>& rows) const;
    std::vector<Column<Row>> m_columns;
    KeyOf m_keyOf;
    std::vector<Row> m_rows;
    QStringList m_titles;
    Formatter m_format;
};

template <typename Row> void SnapshotModel<Row>::apply(std::vector<Row> next)
{
    for (const RowStep& one : rowSteps(keysOf(m_rows), keysOf(next))) {
        step(one, next);
    }
    const int count = static_cast<int>(next.size());
    for (int i = 0; i < count;) {
        int end = i;
        while (end < count && replace(end, next[static_cast<std::size_t>(end)])) {
            ++end;
        }
        if (end > i) {
            Q_EMIT dataChanged(index(i, 0), index(end - 1, columnCount() - 1));
        }
        i = end + 1;
    }
}

template <typename Row>
void SnapshotModel<Row>::step(const RowStep& one, const std::vector<Row>& next)
{
    const auto at = m_rows.begin() + one.at;
    switch (one.kind) {
    case RowStep::Kind::Remove:
        beginRemoveRows({}, one.at, one.at + one.count - 1);
        m_rows.erase(at, at + one.count);
        endRemoveRows();
        break;
    case RowStep::Kind::Insert:
        beginInsertRows({}, one.at, one.at + one.count - 1);
        m_rows.insert(at, next.begin() + one.source, next.begin() + one.source + one.count);
        endInsertRows();
        break;
    case RowStep::Kind::Move: {
        // Qt names the row before which the moved one lands, in the list as it still is.
        beginMoveRows({}, one.at, one.at, {}, one.target > one.at ? one.target + 1 : one.target);
        Row moved = std::move(*at);
        m_rows.erase(at);
        m_rows.insert(m_rows.begin() + one.target, std::move(moved));
        endMoveRows();
        break;
    }
    }
}

template <typename Row> bool SnapshotModel<Row>::replace(int row, Row& with)
{
    Row& held = m_rows[static_cast<std::size_t>(row)];
    const auto same = [&](const Column<Row>& column) {
        return column.value(held) == column.value(with) &&
               (column.second == nullptr || column.second(held) == column.second(with));
    };
    const bool changed = !std::all_of(m_columns.begin(), m_columns.end(), same);
    held = std::move(with);
    return changed;
}

template <typename Row> QVariant SnapshotModel<Row>::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row& row = rowAt(index.row());
    const Column<Row>& column = m_columns.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QVariant raw = column.value(row);
        return m_format ? QVariant(m_format(column.kind, index.column(), raw)) : raw;
    }
    case kSortRole:
        return column.value(row);
    case kKindRole:
        return static_cast<int>(column.kind);
    case kKeyRole:
        return QString::fromStdString(m_keyOf(row));
    case kSecondRole:
        return column.second == nullptr ? QVariant() : column.second(row);
    default:
        return {};
    }
}

template <typename Row>
QVariant SnapshotModel<Row>::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = orientation == Qt::Horizontal && section >= 0 && section < m_titles.size();
    if (known && role == Qt::TextAlignmentRole) { // heads stand over their figures
        const ColumnKind kind = m_columns.at(static_cast<std::size_t>(section)).kind;
        const bool figure = kind == ColumnKind::Count || kind == ColumnKind::MoneyFen ||
                            kind == ColumnKind::Percent;
        return static_cast<int>((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return known && role == Qt::DisplayRole ? QVariant(m_titles.at(section)) : QVariant();
}

template <typename Row>
std::vector<std::string> SnapshotModel<Row>::keysOf(const std::vector<Row>& rows) const
{
    std::vector<std::string> keys;
    keys.reserve(rows.size());
    for (const Row& row : rows) {
        keys.push_back(m_keyOf(row));
    }
    return keys;
}

} // namespace linli::itemmodels
