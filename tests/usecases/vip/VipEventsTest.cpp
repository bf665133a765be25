// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/vip/VipEvents.h"

#include "kit/TestShop.h"
#include "usecases/members/MemberDetail.h"
#include "usecases/vip/Vip.h"

#include <gmock/gmock.h>

namespace linli::usecases {
namespace {

using kit::must;
using vip::Answer;

class VipEventsTest : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    /// Sunday 2026-03-08, 14:00 to 16:00.
    vip::VipEvent tea(std::int64_t seats = 0)
    {
        vip::VipEvent event;
        event.title = "三月邻里茶会";
        event.place = "店里二楼";
        event.startsAt = kit::at("2026-03-08 14:00");
        event.endsAt = kit::at("2026-03-08 16:00");
        event.capacity = seats;
        return must(saveVipEvent(shop(), event));
    }
    vip::Attendance attendance(const std::string& event)
    {
        return must(vipEvent(shop(), event)).row.attendance;
    }
    std::string codeOf(const MemberKey& member)
    {
        return must(memberDetail(shop(), member)).row.code;
    }
    kit::TestShop kit; // Monday 2026-03-02 10:00
    MemberKey li = kit.enrol("李阿姨");
    MemberKey wang = kit.enrol("王叔");
    MemberKey zhao = kit.enrol("赵奶奶");
};

} // namespace

TEST_F(VipEventsTest, AWholeEventFromTheInvitationToWhoStayedAway)
{
    const vip::VipEvent event = tea();
    EXPECT_EQ(must(inviteToEvent(shop(), event.id, {li, wang, zhao})), 3);
    EXPECT_EQ(must(answerEvent(shop(), event.id, li, Answer::Coming)), Answer::Invited);
    must(answerEvent(shop(), event.id, wang, Answer::Coming));
    must(answerEvent(shop(), event.id, zhao, Answer::Declined));
    EXPECT_EQ(must(inviteToEvent(shop(), event.id, {li})), 0) << "she keeps her answer";
    EXPECT_EQ(must(vipEvent(shop(), event.id)).guests.front().answer, Answer::Coming);
    EXPECT_EQ(checkIn(shop(), event.id, codeOf(li)).error().code(), ErrorCode::IllegalTransition)
        << "the doors are not open yet";
    kit.clock().set(kit::at("2026-03-08 13:50"));
    const CheckIn in = must(checkIn(shop(), event.id, codeOf(li)));
    EXPECT_EQ(in.guest.name, "李阿姨");
    EXPECT_EQ(in.before, Answer::Coming);
    EXPECT_TRUE(must(checkIn(shop(), event.id, codeOf(li))).again);
    EXPECT_EQ(closeAttendance(shop(), event.id).error().code(), ErrorCode::IllegalTransition);
    kit.clock().set(kit::at("2026-03-08 16:00"));
    EXPECT_EQ(must(closeAttendance(shop(), event.id)), 1);
    const vip::Attendance told = attendance(event.id);
    EXPECT_EQ(told.invited, 3);
    EXPECT_EQ(told.came, 1);
    EXPECT_EQ(told.absent, 1);
    EXPECT_EQ(told.declined, 1);
    EXPECT_EQ(told.coming, 0);
    EXPECT_EQ(answerEvent(shop(), event.id, zhao, Answer::Coming).error().code(),
              ErrorCode::IllegalTransition)
        << "it is over";
    EXPECT_FALSE(must(checkIn(shop(), event.id, codeOf(wang))).again) << "a late tick counts";
}

