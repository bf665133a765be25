// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/BoardText.h"

#include <gtest/gtest.h>

namespace linli::words {
namespace {

using board::RankBy;
using board::WindowChoice;

const BusinessDay kToday = BusinessDay::parse("2026-03-05").value();

TEST(BoardText, TitleSaysWhichPeriod)
{
    EXPECT_EQ(boardTitle(WindowChoice::week(kToday), RankBy::Referrals, kToday, Language::Zh),
              QStringLiteral("本周邻里推荐榜"));
    EXPECT_EQ(
        boardTitle(WindowChoice::month(kToday.plusDays(-20)), RankBy::Sales, kToday, Language::Zh),
        QStringLiteral("2 月邻里销售榜"));
    EXPECT_EQ(boardTitle(WindowChoice::all(), RankBy::Sales, kToday, Language::En),
              QStringLiteral("All-time sales board"));
}

TEST(BoardText, WindowNamesFirstAndLastDay)
{
    EXPECT_EQ(windowText(weekOf(kToday.start()), kToday, Language::Zh),
              QStringLiteral("3月2日 – 3月8日"));
    EXPECT_EQ(windowText(weekOf(kToday.start()), kToday, Language::En),
              QStringLiteral("2 Mar – 8 Mar"));
    EXPECT_EQ(windowText(kToday.window(), kToday, Language::Zh), QStringLiteral("3月5日"));
}

TEST(BoardText, CountsOneAndMany)
{
    EXPECT_EQ(qualifiedText(1, Language::En), QStringLiteral("1 neighbour"));
    EXPECT_EQ(qualifiedText(1200, Language::En), QStringLiteral("1,200 neighbours"));
    EXPECT_NE(boardFootnote(RankBy::Sales, Language::Zh),
              boardFootnote(RankBy::Referrals, Language::Zh));
    EXPECT_NE(measureText(RankBy::Sales, Language::En),
              measureText(RankBy::Referrals, Language::En));
}

} // namespace
} // namespace linli::words
