// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/DelimitedSource.h"

#include <algorithm>

namespace linli::exchange {
namespace {
/// As wide as a worksheet: a line of nothing but delimiters must not eat the memory.
constexpr std::size_t kMaxColumns = 16'384;
} // namespace

std::optional<char> namedDelimiter(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    constexpr std::string_view kWord = "sep=";
    const bool named = line.size() == kWord.size() + 1 &&
                       std::equal(kWord.begin(), kWord.end(), line.begin(), [](char a, char b) {
                           return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b);
                       });
    const bool names = named && static_cast<unsigned char>(line[4]) < 0x80 && line[4] != '"';
    return names ? std::optional(line[4]) : std::nullopt;
}

Result<bool> DelimitedSource::next(Row& row)
{
    if (m_at >= m_text.size()) {
        return false;
    }
    if (++m_rows > kMaxRows) {
        return Error(ErrorCode::XlsxLimit).with("allowed", std::to_string(kMaxRows));
    }
    row.number = m_rows;
    std::size_t count = 0;
    while (true) {
        if (count == row.cells.size()) {
            row.cells.emplace_back();
        }
        Cell& cell = row.cells[count];
        cell.text.clear();
        LINLI_TRY(readCell(cell.text));
        // Beyond the limit one place is kept, and used until something stands there.
        const bool kept = count < kMaxColumns || (count == kMaxColumns && !cell.text.empty());
        count += kept ? 1 : 0;
        cell.kind = cell.text.empty() ? CellKind::Empty : CellKind::Text;
        if (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
            ++m_at;
            continue;
        }
        break;
    }
    row.cells.resize(count);
    endLine();
    return true;
}

/// Leaves m_at on the delimiter, the line end or the end of the text.
Result<void> DelimitedSource::readCell(std::string& cell)
{
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        ++m_at;
        LINLI_TRY(readQuoted(cell));
    }
    const char stops[] = {m_delimiter, '\r', '\n', '\0'};
    const std::size_t end = m_text.find_first_of(std::string_view(stops, 3), m_at);
    const std::size_t stop = end == std::string_view::npos ? m_text.size() : end;
    cell.append(m_text.substr(m_at, stop - m_at));
    m_at = stop;
    return {};
}

Result<void> DelimitedSource::readQuoted(std::string& cell)
{
    while (m_at < m_text.size()) {
        const std::size_t mark = m_text.find_first_of("\"\r", m_at);
        if (mark == std::string_view::npos) {
            break;
        }
        cell.append(m_text.substr(m_at, mark - m_at));
        const char after = mark + 1 < m_text.size() ? m_text[mark + 1] : '\0';
        m_at = mark + 1;
        if (m_text[mark] == '\r') {
            cell.push_back('\n');
            m_at += after == '\n' ? 1 : 0;
        } else if (after == '"' && m_at < m_text.size()) {
            cell.push_back('"');
            ++m_at;
        } else {
            return {};
        }
    }
    m_at = m_text.size();
    return Error(ErrorCode::UnclosedQuote).with("row", std::to_string(m_rows));
}

void DelimitedSource::endLine()
{
    if (m_at >= m_text.size()) {
        return;
    }
    const bool pair = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
    m_at += pair ? 2 : 1;
}

} // namespace linli::exchange
