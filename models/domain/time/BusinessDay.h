// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time/Instant.h"

namespace linli {

/// Year, month 1–12, day 1–31 of the Gregorian calendar.
struct CalendarDate
{
    int year = 1970;
    int month = 1;
    int day = 1;
    auto operator<=>(const CalendarDate&) const = default;
};

/// A day of the shop: 00:00..24:00 Asia/Shanghai. The zone of the PC never matters.
class BusinessDay
{
  public:
    constexpr BusinessDay() = default;
    static BusinessDay of(Instant instant);
    /// Errors: InvalidInstant for a day the calendar does not have.
    static Result<BusinessDay> fromDate(CalendarDate date);
    /// "2026-03-02". Errors: InvalidInstant.
    static Result<BusinessDay> parse(std::string_view text);

    [[nodiscard]] CalendarDate date() const;
    [[nodiscard]] Instant start() const;
    [[nodiscard]] TimeWindow window() const;
    /// 1 = Monday … 7 = Sunday.
    [[nodiscard]] int weekday() const;
    [[nodiscard]] BusinessDay plusDays(int days) const { return BusinessDay(m_number + days); }
    [[nodiscard]] BusinessDay weekStart() const { return plusDays(1 - weekday()); }
    [[nodiscard]] BusinessDay monthStart() const;
    [[nodiscard]] BusinessDay nextMonthStart() const;
    [[nodiscard]] int daysSince(BusinessDay earlier) const { return m_number - earlier.m_number; }
    /// "2026-03-02"
    [[nodiscard]] std::string toText() const;
    auto operator<=>(const BusinessDay&) const = default;

  private:
    explicit constexpr BusinessDay(int number) : m_number(number) {}
    int m_number = 0; // days since 1970-01-01
};

/// Monday 00:00 .. Monday 00:00 around the instant.
[[nodiscard]] TimeWindow weekOf(Instant instant);
/// First of the month 00:00 .. first of the next.
[[nodiscard]] TimeWindow monthOf(Instant instant);
[[nodiscard]] TimeWindow dayOf(Instant instant);

} // namespace linli
