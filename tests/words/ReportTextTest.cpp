// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ReportText.h"

#include <gtest/gtest.h>

namespace linli::words {
namespace {

TEST(ReportText, KnowsTitlesColumnsStatesSidesAndUnits)
{
    EXPECT_EQ(reportWord("report_title.rewards", Language::Zh), QStringLiteral("奖励报表"));
    EXPECT_EQ(reportWord("report_column.owner", Language::En), QStringLiteral("Owner"));
    EXPECT_EQ(reportWord("reward_state.AVAILABLE", Language::Zh), QStringLiteral("可领取"));
    EXPECT_EQ(reportWord("reward_side.inv", Language::Zh), QStringLiteral("邀请人"));
    EXPECT_EQ(reportWord("unit.egg", Language::Zh), QStringLiteral("鸡蛋"));
    EXPECT_EQ(reportWord("unit.CNY", Language::En), QStringLiteral("cash"));
}

TEST(ReportText, AnUnknownKeyShowsItself)
{
    EXPECT_EQ(reportWord("report_column.nobody", Language::Zh),
              QStringLiteral("report_column.nobody"));
    EXPECT_EQ(reportWord("reward_state.SOMETHING", Language::Zh),
              QStringLiteral("reward_state.SOMETHING"));
}

} // namespace
} // namespace linli::words
