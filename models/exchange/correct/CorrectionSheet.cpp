// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/correct/CorrectionSheet.h"

#include "domain/report/Report.h"
#include "exchange/cells/TimeCell.h"
#include "exchange/import/RowView.h"
#include "exchange/write/WriteXlsx.h"

#include <algorithm>

namespace linli::exchange {
namespace {

/// Dates are numbers in a workbook: written as the time they mean, everything else as it stands.
std::string textOf(const Cell& cell, bool epoch1904)
{
    if (cell.kind == CellKind::Date) {
        const auto time = readTime(cell, epoch1904);
        if (time.ok() && time.value()) {
            return time.value()->toIso();
        }
    }
    return cell.text;
}

report::Report emptyTable(const std::vector<std::string>& titles)
{
    constexpr int kNarrow = 14;
    constexpr int kWide = 60;
    report::Report table;
    for (const std::string& title : titles) {
        table.columns.push_back({title, kNarrow, report::Align::Left});
    }
    table.columns.push_back({"notes", kWide, report::Align::Left});
    return table;
}

std::vector<report::Cell>
annotated(const Row& row, std::size_t width, bool epoch1904, const RowNotes& notes)
{
    std::vector<report::Cell> cells(width + 1);
    for (std::size_t i = 0; i < std::min(width, row.cells.size()); ++i) {
        cells[i] = report::CodeText{textOf(row.cells[i], epoch1904)};
    }
    if (const auto note = notes.find(row.number); note != notes.end()) {
        cells[width] = note->second.toStdString();
    }
    return cells;
}

} // namespace

Result<void> writeCorrections(const FileContent& content,
                              const ReadOptions& options,
                              const RowNotes& notes,
                              const QString& notesTitle,
                              const QString& path)
{
    LINLI_ASSIGN(const auto opened, OpenedFile::open(content, options));
    const Columns columns(layoutOf(opened->kind()), opened->header());
    const std::vector<std::string>& titles = columns.titles();
    report::Report table = emptyTable(titles);
    SheetText words;
    for (const std::string& title : titles) {
        words.headings.push_back(QString::fromStdString(title));
    }
    words.headings.push_back(notesTitle);
    words.sheetName = QString::fromStdString(opened->sheet());
    LINLI_ASSIGN(const auto rows, opened->rows());
    rows->ignoreColumnsFrom(columns.width());
    Row row;
    while (true) {
        LINLI_ASSIGN(const bool more, rows->next(row));
        if (!more) {
            break;
        }
        if (row.number > opened->header().number && !isBlank(row)) {
            table.rows.push_back(annotated(row, titles.size(), opened->epoch1904(), notes));
        }
    }
    return writeXlsx(path, table, words);
}

} // namespace linli::exchange
