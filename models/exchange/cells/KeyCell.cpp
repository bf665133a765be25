// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/KeyCell.h"

#include "exchange/cells/CellText.h"

#include <algorithm>
#include <charconv>

namespace linli::exchange {
namespace {

constexpr std::size_t kMaxKeyLength = 64;
/// Spreadsheets keep 15 digits of a number; the rest becomes zeros.
constexpr std::size_t kExactDigits = 15;
constexpr std::size_t kDamagedFrom = 19;
constexpr std::int64_t kMaxQuantity = 9999;

bool allDigits(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// "123.0" → "123"; other texts stay.
std::string_view withoutZeroFraction(std::string_view text)
{
    const std::size_t dot = text.find('.');
    if (dot == std::string_view::npos || !allDigits(text.substr(0, dot))) {
        return text;
    }
    const std::string_view fraction = text.substr(dot + 1);
    const bool zeros = !fraction.empty() && fraction.find_first_not_of('0') == std::string::npos;
    return zeros ? text.substr(0, dot) : text;
}

Reading<std::string> keyOfNumber(std::string_view stored)
{
    const std::optional<double> value = workbookNumber(stored);
    if (!value || *value >= 1e15 || *value <= -1e15) {
        return CellProblem::KeyDamaged;
    }
    if (std::optional<std::string> whole = wholeNumberText(*value)) {
        return std::move(*whole);
    }
    char text[32] = {};
    const auto written = std::to_chars(std::begin(text), std::end(text), *value);
    return std::string(text, written.ptr);
}

} // namespace

Reading<std::string> readKey(const Cell& cell)
{
    if (cell.kind == CellKind::Formula) {
        return CellProblem::FormulaInCell;
    }
    if (cell.isNumber()) {
        return keyOfNumber(trimmed(cell.text));
    }
    std::string_view text = mappedText(cell);
    if (text.starts_with('\'')) {
        text = trimmed(text.substr(1));
    }
    text = withoutZeroFraction(text);
    if (text.empty()) {
        return CellProblem::KeyMissing;
    }
    const bool zerosBehind =
        text.size() >= kDamagedFrom && allDigits(text) &&
        text.substr(kExactDigits).find_first_not_of('0') == std::string_view::npos;
    if (zerosBehind || looksLikeExponent(text)) {
        return CellProblem::KeyDamaged;
    }
    if (codePoints(text) > kMaxKeyLength) {
        return CellProblem::KeyTooLong;
    }
    return std::string(text);
}

Reading<std::int64_t> readQuantity(const Cell& cell)
{
    if (cell.kind == CellKind::Formula) {
        return CellProblem::FormulaInCell;
    }
    std::string text;
    if (cell.isNumber()) {
        const std::optional<double> value = workbookNumber(trimmed(cell.text));
        text = cell.kind == CellKind::Number && value ? wholeNumberText(*value).value_or("") : "";
    } else {
        text = nfkc(mappedText(cell));
    }
    const std::string_view digits = withoutZeroFraction(text);
    std::int64_t value = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (!allDigits(digits) || parsed.ec != std::errc() || value < 1 || value > kMaxQuantity) {
        return CellProblem::QuantityUnreadable;
    }
    return value;
}

} // namespace linli::exchange
