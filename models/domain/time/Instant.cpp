// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/Instant.h"

#include "domain/time/BusinessDay.h"

#include <cstdio>

namespace linli {
namespace {

constexpr Span kShanghaiOffset = Span::hours(8);

Error invalidInstant(std::string_view text)
{
    return Error::badInput(ErrorCode::InvalidInstant, "time", std::string(text),
                           "2026-03-02T10:00:00+08:00");
}

/// Reads exactly `count` digits from the front; -1 where they are not there.
int takeDigits(std::string_view& text, std::size_t count)
{
    if (text.size() < count) {
        return -1;
    }
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return -1;
        }
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, char c)
{
    if (text.empty() || text.front() != c) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

struct ClockTime
{
    int hour = 0;
    int minute = 0;
    int second = 0;
    int ms = 0;
};

bool takeClock(std::string_view& text, ClockTime& clock)
{
    clock.hour = takeDigits(text, 2);
    if (clock.hour < 0 || !take(text, ':')) {
        return false;
    }
    clock.minute = takeDigits(text, 2);
    if (take(text, ':')) {
        clock.second = takeDigits(text, 2);
        if (take(text, '.')) {
            clock.ms = takeDigits(text, 3);
        }
    }
    return clock.hour < 24 && clock.minute >= 0 && clock.minute < 60 && clock.second >= 0 &&
           clock.second < 60 && clock.ms >= 0;
}

/// Offset east of UTC; false where the text is no zone.
bool takeZone(std::string_view& text, Span& offset)
{
    if (text.empty()) {
        offset = kShanghaiOffset;
        return true;
    }
    if (take(text, 'Z')) {
        offset = {};
        return text.empty();
    }
    const bool west = text.front() == '-';
    if (!take(text, west ? '-' : '+')) {
        return false;
    }
    const int hours = takeDigits(text, 2);
    (void)take(text, ':');
    const int minutes = takeDigits(text, 2);
    offset = {(west ? -1 : 1) * (Span::hours(hours).ms + Span::minutes(minutes).ms)};
    return hours >= 0 && hours < 15 && minutes >= 0 && minutes < 60 && text.empty();
}

} // namespace

Result<Instant>
Instant::fromShanghai(int year, int month, int day, int hour, int minute, int second)
{
    LINLI_ASSIGN(const BusinessDay businessDay, BusinessDay::fromDate({year, month, day}));
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
        return invalidInstant(std::to_string(hour) + ":" + std::to_string(minute));
    }
    return businessDay.start() + Span::hours(hour) + Span::minutes(minute) + Span::seconds(second);
}

Result<Instant> Instant::parseIso(std::string_view text)
{
    std::string_view rest = text;
    const int year = takeDigits(rest, 4);
    const bool dashes = take(rest, '-');
    const int month = takeDigits(rest, 2);
    const bool secondDash = take(rest, '-');
    const int day = takeDigits(rest, 2);
    const auto date = BusinessDay::fromDate({year, month, day});
    if (!dashes || !secondDash || !date) {
        return invalidInstant(text);
    }
    ClockTime clock;
    Span offset = kShanghaiOffset;
    if (!rest.empty()) {
        if (!(take(rest, 'T') || take(rest, ' ')) || !takeClock(rest, clock) ||
            !takeZone(rest, offset)) {
            return invalidInstant(text);
        }
    }
    return date->start() + kShanghaiOffset - offset + Span::hours(clock.hour) +
           Span::minutes(clock.minute) + Span::seconds(clock.second) + Span{clock.ms};
}

std::string Instant::toShanghaiText() const
{
    const BusinessDay day = BusinessDay::of(*this);
    const std::int64_t seconds = (*this - day.start()).ms / 1000;
    char clock[16];
    std::snprintf(clock, sizeof clock, " %02d:%02d:%02d", static_cast<int>(seconds / 3600),
                  static_cast<int>(seconds / 60 % 60), static_cast<int>(seconds % 60));
    return day.toText() + clock;
}

std::string Instant::toIso() const
{
    std::string text = toShanghaiText();
    text[10] = 'T';
    return text + "+08:00";
}

} // namespace linli
