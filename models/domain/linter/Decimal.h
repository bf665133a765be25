// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace linli::linter {

/// An exact decimal number of any size: texts may hold any number, and a limit must not depend on
/// how a binary fraction rounds (spec/lint-input.md §2, "exact decimals").
class Decimal
{
  public:
    Decimal() = default;
    explicit Decimal(std::int64_t whole);
    /// "-12.50"; none for anything but digits with at most one point and a leading minus.
    static std::optional<Decimal> parse(std::string_view text);

    [[nodiscard]] Decimal times(const Decimal& other) const;
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool isNegative() const { return m_negative; }
    /// None where it is not whole or does not fit.
    [[nodiscard]] std::optional<std::int64_t> toWhole() const;
    /// Shortest form: "12.5", "-3", "0".
    [[nodiscard]] std::string toText() const;

    std::strong_ordering operator<=>(const Decimal& other) const;
    bool operator==(const Decimal& other) const = default;

  private:
    Decimal(bool negative, std::string digits, std::size_t decimals);

    bool m_negative = false;
    std::string m_digits = "0"; // no leading zeros before the last whole digit
    std::size_t m_decimals = 0; // how many of m_digits stand after the point; no trailing zeros
};

} // namespace linli::linter
