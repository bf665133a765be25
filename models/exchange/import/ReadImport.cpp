// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/ReadImport.h"

#include "exchange/cells/CellText.h"
#include "exchange/import/RowFilter.h"
#include "exchange/import/RowHandler.h"

#include <QString>

#include <algorithm>

namespace linli::exchange {
namespace {

void sortByRow(ImportFile& file)
{
    const auto byRow = [](const auto& a, const auto& b) { return a.row < b.row; };
    std::stable_sort(file.orders.begin(), file.orders.end(), byRow);
    std::stable_sort(file.queued.begin(), file.queued.end(), byRow);
}

/// Names as they are compared: NFKC, white space collapsed (spec/import-rules.md §5).
std::string folded(std::string_view text)
{
    return QString::fromStdString(nfkc(text)).simplified().toStdString();
}

void nameProducts(ImportFile& file)
{
    const auto name = [](std::vector<usecases::imports::ReadLine>& lines) {
        for (usecases::imports::ReadLine& line : lines) {
            line.match = folded(line.name) + "|" + folded(line.spec);
        }
    };
    for (usecases::imports::ReadOrder& order : file.orders) {
        name(order.lines);
    }
    for (usecases::imports::ReadItems& items : file.items) {
        name(items.lines);
    }
}

} // namespace

Result<ImportFile> readImport(const FileContent& content, const ReadOptions& options)
{
    LINLI_ASSIGN(const std::unique_ptr<OpenedFile> opened, OpenedFile::open(content, options));
    const Layout& layout = layoutOf(opened->kind());
    const Columns columns(layout, opened->header());
    const RowFilter filter(columns, layout);
    const std::unique_ptr<RowHandler> handler = handlerFor(layout.kind);
    Findings findings(opened->sheet());
    ImportFile file;
    file.name = content.name;
    file.kind = layout.kind;
    file.encoding = opened->encoding();
    file.sheet = opened->sheet();
    file.otherSheets = opened->otherSheets();
    file.headerRow = opened->header().number;
    file.columns = columns.titles();
    LINLI_ASSIGN(const std::unique_ptr<RowSource> source, opened->rows());
    source->ignoreColumnsFrom(columns.width());
    Row row;
    while (true) {
        LINLI_ASSIGN(const bool more, source->next(row));
        if (!more) {
            break;
        }
        if (row.number <= file.headerRow || !filter.isData(row)) {
            continue;
        }
        ++file.rows;
        const std::size_t before = findings.count();
        if (filter.check(row, opened->isText(), findings)) {
            handler->row(RowView(row, columns, opened->epoch1904()), findings.count() > before,
                         findings, file);
        }
    }
    handler->finish(findings, file);
    sortByRow(file);
    nameProducts(file);
    file.errors = findings.take();
    return file;
}

} // namespace linli::exchange
