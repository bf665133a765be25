// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/FileGrid.h"

#include "ui/language/CellText.h"
#include "ui/language/LanguageSwitch.h"
#include "ui/theme/Theme.h"
#include "words/ImportText.h"

#include <QBrush>

#include <unordered_set>

namespace linli::ui {

void FileGrid::show(const FileRows& rows, const usecases::imports::ImportResult& result)
{
    beginResetModel(); // another file: nothing of the one before stays
    m_rows = rows;
    m_notes.clear();
    std::unordered_set<std::int64_t> shown;
    for (const FileRows::Line& line : rows.lines) {
        shown.insert(line.number);
    }
    for (const usecases::imports::CellError& error : result.errors) {
        if (!shown.contains(error.row)) {
            continue; // of 200 000 refused cells the grid shows a thousand rows
        }
        const bool whole = error.column.empty() || error.columnIndex >= int(rows.titles.size());
        const std::pair<qint64, int> place(error.row, whole ? -1 : int(error.columnIndex));
        m_notes.insert(place, words::cellProblemText(error.problem, language()) +
                                  QLatin1Char('\n') +
                                  words::cellAllowedText(error.problem, language()));
    }
    endResetModel();
}

QModelIndex FileGrid::firstMarked() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex at = index(row, column);
            if (!noteOf(at).isEmpty()) {
                return at;
            }
        }
    }
    return {};
}

int FileGrid::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.lines.size());
}

int FileGrid::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.titles.size());
}

QString FileGrid::noteOf(const QModelIndex& index) const
{
    const qint64 number = m_rows.lines.at(std::size_t(index.row())).number;
    const QString note = m_notes.value({number, index.column()});
    return note.isEmpty() ? m_notes.value({number, -1}) : note;
}

QVariant FileGrid::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const QString cell = m_rows.lines.at(std::size_t(index.row())).cells.value(index.column());
        // A refused empty cell must be seen too.
        return cell.isEmpty() && !noteOf(index).isEmpty() ? QStringLiteral("✕") : cell;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return noteOf(index);
    case Qt::BackgroundRole:
        return noteOf(index).isEmpty() ? QVariant() : QBrush(Theme::instance().washOf(Role::Alarm));
    case Qt::ForegroundRole:
        return noteOf(index).isEmpty() ? QVariant() : QBrush(Theme::instance().colour(Role::Alarm));
    default:
        return {};
    }
}

QVariant FileGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal
               ? QVariant(m_rows.titles.value(section))
               : QVariant(qlonglong(m_rows.lines.at(std::size_t(section)).number));
}

} // namespace linli::ui
