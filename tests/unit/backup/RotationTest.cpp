// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/Backup.h"
#include "domain/time/BusinessDay.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace linli::backup {
namespace {

Instant at(const std::string& text)
{
    return Instant::parseIso(text).value();
}

/// A daily copy at ten for each day of the span, rotated after each as the shop does.
std::vector<Stamp> afterDays(int days)
{
    std::vector<Stamp> kept;
    const Instant first = at("2025-01-01 10:00");
    for (int day = 0; day < days; ++day) {
        kept.push_back({first + Span::days(day), Reason::Daily});
        for (const Stamp& gone : outdated(kept)) {
            kept.erase(std::find(kept.begin(), kept.end(), gone));
        }
    }
    return kept;
}

template <typename PeriodOf> std::size_t periods(const std::vector<Stamp>& stamps, PeriodOf of)
{
    std::vector<BusinessDay> seen;
    for (const Stamp& stamp : stamps) {
        seen.push_back(of(BusinessDay::of(stamp.madeAt)));
    }
    std::sort(seen.begin(), seen.end());
    return static_cast<std::size_t>(std::unique(seen.begin(), seen.end()) - seen.begin());
}

TEST(Rotation, AfterTwoYearsSevenDaysFourWeeksAndTwelveMonthsAreThere)
{
    const std::vector<Stamp> kept = afterDays(730);
    EXPECT_LE(kept.size(), 7U + 4U + 12U);
    const Instant last = at("2025-01-01 10:00") + Span::days(729);
    for (int back = 0; back < 7; ++back) {
        EXPECT_THAT(kept, testing::Contains(Stamp{last - Span::days(back), Reason::Daily})) << back;
    }
    EXPECT_GE(periods(kept, [](BusinessDay day) { return day.weekStart(); }), 4U);
    EXPECT_EQ(periods(kept, [](BusinessDay day) { return day.monthStart(); }), 12U);
}

TEST(Rotation, AShopThatOpensRarelyKeepsItsLastSevenOpenDays)
{
    std::vector<Stamp> stamps;
    for (int i = 0; i < 9; ++i) {
        stamps.push_back({at("2026-01-01 10:00") + Span::days(60 * i), Reason::Daily});
    }
    EXPECT_TRUE(outdated(stamps).empty()) << "nine months have one copy each";
}

TEST(Rotation, OfSeveralCopiesOfADayTheNewestStays)
{
    const Stamp early{at("2026-03-02 09:00"), Reason::Daily};
    const Stamp late{at("2026-03-02 21:00"), Reason::Daily};
    EXPECT_THAT(outdated({early, late}), testing::ElementsAre(early));
}

TEST(Rotation, TheDayIsShanghais)
{
    const Stamp evening{at("2026-03-02 23:30"), Reason::Daily};
    const Stamp morning{at("2026-03-03 00:30"), Reason::Daily};
    EXPECT_TRUE(outdated({evening, morning}).empty());
}

TEST(Rotation, CopiesByHandAndBeforeImportsHaveTheirOwnShelves)
{
    std::vector<Stamp> stamps{{at("2026-03-01 10:00"), Reason::Daily}};
    for (int i = 0; i < 15; ++i) {
        stamps.push_back({at("2026-03-02 10:00") + Span::minutes(i), Reason::Import});
        stamps.push_back({at("2026-03-02 10:00") + Span::seconds(60 * i + 1), Reason::ByHand});
    }
    const std::vector<Stamp> gone = outdated(stamps);
    EXPECT_EQ(gone.size(), 10U);
    EXPECT_THAT(gone, testing::Each(testing::Field(&Stamp::reason, testing::Ne(Reason::Daily))));
    EXPECT_THAT(gone, testing::Contains(stamps[1]));
    EXPECT_THAT(gone, testing::Not(testing::Contains(stamps.back())));
}

TEST(BackupName, SaysWhenAndWhyAndIsReadBack)
{
    for (const Reason reason :
         {Reason::Daily, Reason::ByHand, Reason::Import, Reason::Migration, Reason::Restore}) {
        const Stamp stamp{at("2026-03-02 10:05:09"), reason};
        EXPECT_EQ(stampOf(fileNameOf(stamp)), stamp);
    }
    EXPECT_EQ(fileNameOf({at("2026-03-02 10:05:09"), Reason::Daily}),
              "20260302-100509-daily.linli");
}

TEST(BackupName, OtherNamesAreNobodysBackup)
{
    for (const char* name : {"", ".linli", "shop.linli", "20260302-100509-daily.linli.part",
                             "20261302-100509-daily.linli", "20260230-100509-daily.linli",
                             "20260302-250509-daily.linli", "20260302-100509-other.linli",
                             "20260302-100509_daily.linli", "../0302-100509-daily.linli",
                             "2026030２-100509-daily.linli"}) {
        EXPECT_EQ(stampOf(name), std::nullopt) << name;
    }
}

} // namespace
} // namespace linli::backup
