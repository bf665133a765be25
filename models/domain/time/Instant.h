// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace linli {

/// Milliseconds between two instants.
struct Span
{
    std::int64_t ms = 0;
    static constexpr Span seconds(std::int64_t n) { return {n * 1000}; }
    static constexpr Span minutes(std::int64_t n) { return {n * 60'000}; }
    static constexpr Span hours(std::int64_t n) { return {n * 3'600'000}; }
    /// A day is 24 h, counted from the instant (spec/rewards-details.md §1).
    static constexpr Span days(std::int64_t n) { return {n * 86'400'000}; }
    auto operator<=>(const Span&) const = default;
};

/// A point in time: UTC milliseconds since 1970. Only Clock yields the present one.
class Instant
{
  public:
    constexpr Instant() = default;
    static constexpr Instant fromUnixMs(std::int64_t ms) { return Instant(ms); }
    /// Wall-clock time in Asia/Shanghai (UTC+8 all year). Errors: InvalidInstant (no such day).
    static Result<Instant>
    fromShanghai(int year, int month, int day, int hour = 0, int minute = 0, int second = 0);
    /// ISO 8601: date, optional time, optional zone (none = Shanghai). Errors: InvalidInstant.
    static Result<Instant> parseIso(std::string_view text);

    [[nodiscard]] constexpr std::int64_t unixMs() const { return m_ms; }
    /// "2026-03-02T10:00:00+08:00"
    [[nodiscard]] std::string toIso() const;
    /// "2026-03-02 10:00:00" in Shanghai.
    [[nodiscard]] std::string toShanghaiText() const;

    constexpr Instant operator+(Span span) const { return Instant(m_ms + span.ms); }
    constexpr Instant operator-(Span span) const { return Instant(m_ms - span.ms); }
    constexpr Span operator-(Instant other) const { return {m_ms - other.m_ms}; }
    auto operator<=>(const Instant&) const = default;

  private:
    explicit constexpr Instant(std::int64_t ms) : m_ms(ms) {}
    std::int64_t m_ms = 0;
};

/// Half-open [from, to).
struct TimeWindow
{
    Instant from;
    Instant to;
    [[nodiscard]] constexpr bool contains(Instant t) const { return from <= t && t < to; }
    auto operator<=>(const TimeWindow&) const = default;
};

} // namespace linli
