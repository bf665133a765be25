// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linter/Decimal.h"

#include <algorithm>
#include <charconv>

namespace linli::linter {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Both magnitudes as whole numbers of the same scale and length, so that text order is their
/// order.
std::pair<std::string, std::string>
aligned(std::string a, std::size_t aDecimals, std::string b, std::size_t bDecimals)
{
    const std::size_t decimals = std::max(aDecimals, bDecimals);
    a.append(decimals - aDecimals, '0');
    b.append(decimals - bDecimals, '0');
    const std::size_t length = std::max(a.size(), b.size());
    a.insert(0, length - a.size(), '0');
    b.insert(0, length - b.size(), '0');
    return {std::move(a), std::move(b)};
}

} // namespace

Decimal::Decimal(std::int64_t whole)
{
    const std::string text = std::to_string(whole);
    m_negative = text.front() == '-';
    m_digits = m_negative ? text.substr(1) : text;
}

Decimal::Decimal(bool negative, std::string digits, std::size_t decimals)
    : m_negative(negative), m_digits(std::move(digits)), m_decimals(decimals)
{
    while (m_decimals > 0 && m_digits.back() == '0') {
        m_digits.pop_back();
        --m_decimals;
    }
    const std::size_t first = m_digits.find_first_not_of('0');
    const std::size_t wholeEnd = m_digits.size() - m_decimals;
    m_digits.erase(0, std::min(first, wholeEnd == 0 ? 0 : wholeEnd - 1));
    m_negative = m_negative && first != std::string::npos;
}

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    if (negative) {
        text.remove_prefix(1);
    }
    const std::size_t point = text.find('.');
    std::string digits(text.substr(0, point));
    const std::string fraction(point == std::string_view::npos ? "" : text.substr(point + 1));
    if (digits.empty() || (point != std::string_view::npos && fraction.empty())) {
        return std::nullopt;
    }
    digits += fraction;
    if (!std::all_of(digits.begin(), digits.end(), isDigit)) {
        return std::nullopt;
    }
    return Decimal(negative, std::move(digits), fraction.size());
}

Decimal Decimal::times(const Decimal& other) const
{
    std::string product(m_digits.size() + other.m_digits.size(), '0');
    for (std::size_t i = m_digits.size(); i-- > 0;) {
        int carry = 0;
        for (std::size_t j = other.m_digits.size(); j-- > 0;) {
            char& cell = product[i + j + 1];
            const int sum = (m_digits[i] - '0') * (other.m_digits[j] - '0') + (cell - '0') + carry;
            cell = static_cast<char>('0' + sum % 10);
            carry = sum / 10;
        }
        product[i] = static_cast<char>(product[i] + carry);
    }
    return Decimal(m_negative != other.m_negative, std::move(product),
                   m_decimals + other.m_decimals);
}

bool Decimal::isWhole() const
{
    return m_decimals == 0;
}

std::optional<std::int64_t> Decimal::toWhole() const
{
    const std::string text = toText();
    std::int64_t whole = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), whole);
    if (error != std::errc{} || end != text.data() + text.size()) {
        return std::nullopt;
    }
    return whole;
}

std::string Decimal::toText() const
{
    std::string text = m_digits;
    if (m_decimals > 0) {
        text.insert(0, text.size() > m_decimals ? 0 : m_decimals + 1 - text.size(), '0');
        text.insert(text.size() - m_decimals, 1, '.');
    }
    return m_negative ? "-" + text : text;
}

std::strong_ordering Decimal::operator<=>(const Decimal& other) const
{
    if (m_negative != other.m_negative) {
        return m_negative ? std::strong_ordering::less : std::strong_ordering::greater;
    }
    const auto [a, b] = aligned(m_digits, m_decimals, other.m_digits, other.m_decimals);
    const int order = m_negative ? b.compare(a) : a.compare(b);
    return order <=> 0;
}

} // namespace linli::linter
