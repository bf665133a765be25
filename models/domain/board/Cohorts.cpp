// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/Metrics.h"
#include "domain/time/BusinessDay.h"

#include <algorithm>
#include <limits>

namespace linli::board {
namespace {

constexpr int kNoMonth = std::numeric_limits<int>::min();

int monthNumber(Instant instant)
{
    const CalendarDate date = BusinessDay::of(instant).date();
    return date.year * 12 + date.month - 1;
}

Instant monthStart(int number)
{
    const auto start = Instant::fromShanghai(number / 12, number % 12 + 1, 1);
    LINLI_CHECK(start.ok());
    return start.value();
}

/// One row per month, empty ones too, so that a month's row is found by subtraction.
struct Grid
{
    int firstMonth;
    std::vector<Cohort> rows;

    Grid(int first, int last) : firstMonth(first)
    {
        for (int month = first; month <= last; ++month) {
            Cohort row;
            row.year = month / 12;
            row.month = month % 12 + 1;
            row.again.assign(static_cast<std::size_t>(last - month), 0);
            rows.push_back(std::move(row));
        }
    }
    Cohort& at(int month) { return rows[static_cast<std::size_t>(month - firstMonth)]; }
};

} // namespace

std::vector<Cohort> cohorts(const Attribution& attribution, const TimeWindow& window)
{
    const OrderColumns& orders = attribution.facts().orders;
    if (orders.size() == 0 || window.to <= window.from) {
        return {};
    }
    const int lastMonth = monthNumber(window.to - Span{1});
    const int firstMonth = std::min(monthNumber(Instant::fromUnixMs(orders.paidMs[0])), lastMonth);
    Grid grid(firstMonth, lastMonth);
    std::vector<int> firstOf(attribution.facts().members.size(), kNoMonth);
    std::vector<int> seenIn(attribution.facts().members.size(), kNoMonth);
    for (int month = firstMonth; month <= lastMonth; ++month) {
        const auto [first, last] = attribution.ordersIn({monthStart(month), monthStart(month + 1)});
        for (std::size_t i = first; i < last; ++i) {
            const MemberIndex buyer = attribution.buyerOf(i);
            if (buyer == kNobody || !attribution.stands(i) || seenIn[buyer] == month) {
                continue;
            }
            seenIn[buyer] = month;
            if (firstOf[buyer] == kNoMonth) {
                firstOf[buyer] = month;
                ++grid.at(month).size;
            } else {
                ++grid.at(firstOf[buyer])
                      .again[static_cast<std::size_t>(month - firstOf[buyer] - 1)];
            }
        }
    }
    std::erase_if(grid.rows, [](const Cohort& row) { return row.size == 0; });
    return std::move(grid.rows);
}

} // namespace linli::board
