// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace linli::exchange {

/// What stands inside a cell element, text in UTF-8; its storage is reused.
struct StoredCell
{
    std::optional<std::size_t> column; ///< none: behind the one before
    std::string type;
    int style = 0;
    std::string value;
    std::string inlined;
    std::string formula;
    bool hasFormula = false;
    void clear();
};

/// Reads the one shape in which spreadsheet programs write rows and shared strings: known elements,
/// each once, known attributes, no comments, sections or character references outside of XML's own.
/// Every call answers false for anything else, well-formed or not; what then stands there is for
/// the XML reader, so this one never has to tell a rare file from a broken one.
class PlainXml
{
  public:
    /// `record` must outlive it.
    explicit PlainXml(std::string_view record) : m_text(record) {}

    /// Valid UTF-8 of characters that XML allows; to be asked before anything else.
    [[nodiscard]] bool isSound() const;
    /// `<row …>`; `number` 0 where it has none. A row that ends at once is left by closeRow().
    [[nodiscard]] bool openRow(std::int64_t& number);
    /// A whole cell; false also where none is left: then closeRow() is true.
    [[nodiscard]] bool cell(StoredCell& cell);
    [[nodiscard]] bool closeRow();
    /// `<si><t>text</t></si>`
    [[nodiscard]] bool string(std::string& text);
    /// Characters read so far.
    [[nodiscard]] std::size_t used() const { return m_at; }

  private:
    struct Attribute
    {
        std::string_view name;
        std::string_view value;
    };
    enum class TagEnd
    {
        Open,
        Closed, ///< `/>`
        Other
    };

    void skipSpace();
    bool skip(std::string_view words);
    [[nodiscard]] bool attribute(Attribute& found);
    [[nodiscard]] TagEnd endOfTag();
    [[nodiscard]] bool cellAttributes(StoredCell& cell);
    [[nodiscard]] bool cellContent(StoredCell& cell);
    [[nodiscard]] bool formula(StoredCell& cell);
    [[nodiscard]] bool text(std::string& into);
    [[nodiscard]] bool reference(std::string& into);

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_closed = false;  ///< the row ended with its own tag
    bool m_unusual = false; ///< a cell was begun and not understood
};

} // namespace linli::exchange
