// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/PlainXml.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <charconv>

namespace linli::exchange {
namespace {

constexpr std::size_t kMostAttributes = 16;
constexpr std::size_t kLongestReference = 6;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// The one prefix that spreadsheets put on rows: x14ac:dyDescent.
constexpr std::string_view kExcelsOwn = "x14ac:";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isNamePart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
}

template <typename Number> bool wholeNumber(std::string_view text, Number& number)
{
    const char* end = text.data() + text.size();
    return !text.empty() && text.front() != '-' &&
           std::from_chars(text.data(), end, number).ptr == end;
}

/// "AB12": capitals, then digits, nothing else.
std::optional<std::size_t> columnOfPlain(std::string_view address)
{
    constexpr std::size_t kMostLetters = 3;
    std::size_t column = 0;
    std::size_t letters = 0;
    while (letters < address.size() && address[letters] >= 'A' && address[letters] <= 'Z') {
        column = column * 26 + static_cast<std::size_t>(address[letters] - 'A') + 1;
        ++letters;
    }
    std::uint32_t row = 0;
    return letters == 0 || letters > kMostLetters || !wholeNumber(address.substr(letters), row)
               ? std::nullopt
               : std::optional(column - 1);
}

} // namespace

void StoredCell::clear()
{
    column.reset();
    type.clear();
    style = 0;
    value.clear();
    inlined.clear();
    formula.clear();
    hasFormula = false;
}

bool PlainXml::isSound() const
{
    const bool ascii =
        std::ranges::all_of(m_text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii) {
        return true;
    }
    const QByteArrayView bytes(m_text.data(), static_cast<qsizetype>(m_text.size()));
    return bytes.isValidUtf8() && m_text.find("\xEF\xBF\xBE") == std::string_view::npos &&
           m_text.find("\xEF\xBF\xBF") == std::string_view::npos;
}

void PlainXml::skipSpace()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at])) {
        ++m_at;
    }
}

bool PlainXml::skip(std::string_view words)
{
    if (!m_text.substr(m_at).starts_with(words)) {
        return false;
    }
    m_at += words.size();
    return true;
}

bool PlainXml::attribute(Attribute& found)
{
    const std::size_t before = m_at;
    skipSpace();
    const std::size_t name = m_at;
    skip(kExcelsOwn);
    while (m_at < m_text.size() && isNamePart(m_text[m_at])) {
        ++m_at;
    }
    found.name = m_text.substr(name, m_at - name);
    if (before == name || found.name.empty() || isDigit(found.name.front()) || !skip("=\"")) {
        m_at = before;
        return false;
    }
    const std::size_t value = m_at;
    while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '<' &&
           m_text[m_at] != '&' && static_cast<unsigned char>(m_text[m_at]) >= ' ') {
        ++m_at;
    }
    found.value = m_text.substr(value, m_at - value);
    return skip("\"");
}

PlainXml::TagEnd PlainXml::endOfTag()
{
    skipSpace();
    return skip("/>") ? TagEnd::Closed : skip(">") ? TagEnd::Open : TagEnd::Other;
}

bool PlainXml::openRow(std::int64_t& number)
{
    number = 0;
    if (!skip("<row")) {
        return false;
    }
    std::array<std::string_view, kMostAttributes> names;
    std::size_t count = 0;
    Attribute found;
    while (attribute(found)) {
        const auto known = names.begin() + static_cast<std::ptrdiff_t>(count);
        if (count == kMostAttributes || std::find(names.begin(), known, found.name) != known) {
            return false;
        }
        names[count++] = found.name;
        if (found.name == "r" && (!wholeNumber(found.value, number) || number < 1)) {
            return false;
        }
    }
    const TagEnd end = endOfTag();
    m_closed = end == TagEnd::Closed;
    return end != TagEnd::Other;
}

bool PlainXml::cellAttributes(StoredCell& cell)
{
    Attribute found;
    unsigned seen = 0;
    while (attribute(found)) {
        const unsigned bit = found.name == "r" ? 1U : found.name == "s" ? 2U : 4U;
        if ((seen & bit) != 0 || found.name.size() != 1) {
            return false;
        }
        seen |= bit;
        if (found.name == "r") {
            cell.column = columnOfPlain(found.value);
            if (!cell.column) {
                return false;
            }
        } else if (found.name == "s") {
            if (!wholeNumber(found.value, cell.style)) {
                return false;
            }
        } else if (found.name == "t") {
            cell.type = found.value;
        } else {
            return false;
        }
    }
    return true;
}

bool PlainXml::cell(StoredCell& cell)
{
    if (m_closed) {
        return false;
    }
    skipSpace();
    if (!skip("<c")) {
        return false;
    }
    cell.clear();
    m_unusual = true;
    if (cellAttributes(cell)) {
        const TagEnd end = endOfTag();
        m_unusual = end == TagEnd::Other || (end == TagEnd::Open && !cellContent(cell));
    }
    return !m_unusual;
}

bool PlainXml::cellContent(StoredCell& cell)
{
    bool hasValue = false;
    bool hasInlined = false;
    while (true) {
        skipSpace();
        if (skip("</c>")) {
            return true;
        }
        if (!hasValue && skip("<v>")) {
            hasValue = true;
            if (!text(cell.value) || !skip("</v>")) {
                return false;
            }
        } else if (!hasInlined && skip("<is>")) {
            hasInlined = true;
            if ((!skip("<t>") && !skip("<t xml:space=\"preserve\">")) || !text(cell.inlined) ||
                !skip("</t></is>")) {
                return false;
            }
        } else if (cell.hasFormula || !formula(cell)) {
            return false;
        }
    }
}

bool PlainXml::formula(StoredCell& cell)
{
    if (!skip("<f")) {
        return false;
    }
    cell.hasFormula = true;
    if (skip(">")) { // with attributes it is shared or an array's: rare enough for the other reader
        return text(cell.formula) && skip("</f>");
    }
    return skip("/>");
}

bool PlainXml::closeRow()
{
    if (m_closed) {
        return true;
    }
    skipSpace();
    return !m_unusual && skip("</row>");
}

bool PlainXml::string(std::string& text)
{
    text.clear();
    if (skip("<si><t/></si>")) {
        return true;
    }
    return skip("<si>") && (skip("<t>") || skip("<t xml:space=\"preserve\">")) &&
           this->text(text) && skip("</t></si>");
}

bool PlainXml::text(std::string& into)
{
    while (m_at < m_text.size()) {
        std::size_t end = m_at;
        while (end < m_text.size() && m_text[end] != '<' && m_text[end] != '&' &&
               m_text[end] != '>' &&
               (static_cast<unsigned char>(m_text[end]) >= ' ' || m_text[end] == '\n' ||
                m_text[end] == '\t')) {
            ++end;
        }
        into.append(m_text, m_at, end - m_at);
        m_at = end;
        if (!skip("&")) {
            return m_at < m_text.size() && m_text[m_at] == '<';
        }
        if (!reference(into)) {
            return false;
        }
    }
    return false;
}

bool PlainXml::reference(std::string& into)
{
    static constexpr std::array<std::pair<std::string_view, char>, 5> kNamed{
        {{"amp;", '&'}, {"lt;", '<'}, {"gt;", '>'}, {"quot;", '"'}, {"apos;", '\''}}};
    const std::string_view ahead = m_text.substr(m_at, kLongestReference);
    for (const auto& [name, meant] : kNamed) {
        if (ahead.starts_with(name)) {
            into.push_back(meant);
            m_at += name.size();
            return true;
        }
    }
    return false;
}

} // namespace linli::exchange
