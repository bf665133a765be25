// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/cells/MoneyCell.h"

#include "exchange/cells/CellText.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linli::exchange {
namespace {

constexpr std::int64_t kMaxFen = 1'000'000'000; // 10,000,000.00 yuan
constexpr double kFenTolerance = 0.001;

bool digit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), digit);
}

/// "1,234" → "1234"; empty where commas stand anywhere but between groups of three.
std::string wholeDigits(std::string_view text)
{
    std::string digits;
    std::size_t comma = text.find(',');
    if (comma == std::string_view::npos) {
        return allDigits(text) ? std::string(text) : std::string();
    }
    if (comma == 0 || comma > 3) {
        return {};
    }
    while (true) {
        const std::string_view group = text.substr(0, comma);
        if (!allDigits(group) || (!digits.empty() && group.size() != 3)) {
            return {};
        }
        digits += group;
        if (comma == std::string_view::npos) {
            return digits;
        }
        text.remove_prefix(comma + 1);
        comma = text.find(',');
    }
}

bool dropPrefix(std::string_view& text, std::string_view prefix)
{
    if (!text.starts_with(prefix)) {
        return false;
    }
    text = trimmed(text.substr(prefix.size()));
    return true;
}

/// Takes the currency off either side; false where a foreign one is left.
bool dropCurrency(std::string_view& text)
{
    for (const std::string_view sign : {"¥", "cny", "rmb", "人民币"}) {
        if (dropPrefix(text, sign)) {
            return true;
        }
    }
    for (const std::string_view sign : {"元", "cny", "rmb"}) {
        if (text.ends_with(sign)) {
            text = trimmed(text.substr(0, text.size() - sign.size()));
            return true;
        }
    }
    return false;
}

bool namesForeignMoney(std::string_view text)
{
    constexpr std::array<std::string_view, 9> kForeign{"$",   "€",   "£",   "₩",  "usd",
                                                       "eur", "hkd", "jpy", "gbp"};
    return std::any_of(kForeign.begin(), kForeign.end(), [text](std::string_view sign) {
        return text.find(sign) != std::string_view::npos;
    });
}

Reading<std::int64_t> signedFen(std::int64_t fen, bool negative, Minus minus)
{
    if (fen > kMaxFen) {
        return CellProblem::MoneyTooLarge;
    }
    if (!negative || fen == 0) {
        return fen;
    }
    if (minus == Minus::Refused) {
        return CellProblem::MoneyNegative;
    }
    return minus == Minus::Kept ? -fen : fen;
}

Reading<std::int64_t> fenOfNumber(std::string_view stored, Minus minus)
{
    const std::optional<double> yuan = workbookNumber(stored);
    if (!yuan) {
        return CellProblem::MoneyUnreadable;
    }
    if (std::abs(*yuan) > 1e9) {
        return CellProblem::MoneyTooLarge;
    }
    // A workbook stores numbers as doubles: the only place where one means money.
    const double fen = std::abs(*yuan) * 100;
    const double nearest = std::round(fen);
    if (std::abs(fen - nearest) > kFenTolerance) {
        return CellProblem::MoneyNotWholeFen;
    }
    return signedFen(static_cast<std::int64_t>(nearest), *yuan < 0, minus);
}

} // namespace

Reading<std::int64_t> readMoneyText(std::string_view written, Minus minus)
{
    const std::string normal = lowered(nfkc(written));
    std::string_view text = withoutBracketTail(trimmed(normal));
    bool negative = dropPrefix(text, "-");
    dropCurrency(text);
    negative = negative || dropPrefix(text, "-");
    const std::size_t dot = text.find('.');
    const std::string whole = wholeDigits(text.substr(0, dot));
    const std::string_view fraction =
        dot == std::string_view::npos ? std::string_view("0") : text.substr(dot + 1);
    if (whole.empty() || !allDigits(fraction)) {
        return namesForeignMoney(text) ? CellProblem::MoneyForeign : CellProblem::MoneyUnreadable;
    }
    if (fraction.size() > 2 &&
        fraction.substr(2).find_first_not_of('0') != std::string_view::npos) {
        return CellProblem::MoneyNotWholeFen;
    }
    const std::size_t first = std::min(whole.find_first_not_of('0'), whole.size());
    if (whole.size() - first > 12) {
        return CellProblem::MoneyTooLarge;
    }
    std::int64_t fen = 0;
    for (const char c : whole) {
        fen = fen * 10 + (c - '0');
    }
    fen = fen * 100 + (fraction[0] - '0') * 10 + (fraction.size() > 1 ? fraction[1] - '0' : 0);
    return signedFen(fen, negative, minus);
}

Reading<std::optional<std::int64_t>> readMoney(const Cell& cell, Minus minus)
{
    using Filled = Reading<std::optional<std::int64_t>>;
    const auto filled = [](const Reading<std::int64_t>& fen) {
        return fen.ok() ? Filled(std::optional(fen.value())) : Filled(fen.problem());
    };
    switch (cell.kind) {
    case CellKind::Formula:
        return CellProblem::FormulaInCell;
    case CellKind::Bool:
    case CellKind::Date:
        return CellProblem::MoneyUnreadable;
    case CellKind::Number:
        return filled(fenOfNumber(trimmed(cell.text), minus));
    case CellKind::Empty:
    case CellKind::Text:
        break;
    }
    const std::string_view text = mappedText(cell);
    if (text.empty()) {
        return std::optional<std::int64_t>();
    }
    return filled(readMoneyText(text, minus));
}

} // namespace linli::exchange
