// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace linli {

/// Share of something in basis points (1/10 000). 500 = 5 %.
class Rate
{
  public:
    static constexpr Rate fromBasisPoints(std::int32_t basisPoints) { return Rate(basisPoints); }
    [[nodiscard]] constexpr std::int32_t basisPoints() const { return m_basisPoints; }
    auto operator<=>(const Rate&) const = default;

  private:
    explicit constexpr Rate(std::int32_t basisPoints) : m_basisPoints(basisPoints) {}
    std::int32_t m_basisPoints;
};

/// An amount of CNY in whole fen (1/100 yuan). Never a floating-point number, never converted
/// implicitly. Arithmetic that could leave the range returns a Result (MoneyOverflow).
class Money
{
  public:
    constexpr Money() = default;
    static constexpr Money fromFen(std::int64_t fen) { return Money(fen); }
    /// "1234.5", "1,234.50", "-3": yuan, at most two decimals. Errors: InvalidMoney, MoneyOverflow.
    static Result<Money> parse(std::string_view yuan);

    [[nodiscard]] constexpr std::int64_t fen() const { return m_fen; }
    [[nodiscard]] constexpr bool isZero() const { return m_fen == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_fen < 0; }

    [[nodiscard]] Result<Money> plus(Money other) const;
    [[nodiscard]] Result<Money> minus(Money other) const;
    [[nodiscard]] Result<Money> times(std::int64_t count) const;
    /// floor(this × rate), for amounts >= 0 (spec/rewards.md, Rounding).
    [[nodiscard]] Result<Money> share(Rate rate) const;

    /// "1234.50": for files and tests, not for people (words/MoneyText formats for people).
    [[nodiscard]] std::string toPlainText() const;

    auto operator<=>(const Money&) const = default;

  private:
    explicit constexpr Money(std::int64_t fen) : m_fen(fen) {}
    std::int64_t m_fen = 0;
};

/// Splits `total` over `weights` by largest remainder, ties to the earlier part; the parts add up
/// to total exactly. total >= 0, weights >= 0 and not all zero, else OutOfRange.
[[nodiscard]] Result<std::vector<Money>> allocate(Money total,
                                                  const std::vector<std::int64_t>& weights);

/// floor(a × b / c) without overflow in between; a, b >= 0, c > 0.
[[nodiscard]] Result<std::int64_t> mulDivFloor(std::int64_t a, std::int64_t b, std::int64_t c);

} // namespace linli
