// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/BoardWindow.h"

#include <gtest/gtest.h>

namespace linli::board {
namespace {

TimeWindow windowOf(const char* text)
{
    const auto choice = parseWindow(text);
    EXPECT_TRUE(choice.ok()) << text;
    return resolve(choice.value(), std::nullopt, Instant::fromShanghai(2026, 3, 10, 9).value());
}

TEST(BoardWindow, aWeekIsNamedByAnyOfItsDays)
{
    for (const char* text : {"week:2026-03-02", "week:2026-03-05", "week:2026-03-08"}) {
        EXPECT_EQ(windowOf(text).from.toIso(), "2026-03-02T00:00:00+08:00") << text;
        EXPECT_EQ(windowOf(text).to.toIso(), "2026-03-09T00:00:00+08:00") << text;
    }
    EXPECT_EQ(textOf(parseWindow("week:2026-03-05").value()), "week:2026-03-02");
}

TEST(BoardWindow, aMonthEndsWhereTheNextBegins)
{
    EXPECT_EQ(windowOf("month:2024-02").from.toIso(), "2024-02-01T00:00:00+08:00");
    EXPECT_EQ(windowOf("month:2024-02").to.toIso(), "2024-03-01T00:00:00+08:00");
    EXPECT_EQ(windowOf("month:2025-12").to.toIso(), "2026-01-01T00:00:00+08:00");
}

TEST(BoardWindow, theLastDayOfARangeIsIncluded)
{
    EXPECT_EQ(windowOf("2026-03-01..2026-03-15").to.toIso(), "2026-03-16T00:00:00+08:00");
    EXPECT_EQ(windowOf("2026-03-01..2026-03-01").to - windowOf("2026-03-01..2026-03-01").from,
              Span::days(1));
    EXPECT_EQ(textOf(parseWindow("2026-03-01..2026-03-15").value()), "2026-03-01..2026-03-15");
}

TEST(BoardWindow, allHoldsEveryFactAndToday)
{
    const Instant now = Instant::fromShanghai(2026, 3, 10, 9).value();
    const BoardFacts::Range past{Instant::fromShanghai(2025, 6, 5, 23).value().unixMs(),
                                 Instant::fromShanghai(2026, 3, 9).value().unixMs()};
    EXPECT_EQ(resolve(WindowChoice::all(), past, now).from.toIso(), "2025-06-05T00:00:00+08:00");
    EXPECT_EQ(resolve(WindowChoice::all(), past, now).to.toIso(), "2026-03-11T00:00:00+08:00");
    const BoardFacts::Range future{past.firstMs,
                                   Instant::fromShanghai(2026, 5, 1).value().unixMs()};
    EXPECT_EQ(resolve(WindowChoice::all(), future, now).to.toIso(), "2026-05-02T00:00:00+08:00");
    EXPECT_EQ(windowOf("all").to - windowOf("all").from, Span::days(1));
}

TEST(BoardWindow, aWrongWindowIsNamedWithWhatIsAllowed)
{
    for (const char* text : {"", "week", "week:", "week:2026-3-2", "month:2026-13", "month:2026-3",
                             "month:2026-03-01", "ALL", "2026-03-01", "2026-02-30..2026-03-01",
                             "2026-03-01..", "..2026-03-01", "week:2026-03-02..2026-03-03"}) {
        const auto choice = parseWindow(text);
        ASSERT_FALSE(choice.ok()) << text;
        EXPECT_EQ(choice.error().code(), ErrorCode::InvalidValue) << text;
        EXPECT_EQ(choice.error().parameter("field"), "window");
        EXPECT_EQ(choice.error().parameter("value"), text);
        EXPECT_NE(choice.error().parameter("allowed").find("week:YYYY-MM-DD"), std::string::npos);
    }
    EXPECT_EQ(parseWindow("2026-03-02..2026-03-01").error().code(), ErrorCode::OutOfRange);
}

} // namespace
} // namespace linli::board
