// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/WindowSteps.h"

namespace linli::board {
namespace {

constexpr int kMonthsOfAQuarter = 3;

BusinessDay quarterStart(BusinessDay day)
{
    BusinessDay first = day.monthStart();
    while ((first.date().month - 1) % kMonthsOfAQuarter != 0) {
        first = first.plusDays(-1).monthStart();
    }
    return first;
}

BusinessDay nextQuarterStart(BusinessDay start)
{
    for (int month = 0; month < kMonthsOfAQuarter; ++month) {
        start = start.nextMonthStart();
    }
    return start;
}

WindowChoice moved(const WindowChoice& choice, bool back)
{
    switch (choice.kind) {
    case WindowChoice::Kind::Week:
        return WindowChoice::week(choice.first.plusDays(back ? -7 : 7));
    case WindowChoice::Kind::Month:
        return WindowChoice::month(back ? choice.first.monthStart().plusDays(-1)
                                        : choice.first.nextMonthStart());
    case WindowChoice::Kind::Days: {
        if (isQuarter(choice)) {
            return quarterOf(back ? choice.first.plusDays(-1) : choice.last.plusDays(1));
        }
        const int days = choice.last.daysSince(choice.first) + 1;
        const int step = back ? -days : days;
        return WindowChoice::days(choice.first.plusDays(step), choice.last.plusDays(step));
    }
    case WindowChoice::Kind::All:
        break;
    }
    return choice;
}

} // namespace

WindowChoice quarterOf(BusinessDay day)
{
    const BusinessDay first = quarterStart(day);
    return WindowChoice::days(first, nextQuarterStart(first).plusDays(-1));
}

bool isQuarter(const WindowChoice& choice)
{
    return choice.kind == WindowChoice::Kind::Days && choice == quarterOf(choice.first);
}

WindowChoice windowBefore(const WindowChoice& choice)
{
    return moved(choice, true);
}

WindowChoice windowAfter(const WindowChoice& choice)
{
    return moved(choice, false);
}

} // namespace linli::board
