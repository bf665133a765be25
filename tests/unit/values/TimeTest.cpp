// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/time/BusinessDay.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace linli {
namespace {

Instant at(const char* iso)
{
    return Instant::parseIso(iso).value();
}

TEST(Instant, ReadsIsoInEveryZoneAndShanghaiWithoutOne)
{
    EXPECT_EQ(at("2026-03-02T10:00:00+08:00"), at("2026-03-02T02:00:00Z"));
    EXPECT_EQ(at("2026-03-02 10:00:00"), at("2026-03-02T02:00:00Z"));
    EXPECT_EQ(at("2026-03-02T03:45:38+0200"), at("2026-03-02T09:45:38"));
    EXPECT_EQ(at("2026-03-01T20:00:00-06:00"), at("2026-03-02T10:00:00"));
    EXPECT_EQ(at("2026-03-02T10:00:00.250").unixMs() % 1000, 250);
}

TEST(Instant, RefusesDaysAndTimesThatDoNotExist)
{
    for (const char* text :
         {"", "2026-02-30", "2026-13-01", "2026-1-1", "2026-03-02T24:00", "2026-03-02T10:60",
          "2026-03-02T10:00:00+99:00", "2026-03-02T10:00:00 x", "20260302"}) {
        EXPECT_EQ(Instant::parseIso(text).error().code(), ErrorCode::InvalidInstant) << text;
    }
}

TEST(Instant, WritesWhatItReads)
{
    EXPECT_TRUE(rc::check([](std::uint32_t seconds) {
        const Instant instant = Instant::fromUnixMs(std::int64_t(seconds) * 1000);
        RC_ASSERT(Instant::parseIso(instant.toIso()).value() == instant);
        RC_ASSERT(Instant::parseIso(instant.toShanghaiText()).value() == instant);
    }));
}

TEST(BusinessDay, StartsAtMidnightInShanghai)
{
    const BusinessDay day = BusinessDay::of(at("2026-03-01T16:00:00Z"));
    EXPECT_EQ(day.toText(), "2026-03-02");
    EXPECT_EQ(BusinessDay::of(at("2026-03-01T15:59:59Z")).toText(), "2026-03-01");
    EXPECT_EQ(day.start(), at("2026-03-01T16:00:00Z"));
    EXPECT_EQ(day.weekday(), 1);
}

TEST(BusinessDay, WeeksStartOnMondayAndMonthsOnTheFirst)
{
    const TimeWindow week = weekOf(at("2026-03-08T23:59:59"));
    EXPECT_EQ(week.from, at("2026-03-02"));
    EXPECT_EQ(week.to, at("2026-03-09"));
    const TimeWindow month = monthOf(at("2026-02-28T10:00:00"));
    EXPECT_EQ(month.from, at("2026-02-01"));
    EXPECT_EQ(month.to, at("2026-03-01"));
    EXPECT_TRUE(month.contains(month.from));
    EXPECT_FALSE(month.contains(month.to));
}

TEST(BusinessDay, KnowsDaysBefore1970)
{
    EXPECT_EQ(BusinessDay::of(Instant::fromUnixMs(-86'400'000)).toText(), "1969-12-31");
    EXPECT_EQ(BusinessDay::parse("1969-12-29")->weekday(), 1);
}

TEST(BusinessDay, ParsesOnlyDays)
{
    EXPECT_EQ(BusinessDay::parse("2026-03-02")->toText(), "2026-03-02");
    EXPECT_FALSE(BusinessDay::parse("2026-03-02T10:00:00").ok());
    EXPECT_FALSE(BusinessDay::parse("2026-02-29").ok());
}

} // namespace
} // namespace linli
