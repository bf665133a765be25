// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/peek/FilePeek.h"

#include "exchange/import/HeaderFinder.h"
#include "exchange/layout/Layout.h"
#include "exchange/peek/ShownCell.h"
#include "exchange/read/DelimitedSource.h"
#include "exchange/read/TextDecoder.h"
#include "exchange/read/XlsxBook.h"

#include <QCryptographicHash>

#include <algorithm>

namespace linli::exchange {
namespace {

constexpr std::size_t kRows = 40;
constexpr std::size_t kRowsAHeaderMayBe = 20;
constexpr qsizetype kShownColumns = 200;

Result<std::vector<PeekedRow>> firstRows(RowSource& source, bool epoch1904)
{
    std::vector<PeekedRow> rows;
    Row row;
    while (rows.size() < kRows) {
        LINLI_ASSIGN(const bool more, source.next(row));
        if (!more) {
            break;
        }
        if (isBlank(row)) {
            continue;
        }
        PeekedRow peeked;
        peeked.number = row.number;
        for (const Cell& cell : row.cells) {
            if (peeked.cells.size() < kShownColumns) {
                peeked.cells.append(shownCell(cell, epoch1904));
            }
        }
        if (rows.size() < kRowsAHeaderMayBe) {
            peeked.fingerprint = fingerprintOf(peeked.cells);
        }
        rows.push_back(std::move(peeked));
    }
    return rows;
}

int filledCells(const PeekedRow& row)
{
    return static_cast<int>(std::count_if(row.cells.begin(), row.cells.end(),
                                          [](const QString& cell) { return !cell.isEmpty(); }));
}

bool isWord(const QString& cell)
{
    return !cell.isEmpty() && cell.size() < 40 &&
           std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
}

/// The first row that fills the most columns with words.
std::size_t likelyHeader(const std::vector<PeekedRow>& rows)
{
    std::size_t best = 0;
    int most = -1;
    for (std::size_t i = 0; i < std::min(rows.size(), kRowsAHeaderMayBe); ++i) {
        const auto words =
            static_cast<int>(std::count_if(rows[i].cells.begin(), rows[i].cells.end(), isWord));
        if (words > most) {
            most = words;
            best = i;
        }
    }
    return best;
}

Result<void> peekText(const FileContent& content, std::string_view encoding, FilePeek& peek)
{
    LINLI_ASSIGN(const DecodedText text, decodeText(content.bytes, encoding));
    peek.encoding = QString::fromStdString(text.encoding);
    std::string delimiters = ",\t;";
    if (const std::optional<char> named = namedDelimiter(text.utf8)) {
        delimiters = *named;
    }
    int widest = -1;
    std::optional<Error> failure;
    for (const char delimiter : delimiters) {
        DelimitedSource source(text.utf8, delimiter);
        Result<std::vector<PeekedRow>> rows = firstRows(source, false);
        if (!rows.ok()) {
            failure = rows.error();
            continue;
        }
        int width = 0;
        for (const PeekedRow& row : *rows) {
            width = std::max(width, filledCells(row));
        }
        if (width > widest) {
            widest = width;
            peek.rows = std::move(rows).value();
        }
    }
    return widest < 0 && failure ? Result<void>(*std::move(failure)) : Result<void>();
}

Result<void> peekBook(const FileContent& content, FilePeek& peek)
{
    LINLI_ASSIGN(const auto book, XlsxBook::open(content.bytes));
    peek.encoding = QStringLiteral("xlsx");
    for (std::size_t i = 0; i < book->sheets().size() && peek.rows.empty(); ++i) {
        if (!book->sheets()[i].hidden) {
            LINLI_ASSIGN(const auto sheet, book->sheet(i));
            LINLI_ASSIGN(peek.rows, firstRows(*sheet, book->epoch1904()));
            peek.sheet = QString::fromStdString(book->sheets()[i].name);
        }
    }
    return {};
}

} // namespace

std::string fingerprintOf(const QStringList& titles)
{
    std::vector<std::string> names;
    for (const QString& title : titles) {
        if (std::string name = headerName(title.toStdString()); !name.empty()) {
            names.push_back(std::move(name));
        }
    }
    std::sort(names.begin(), names.end());
    if (names.size() < 2) {
        return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string& name : names) {
        hash.addData(QByteArray::fromStdString(name + '\n'));
    }
    return hash.result().toHex().toStdString();
}

Result<FilePeek> peekFile(const FileContent& content, std::string_view encoding)
{
    FilePeek peek;
    LINLI_ASSIGN(const FileForm form, formOf(content.bytes));
    LINLI_TRY(form == FileForm::Text ? peekText(content, encoding, peek) : peekBook(content, peek));
    peek.header = likelyHeader(peek.rows);
    return peek;
}

} // namespace linli::exchange
