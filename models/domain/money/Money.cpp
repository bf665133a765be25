// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money/Money.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace linli {
namespace {

__extension__ using Wide = __int128;

Error overflow()
{
    return Error(ErrorCode::MoneyOverflow);
}

Result<Money> narrow(Wide fen)
{
    if (fen > std::numeric_limits<std::int64_t>::max() ||
        fen < std::numeric_limits<std::int64_t>::min()) {
        return overflow();
    }
    return Money::fromFen(static_cast<std::int64_t>(fen));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Digits with commas only in groups of three; empty on anything else.
std::string wholeDigits(std::string_view text)
{
    std::string digits;
    const bool grouped = text.find(',') != std::string_view::npos;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t fromEnd = text.size() - i;
        const bool commaPlace = grouped && fromEnd % 4 == 0;
        if (commaPlace != (text[i] == ',') || (commaPlace && i == 0)) {
            return {};
        }
        if (text[i] == ',') {
            continue;
        }
        if (!isDigit(text[i])) {
            return {};
        }
        digits += text[i];
    }
    return digits;
}

} // namespace

Result<Money> Money::parse(std::string_view yuan)
{
    const auto invalid = [&] {
        return Error::badInput(ErrorCode::InvalidMoney, "amount", std::string(yuan), "1234.50");
    };
    std::string_view rest = yuan;
    const bool negative = !rest.empty() && rest.front() == '-';
    if (negative) {
        rest.remove_prefix(1);
    }
    const std::size_t dot = rest.find('.');
    const std::string digits = wholeDigits(rest.substr(0, dot));
    std::string_view decimals = dot == std::string_view::npos ? "" : rest.substr(dot + 1);
    const bool decimalsFine = std::all_of(decimals.begin(), decimals.end(), isDigit) &&
                              decimals.size() <= 2 &&
                              (dot == std::string_view::npos || !decimals.empty());
    if (digits.empty() || !decimalsFine) {
        return invalid();
    }
    Wide fen = 0;
    for (const char c : digits) {
        fen = fen * 10 + (c - '0');
        if (fen > std::numeric_limits<std::int64_t>::max() / 1000) {
            return overflow();
        }
    }
    fen *= 100;
    fen += decimals.empty() ? 0 : (decimals[0] - '0') * 10;
    fen += decimals.size() < 2 ? 0 : decimals[1] - '0';
    return narrow(negative ? -fen : fen);
}

Result<Money> Money::plus(Money other) const
{
    return narrow(Wide(m_fen) + other.m_fen);
}

Result<Money> Money::minus(Money other) const
{
    return narrow(Wide(m_fen) - other.m_fen);
}

Result<Money> Money::times(std::int64_t count) const
{
    return narrow(Wide(m_fen) * count);
}

Result<Money> Money::share(Rate rate) const
{
    LINLI_ASSIGN(const std::int64_t fen, mulDivFloor(m_fen, rate.basisPoints(), 10000));
    return Money::fromFen(fen);
}

std::string Money::toPlainText() const
{
    const bool negative = m_fen < 0;
    const auto magnitude =
        negative ? ~static_cast<std::uint64_t>(m_fen) + 1 : static_cast<std::uint64_t>(m_fen);
    std::string cents = std::to_string(magnitude % 100);
    cents.insert(0, 2 - cents.size(), '0');
    return (negative ? "-" : "") + std::to_string(magnitude / 100) + "." + cents;
}

Result<std::int64_t> mulDivFloor(std::int64_t a, std::int64_t b, std::int64_t c)
{
    if (a < 0 || b < 0 || c <= 0) {
        return Error(ErrorCode::OutOfRange).detail("mulDivFloor");
    }
    LINLI_ASSIGN(const Money result, narrow(Wide(a) * b / c));
    return result.fen();
}

Result<std::vector<Money>> allocate(Money total, const std::vector<std::int64_t>& weights)
{
    const bool negative = std::any_of(weights.begin(), weights.end(), [](auto w) { return w < 0; });
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide(0));
    if (total.isNegative() || negative || sum <= 0) {
        return Error(ErrorCode::OutOfRange).detail("allocate");
    }
    std::vector<Money> parts(weights.size());
    std::vector<Wide> remainders(weights.size());
    std::int64_t left = total.fen();
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = Wide(total.fen()) * weights[i];
        parts[i] = Money::fromFen(static_cast<std::int64_t>(product / sum));
        remainders[i] = product % sum;
        left -= parts[i].fen();
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i) {
        parts[order[i]] = Money::fromFen(parts[order[i]].fen() + 1);
    }
    return parts;
}

} // namespace linli
