// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/tasks/TaskText.h"

#include <gtest/gtest.h>

namespace linli::words {
namespace {

QString why(const char* sentence, tasks::Fields fields, Language language = Language::Zh)
{
    usecases::TaskRow row;
    row.name = "周建国";
    row.task.member = MemberKey("M");
    row.task.fields = std::move(fields);
    row.why = {sentence, sentence};
    return taskWhy(row, BusinessDay::of(Instant::fromShanghai(2026, 3, 9).value()), language);
}

TEST(TaskText, ANumberStandsOffTheChineseBesideIt)
{
    EXPECT_EQ(why("{name}的{reward}放了一周还没来领。", {{"reward", "egg:2"}}),
              QStringLiteral("周建国的 2 斤鸡蛋放了一周还没来领。"));
    EXPECT_EQ(why("{name}的{reward}放了一周还没来领。", {{"reward", "CNY:500"}}),
              QStringLiteral("周建国的 ¥5.00 放了一周还没来领。"));
    EXPECT_EQ(why("{name}{days}天没来了", {{"days", "63"}}), QStringLiteral("周建国 63 天没来了"));
}

TEST(TaskText, WhatStandsApartAlreadyStaysAsItIs)
{
    EXPECT_EQ(why("到账了：{reward}。", {{"reward", "CNY:500"}}),
              QStringLiteral("到账了：¥5.00。"));
    EXPECT_EQ(why("{name}，{days} 天", {{"days", "63"}}), QStringLiteral("周建国，63 天"));
    EXPECT_EQ(why("满30减5，{name}", {}), QStringLiteral("满30减5，周建国"))
        << "the owner's own words are hers";
    EXPECT_EQ(why("{count} of {name}'s", {{"count", "3"}}, Language::En),
              QStringLiteral("3 of 周建国's"));
}

} // namespace
} // namespace linli::words
