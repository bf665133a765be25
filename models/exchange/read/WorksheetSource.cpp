// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/WorksheetSource.h"

#include "exchange/read/XlsxBook.h"
#include "exchange/read/XlsxXml.h"

#include <charconv>

namespace linli::exchange {
namespace {
constexpr std::size_t kMaxColumns = 16'384;

std::string trimmedText(const std::string& text)
{
    const auto edge = [](char c) { return c <= ' ' || static_cast<unsigned char>(c) >= 0x80; };
    return text.empty() || (!edge(text.front()) && !edge(text.back()))
               ? text
               : QString::fromStdString(text).trimmed().toStdString();
}
} // namespace

std::optional<std::size_t> columnOf(QStringView address)
{
    std::size_t column = 0;
    for (const QChar c : address) {
        if (c.isDigit()) {
            break;
        }
        if (c < u'A' || c > u'Z' || column > kMaxColumns) {
            return std::nullopt;
        }
        column = column * 26 + static_cast<std::size_t>(c.unicode() - u'A') + 1;
    }
    return column == 0 || column > kMaxColumns ? std::nullopt : std::optional(column - 1);
}

WorksheetSource::WorksheetSource(std::unique_ptr<XlsxXml> xml, const XlsxShared& shared)
    : m_xml(std::move(xml)), m_shared(shared)
{
}

WorksheetSource::~WorksheetSource() = default;

Result<bool> WorksheetSource::next(Row& row)
{
    while (true) {
        if (m_inTable) {
            LINLI_ASSIGN(const bool plain, plainRow(row));
            if (plain) {
                return true;
            }
        }
        LINLI_ASSIGN(const bool more, m_xml->advance());
        if (!more) {
            return false;
        }
        // Only the table's own rows: anchors of controls below it hold elements of that name too.
        if (m_xml->starts(u"sheetData") || m_xml->ends(u"sheetData")) {
            m_inTable = m_xml->reader().isStartElement();
        }
        if (!m_inTable || !m_xml->starts(u"row")) {
            continue;
        }
        const QString address = m_xml->attribute(u"r");
        bool ok = true;
        row.number = address.isEmpty() ? m_lastRow + 1 : address.toLongLong(&ok);
        if (!ok || row.number < 1) {
            return xlsxBroken("a row without a number");
        }
        if (row.number > kMaxRows) {
            return Error(ErrorCode::XlsxLimit)
                .with("value", std::to_string(row.number))
                .with("allowed", std::to_string(kMaxRows));
        }
        m_lastRow = row.number;
        LINLI_TRY(readRow(row));
        return true;
    }
}

Result<bool> WorksheetSource::plainRow(Row& row)
{
    RecordFeed* feed = m_xml->heldRecords();
    if (feed == nullptr) {
        return false;
    }
    PlainXml xml(feed->record());
    std::int64_t number = 0;
    if (!xml.isSound() || !xml.openRow(number)) {
        feed->release();
        return false;
    }
    row.number = number == 0 ? m_lastRow + 1 : number;
    row.cells.clear();
    std::size_t column = 0;
    bool kept = row.number <= kMaxRows;
    while (kept && xml.cell(m_cell)) {
        kept = place(row, column).ok(); // what is wrong is told by the other reader
    }
    if (!kept || !xml.closeRow()) {
        feed->release();
        return false;
    }
    feed->take(xml.used());
    m_lastRow = row.number;
    return true;
}

Result<void> WorksheetSource::readRow(Row& row)
{
    row.cells.clear();
    std::size_t column = 0;
    while (true) {
        LINLI_ASSIGN(const bool more, m_xml->advance());
        if (!more) {
            return xlsxBroken("an unfinished row");
        }
        if (m_xml->ends(u"row")) {
            return {};
        }
        if (m_xml->starts(u"c")) {
            LINLI_TRY(readCell(row, column));
        }
    }
}

Result<void> WorksheetSource::readCell(Row& row, std::size_t& column)
{
    m_cell.clear();
    const QString address = m_xml->attribute(u"r");
    if (!address.isEmpty()) {
        m_cell.column = columnOf(address);
        if (!m_cell.column) {
            return xlsxBroken("a cell address");
        }
    }
    m_cell.type = m_xml->attribute(u"t").toStdString();
    m_cell.style = m_xml->attribute(u"s").toInt();
    LINLI_TRY(readContent());
    return place(row, column);
}

Result<void> WorksheetSource::place(Row& row, std::size_t& column)
{
    column = m_cell.column.value_or(column);
    if (column >= kMaxColumns && m_cell.column) {
        return xlsxBroken("a cell address");
    }
    const std::size_t place = column++;
    if (place >= m_width || place >= kMaxColumns) {
        return {};
    }
    Cell cell;
    if (m_cell.hasFormula) {
        cell = {CellKind::Formula, "=" + m_cell.formula};
    } else if (!m_cell.inlined.empty()) {
        cell = {CellKind::Text, withoutEscapes(m_cell.inlined)};
    } else if (!m_cell.value.empty()) {
        LINLI_ASSIGN(cell, valueOf(m_cell));
    }
    if (cell.kind != CellKind::Empty) {
        if (row.cells.size() <= place) {
            row.cells.resize(place + 1);
        }
        row.cells[place] = std::move(cell);
    }
    return {};
}

Result<void> WorksheetSource::readContent()
{
    std::string* text = nullptr;
    while (true) {
        LINLI_ASSIGN(const bool more, m_xml->advance());
        if (!more) {
            return xlsxBroken("an unfinished cell");
        }
        if (m_xml->ends(u"c")) {
            return {};
        }
        if (m_xml->starts(u"is")) {
            LINLI_ASSIGN(m_cell.inlined, readStringItem(*m_xml, u"is"));
        } else if (m_xml->starts(u"f")) {
            m_cell.hasFormula = true;
            m_cell.formula.clear();
            text = &m_cell.formula;
        } else if (m_xml->starts(u"v")) {
            text = &m_cell.value;
        } else if (m_xml->reader().isEndElement()) {
            text = nullptr;
        } else if (text != nullptr && m_xml->reader().isCharacters()) {
            *text += m_xml->reader().text().toString().toStdString();
        }
    }
}

Result<Cell> WorksheetSource::valueOf(const StoredCell& stored) const
{
    if (stored.type == "s") {
        const std::string trimmed = trimmedText(stored.value);
        std::size_t index = 0;
        const char* end = trimmed.data() + trimmed.size();
        if (trimmed.empty() || std::from_chars(trimmed.data(), end, index).ptr != end ||
            index >= m_shared.strings.size()) {
            return xlsxBroken("a shared string that is not there");
        }
        return Cell{CellKind::Text, std::string(m_shared.strings.at(index))};
    }
    if (stored.type == "b") {
        return Cell{CellKind::Bool, stored.value == "1" ? "TRUE" : "FALSE"};
    }
    if (stored.type.empty() || stored.type == "n") {
        const auto number = static_cast<std::size_t>(stored.style);
        const bool date =
            stored.style >= 0 && number < m_shared.dateStyles.size() && m_shared.dateStyles[number];
        return Cell{date ? CellKind::Date : CellKind::Number, trimmedText(stored.value)};
    }
    return Cell{CellKind::Text, withoutEscapes(stored.value)};
}

} // namespace linli::exchange
