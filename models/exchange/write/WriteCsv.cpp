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

namespace {

QByteArray headBytes(const SheetText& text)
{
    QString out(QChar(0xFEFF));
    std::vector<QString> headings;
    for (const QString& heading : text.headings) {
        headings.push_back(csvCell(heading));
    }
    appendRow(out, headings);
    return out.toUtf8();
}

QByteArray rowBytes(const std::vector<report::Row>& rows, const SheetText& text)
{
    QString out;
    for (const report::Row& row : rows) {
        appendRow(out, csvRow(row, text));
    }
    return out.toUtf8();
}

QByteArray totalBytes(const report::Report& report, const SheetText& text)
{
    QString out;
    for (const report::Row& row : report.totals) {
        std::vector<QString> cells = csvRow(row, text);
        if (!cells.empty() && cells.front().isEmpty()) {
            cells.front() = csvCell(text.totals);
        }
        appendRow(out, cells);
    }
    return out.toUtf8();
}

} // namespace

QByteArray csvBytes(const report::Report& report, const SheetText& text)
{
    return headBytes(text) + rowBytes(report.rows, text) + totalBytes(report, text);
}

Result<void> writeCsv(const QString& path,
                      const report::Report& report,
                      const SheetText& text,
                      const report::RowFeed& more)
{
    QSaveFile file(path);
    const auto put = [&file](const QByteArray& bytes) { return file.write(bytes) == bytes.size(); };
    bool kept =
        file.open(QIODevice::WriteOnly) && put(headBytes(text)) && put(rowBytes(report.rows, text));
    while (kept && more) {
        LINLI_ASSIGN(const std::vector<report::Row> piece, more());
        if (piece.empty()) {
            break;
        }
        kept = put(rowBytes(piece, text));
    }
    if (!kept || !put(totalBytes(report, text)) || !file.commit()) {
        const ErrorCode code = errno == ENOSPC ? ErrorCode::StorageFull : ErrorCode::FileUnwritable;
        return Error(code)
            .with("field", "file")
            .with("value", path.toStdString())
            .detail(file.errorString().toStdString());
    }
    return {};
}

} // namespace linli::exchange
