// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/BusinessDay.h"

#include <chrono>
#include <cstdio>

namespace linli {
namespace {

constexpr std::int64_t kDayMs = Span::days(1).ms;
constexpr std::int64_t kShanghaiMs = Span::hours(8).ms;

constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

} // namespace

BusinessDay BusinessDay::of(Instant instant)
{
    return BusinessDay(static_cast<int>(floorDiv(instant.unixMs() + kShanghaiMs, kDayMs)));
}

Result<BusinessDay> BusinessDay::fromDate(CalendarDate date)
{
    using namespace std::chrono;
    const year_month_day ymd{year{date.year}, month{static_cast<unsigned>(date.month)},
                             std::chrono::day{static_cast<unsigned>(date.day)}};
    if (date.year < 1 || date.year > 9999 || date.month < 1 || date.day < 1 || !ymd.ok()) {
        return Error::badInput(ErrorCode::InvalidInstant, "day",
                               std::to_string(date.year) + "-" + std::to_string(date.month) + "-" +
                                   std::to_string(date.day),
                               "2026-03-02");
    }
    return BusinessDay(static_cast<int>(sys_days{ymd}.time_since_epoch().count()));
}

Result<BusinessDay> BusinessDay::parse(std::string_view text)
{
    const auto instant = Instant::parseIso(text);
    if (!instant || text.size() != 10) {
        return Error::badInput(ErrorCode::InvalidInstant, "day", std::string(text), "2026-03-02");
    }
    return of(*instant);
}

CalendarDate BusinessDay::date() const
{
    using namespace std::chrono;
    const year_month_day ymd{sys_days{days{m_number}}};
    return {static_cast<int>(ymd.year()), static_cast<int>(static_cast<unsigned>(ymd.month())),
            static_cast<int>(static_cast<unsigned>(ymd.day()))};
}

Instant BusinessDay::start() const
{
    return Instant::fromUnixMs(m_number * kDayMs - kShanghaiMs);
}

TimeWindow BusinessDay::window() const
{
    return {start(), plusDays(1).start()};
}

int BusinessDay::weekday() const
{
    // 1970-01-01 was a Thursday.
    return static_cast<int>(((m_number + 3) % 7 + 7) % 7) + 1;
}

BusinessDay BusinessDay::monthStart() const
{
    return plusDays(1 - date().day);
}

BusinessDay BusinessDay::nextMonthStart() const
{
    return monthStart().plusDays(31).monthStart();
}

std::string BusinessDay::toText() const
{
    const CalendarDate d = date();
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", d.year, d.month, d.day);
    return text;
}

TimeWindow weekOf(Instant instant)
{
    const BusinessDay monday = BusinessDay::of(instant).weekStart();
    return {monday.start(), monday.plusDays(7).start()};
}

TimeWindow monthOf(Instant instant)
{
    const BusinessDay day = BusinessDay::of(instant);
    return {day.monthStart().start(), day.nextMonthStart().start()};
}

TimeWindow dayOf(Instant instant)
{
    return BusinessDay::of(instant).window();
}

} // namespace linli
