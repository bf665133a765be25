// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/peek/Excerpt.h"

#include "exchange/import/RowView.h"
#include "exchange/peek/ShownCell.h"

#include <algorithm>

namespace linli::exchange {
namespace {

constexpr std::size_t kFirstLines = 100;
constexpr std::size_t kMostLines = 1000;

} // namespace

Result<FileExcerpt> excerptOf(const FileContent& content,
                              const ReadOptions& options,
                              const std::set<std::int64_t>& wanted)
{
    LINLI_ASSIGN(const auto opened, OpenedFile::open(content, options));
    const Columns columns(layoutOf(opened->kind()), opened->header());
    FileExcerpt excerpt;
    for (const std::string& title : columns.titles()) {
        excerpt.titles.append(QString::fromStdString(title));
    }
    LINLI_ASSIGN(const auto rows, opened->rows());
    rows->ignoreColumnsFrom(columns.width());
    Row row;
    while (excerpt.lines.size() < kMostLines) {
        LINLI_ASSIGN(const bool more, rows->next(row));
        if (!more) {
            break;
        }
        const bool show = excerpt.lines.size() < kFirstLines || wanted.count(row.number) > 0;
        if (row.number <= opened->header().number || !show || isBlank(row)) {
            continue;
        }
        FileExcerpt::Line line{row.number, {}};
        for (std::size_t i = 0; i < std::min(row.cells.size(), columns.width()); ++i) {
            line.cells.append(shownCell(row.cells[i], opened->epoch1904()));
        }
        excerpt.lines.push_back(std::move(line));
    }
    return excerpt;
}

} // namespace linli::exchange
