// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/RowSource.h"

#include <optional>
#include <string>
#include <string_view>

namespace linli::exchange {

/// The delimiter a first line `sep=X` names; X is one character below 128.
[[nodiscard]] std::optional<char> namedDelimiter(std::string_view text);

/// RFC 4180 rows of a text that outlives the source (spec/import-rules.md §1): a quote opens only
/// at the start of a cell, text after the closing quote is appended, CRLF, LF and a lone CR end a
/// row, a break inside quotes becomes LF.
class DelimitedSource final : public RowSource
{
  public:
    DelimitedSource(std::string_view text, char delimiter) : m_text(text), m_delimiter(delimiter) {}
    [[nodiscard]] Result<bool> next(Row& row) override;

  private:
    [[nodiscard]] Result<void> readCell(std::string& cell);
    [[nodiscard]] Result<void> readQuoted(std::string& cell);
    void endLine();

    std::string_view m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    std::int64_t m_rows = 0;
};

} // namespace linli::exchange
