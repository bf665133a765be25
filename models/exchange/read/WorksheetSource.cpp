// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/WorksheetSource.h"

#include "exchange/read/XlsxBook.h"
#include "exchange/read/XlsxXml.h"

namespace linli::exchange {
namespace {
constexpr std::size_t kMaxColumns = 16'384;
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
    const QString address = m_xml->attribute(u"r");
    if (!address.isEmpty()) {
        const std::optional<std::size_t> place = columnOf(address);
        if (!place) {
            return xlsxBroken("a cell address");
        }
        column = *place;
    }
    const QString type = m_xml->attribute(u"t");
    const int style = m_xml->attribute(u"s").toInt();
    LINLI_ASSIGN(const StoredCell stored, readContent());
    const std::size_t place = column++;
    if (place >= m_width || place >= kMaxColumns) {
        return {};
    }
    Cell cell;
    if (stored.formula) {
        cell = {CellKind::Formula, "=" + stored.formula->toStdString()};
    } else if (!stored.inlined.empty()) {
        cell = {CellKind::Text, stored.inlined};
    } else if (!stored.value.isEmpty()) {
        LINLI_ASSIGN(cell, valueOf(type, style, stored.value));
    }
    if (cell.kind != CellKind::Empty) {
        if (row.cells.size() <= place) {
            row.cells.resize(place + 1);
        }
        row.cells[place] = std::move(cell);
    }
    return {};
}

Result<WorksheetSource::StoredCell> WorksheetSource::readContent()
{
    StoredCell cell;
    QString* text = nullptr;
    while (true) {
        LINLI_ASSIGN(const bool more, m_xml->advance());
        if (!more) {
            return xlsxBroken("an unfinished cell");
        }
        if (m_xml->ends(u"c")) {
            return cell;
        }
        if (m_xml->starts(u"is")) {
            LINLI_ASSIGN(cell.inlined, readStringItem(*m_xml, u"is"));
        } else if (m_xml->starts(u"f")) {
            text = &cell.formula.emplace();
        } else if (m_xml->starts(u"v")) {
            text = &cell.value;
        } else if (m_xml->reader().isEndElement()) {
            text = nullptr;
        } else if (text != nullptr && m_xml->reader().isCharacters()) {
            *text += m_xml->reader().text();
        }
    }
}

Result<Cell> WorksheetSource::valueOf(const QString& type, int style, const QString& stored) const
{
    if (type == QStringLiteral("s")) {
        bool ok = false;
        const qulonglong index = stored.trimmed().toULongLong(&ok);
        if (!ok || index >= m_shared.strings.size()) {
            return xlsxBroken("a shared string that is not there");
        }
        return Cell{CellKind::Text, std::string(m_shared.strings.at(index))};
    }
    if (type == QStringLiteral("b")) {
        return Cell{CellKind::Bool, stored == QStringLiteral("1") ? "TRUE" : "FALSE"};
    }
    if (type.isEmpty() || type == QStringLiteral("n")) {
        const auto number = static_cast<std::size_t>(style);
        const bool date =
            style >= 0 && number < m_shared.dateStyles.size() && m_shared.dateStyles[number];
        return Cell{date ? CellKind::Date : CellKind::Number, stored.trimmed().toStdString()};
    }
    return Cell{CellKind::Text, withoutEscapes(stored).toStdString()};
}

} // namespace linli::exchange
