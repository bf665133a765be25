// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/WriteCsv.h"

#include "exchange/write/CellText.h"

#include <QSaveFile>

#include <cerrno>

namespace linli::exchange {
namespace {

void appendRow(QString& out, const std::vector<QString>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            out += u',';
        }
        out += cells[i];
    }
    out += QStringLiteral("\r\n");
}

std::vector<QString> csvRow(const std::vector<report::Cell>& row, const SheetText& text)
{
    std::vector<QString> cells;
    cells.reserve(row.size());
    for (const report::Cell& cell : row) {
        cells.push_back(csvCell(cellText(cell, text), isNumberCell(cell)));
    }
    return cells;
}

} // namespace

QString csvCell(const QString& text, bool isNumber)
{
    static const QString kRuns = QStringLiteral("=+-@\t\r＝＋－＠");
    QString cell = text;
    // What looks like a formula after leading blanks is run by some programs too.
    const QString bare = text.trimmed();
    const bool runs = !text.isEmpty() && (kRuns.contains(text.front()) ||
                                          (!bare.isEmpty() && kRuns.contains(bare.front())));
    if (!isNumber && runs) {
        cell.prepend(u'\'');
    }
    const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') ||
                        cell.contains(u'\r') || cell.contains(u'\t');
    if (!quoted) {
        return cell;
    }
    cell.replace(u'"', QStringLiteral("\"\""));
    return u'"' + cell + u'"';
}

QByteArray csvBytes(const report::Report& report, const SheetText& text)
{
    QString out(QChar(0xFEFF));
    std::vector<QString> headings;
    for (const QString& heading : text.headings) {
        headings.push_back(csvCell(heading));
    }
    appendRow(out, headings);
    for (const auto& row : report.rows) {
        appendRow(out, csvRow(row, text));
    }
    for (const auto& row : report.totals) {
        std::vector<QString> cells = csvRow(row, text);
        if (!cells.empty() && cells.front().isEmpty()) {
            cells.front() = csvCell(text.totals);
        }
        appendRow(out, cells);
    }
    return out.toUtf8();
}

Result<void> writeCsv(const QString& path, const report::Report& report, const SheetText& text)
{
    QSaveFile file(path);
    const QByteArray bytes = csvBytes(report, text);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        const ErrorCode code = errno == ENOSPC ? ErrorCode::StorageFull : ErrorCode::FileUnwritable;
        return Error(code)
            .with("field", "file")
            .with("value", path.toStdString())
            .detail(file.errorString().toStdString());
    }
    return {};
}

} // namespace linli::exchange
