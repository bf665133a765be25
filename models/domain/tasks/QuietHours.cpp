// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tasks/QuietHours.h"

#include "domain/time/BusinessDay.h"

namespace linli::tasks {
namespace {

int minuteOf(Instant at)
{
    return static_cast<int>((at - BusinessDay::of(at).start()).ms / Span::minutes(1).ms);
}

} // namespace

bool isQuiet(Instant at, const QuietHours& quiet)
{
    const int minute = minuteOf(at);
    return quiet.from <= quiet.to ? minute >= quiet.from && minute < quiet.to
                                  : minute >= quiet.from || minute < quiet.to;
}

Instant afterQuiet(Instant at, const QuietHours& quiet)
{
    if (!isQuiet(at, quiet)) {
        return at;
    }
    const BusinessDay day = BusinessDay::of(at);
    const bool tomorrow = minuteOf(at) >= quiet.to;
    return day.plusDays(tomorrow ? 1 : 0).start() + Span::minutes(quiet.to);
}

} // namespace linli::tasks
