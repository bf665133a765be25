// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/read/RowSource.h"

#include <optional>
#include <string>
#include <string_view>

namespace linli::exchange {

/// Without space, TAB, CR, LF, U+00A0, U+3000, U+FEFF and U+200B at either end.
[[nodiscard]] std::string_view trimmed(std::string_view text);
/// NFKC: full-width letters, digits and brackets become half-width.
[[nodiscard]] std::string nfkc(std::string_view text);
[[nodiscard]] std::string lowered(std::string_view text);
/// The text before a bracket that ends the text ("已发货(部分)" → "已发货"); text is NFKC. A text
/// that begins with the bracket stays.
[[nodiscard]] std::string_view withoutBracketTail(std::string_view text);
/// Trimmed, and what stands inside of a cell that is wholly ="…".
[[nodiscard]] std::string_view cleanText(std::string_view text);
/// A mapped cell as its rules see it: cleanText, with - -- — —— / 无 N/A NULL taken as empty.
[[nodiscard]] std::string_view mappedText(const Cell& cell);
/// Length in code points of a UTF-8 text.
[[nodiscard]] std::size_t codePoints(std::string_view text);
/// A refused value of any length, trimmed and cut at a whole character.
[[nodiscard]] std::string shownValue(std::string_view text);
/// "1.23E+17": what spreadsheets make of long digits.
[[nodiscard]] bool looksLikeExponent(std::string_view text);
/// A workbook number, any notation; none where it is not a finite number.
[[nodiscard]] std::optional<double> workbookNumber(std::string_view stored);
/// A whole workbook number below 10^15 as digits, none for others.
[[nodiscard]] std::optional<std::string> wholeNumberText(double value);

} // namespace linli::exchange
