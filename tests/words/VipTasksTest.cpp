// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/neighbours/VipTasks.h"

#include "domain/tasks/CheckFlow.h"

#include <gtest/gtest.h>

namespace linli::words {
namespace {

const std::vector<MemberKey> kTwo{MemberKey("M1"), MemberKey("M2")};

ports::VipPolicy policy(const char* body)
{
    return {"P1", "三月政策", body, {}};
}

vip::VipEvent tea()
{
    vip::VipEvent event;
    event.id = "E1";
    event.title = "邻里茶会";
    event.place = "店里二楼";
    event.startsAt = Instant::fromShanghai(2026, 3, 14, 14, 0).value();
    event.endsAt = event.startsAt + Span::hours(2);
    return event;
}

TEST(VipTasks, APolicyIsOneTaskANeighbourWithWordsThatCanBeSaid)
{
    const auto tasks =
        policyTasks(policy("各得一斤鸡蛋。"), kTwo, QStringLiteral("老王生鲜"), Language::Zh);
    ASSERT_EQ(tasks.size(), 2U);
    EXPECT_EQ(tasks[0].member, kTwo[0]);
    EXPECT_EQ(tasks[1].member, kTwo[1]);
    EXPECT_EQ(tasks[0].text, "{name}您好，\n【老王生鲜】三月政策\n\n各得一斤鸡蛋。");
    EXPECT_TRUE(tasks::unknownPlaceholders("text", tasks[0].text, tasks::handFields()).empty());
    EXPECT_TRUE(tasks::unknownPlaceholders("why", tasks[0].why, tasks::handFields()).empty());
}

TEST(VipTasks, ChangedWordsAreAnotherSubjectTheSameWordsAreNot)
{
    const auto subject = [](const char* body) {
        return policyTasks(policy(body), kTwo, QStringLiteral("店"), Language::Zh)[0].subject;
    };
    EXPECT_EQ(subject("鸡蛋"), subject("鸡蛋"));
    EXPECT_NE(subject("鸡蛋"), subject("苹果"));
}

TEST(VipTasks, AFullPageLeavesTheGreetingOut)
{
    const std::string body = QString(990, u'邻').toStdString();
    const auto tasks = policyTasks(policy(body.c_str()), kTwo, QStringLiteral("店"), Language::Zh);
    EXPECT_EQ(tasks[0].text.find("{name}"), std::string::npos);
}

TEST(VipTasks, TheDayOfAnInvitationIsAFieldAndAMovedEventIsAnotherTask)
{
    const auto tasks = eventTasks(tea(), kTwo, QStringLiteral("老王生鲜"), Language::Zh);
    EXPECT_NE(tasks[0].text.find("时间：{day} 14:00"), std::string::npos) << tasks[0].text;
    EXPECT_EQ(tasks[0].fields.at("day"), "2026-03-14");
    vip::VipEvent moved = tea();
    moved.startsAt = moved.startsAt + Span::days(1);
    EXPECT_NE(eventTasks(moved, kTwo, QStringLiteral("老王生鲜"), Language::Zh)[0].subject,
              tasks[0].subject);
}

} // namespace
} // namespace linli::words