TEST_F(VipEventsTest, SeatsRunOutForThoseWhoSayTheyComeNotAtTheDoor)
{
    const vip::VipEvent event = tea(1);
    must(inviteToEvent(shop(), event.id, {li, wang}));
    must(answerEvent(shop(), event.id, li, Answer::Coming));
    const auto full = answerEvent(shop(), event.id, wang, Answer::Coming);
    ASSERT_FALSE(full.ok());
    EXPECT_EQ(full.error().parameter("field"), "capacity");
    EXPECT_TRUE(answerEvent(shop(), event.id, li, Answer::Coming).ok()) << "she has her seat";
    must(answerEvent(shop(), event.id, li, Answer::Declined));
    EXPECT_TRUE(answerEvent(shop(), event.id, wang, Answer::Coming).ok()) << "one is free again";
    kit.clock().set(kit::at("2026-03-08 14:00"));
    const CheckIn walkedIn = must(checkIn(shop(), event.id, codeOf(zhao)));
    EXPECT_FALSE(walkedIn.before) << "unasked, and let in";
    vip::VipEvent smaller = event;
    smaller.capacity = 1;
    EXPECT_EQ(saveVipEvent(shop(), smaller).error().code(), ErrorCode::OutOfRange)
        << "fewer seats than are taken";
}

TEST_F(VipEventsTest, AnAnswerIsPutBackAsItWas)
{
    const vip::VipEvent event = tea();
    kit.clock().set(kit::at("2026-03-08 14:00"));
    const CheckIn in = must(checkIn(shop(), event.id, codeOf(li)));
    must(undoAnswer(shop(), event.id, li, in.before));
    EXPECT_TRUE(must(vipEvent(shop(), event.id)).guests.empty());
    must(inviteToEvent(shop(), event.id, {li}));
    const auto before = must(answerEvent(shop(), event.id, li, Answer::Came));
    must(undoAnswer(shop(), event.id, li, before));
    EXPECT_EQ(must(vipEvent(shop(), event.id)).guests.front().answer, Answer::Invited);
}

TEST_F(VipEventsTest, ACancelledOneTakesNoAnswersUntilItIsTakenBack)
{
    vip::VipEvent event = tea();
    must(cancelVipEvent(shop(), event.id, true));
    EXPECT_EQ(inviteToEvent(shop(), event.id, {li}).error().code(), ErrorCode::IllegalTransition);
    EXPECT_EQ(saveVipEvent(shop(), event).error().code(), ErrorCode::IllegalTransition);
    must(cancelVipEvent(shop(), event.id, false));
    EXPECT_EQ(must(inviteToEvent(shop(), event.id, {li})), 1);
}

TEST_F(VipEventsTest, BadOnesAreRefusedByField)
{
    vip::VipEvent event = tea();
    event.endsAt = event.startsAt;
    EXPECT_EQ(saveVipEvent(shop(), event).error().parameter("field"), "ends");
    event = tea();
    event.title = " ";
    EXPECT_EQ(saveVipEvent(shop(), event).error().parameter("field"), "title");
    event.title = "x";
    event.capacity = 1001;
    EXPECT_EQ(saveVipEvent(shop(), event).error().parameter("field"), "capacity");
    EXPECT_EQ(vipEvent(shop(), "none").error().code(), ErrorCode::NotFound);
}

TEST_F(VipEventsTest, WhatComesNextStandsFirst)
{
    const auto on = [&](const char* title, const char* day) {
        vip::VipEvent event;
        event.title = title;
        event.startsAt = kit::at(std::string(day) + " 10:00");
        event.endsAt = kit::at(std::string(day) + " 11:00");
        must(saveVipEvent(shop(), event));
    };
    on("over", "2026-02-20");
    on("later", "2026-04-01");
    on("soon", "2026-03-05");
    on("long over", "2026-01-05");
    std::vector<std::string> order;
    for (const VipEventRow& row : must(vipEvents(shop()))) {
        order.push_back(row.event.title);
    }
    EXPECT_THAT(order, testing::ElementsAre("soon", "later", "over", "long over"));
}

TEST_F(VipEventsTest, AnInvitationShowsNoMoreOfHerNameThanSheAllows)
{
    const vip::VipEvent event = tea();
    const EventPaper paper = must(eventPaper(shop(), event.id, li));
    EXPECT_EQ(paper.paper.person.publicName.find("李阿姨"), std::string::npos);
    EXPECT_EQ(paper.event.title, "三月邻里茶会");
}

} // namespace linli::usecases
