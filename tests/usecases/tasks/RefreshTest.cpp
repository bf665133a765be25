// SPDX-License-Identifier: GPL-3.0-or-later
#include "kit/TestShop.h"
#include "usecases/boards/Boards.h"
#include "usecases/members/Erase.h"
#include "usecases/members/Members.h"
#include "usecases/orders/Refund.h"
#include "usecases/rewards/Rewards.h"
#include "usecases/tasks/Birthdays.h"
#include "usecases/tasks/Flows.h"
#include "usecases/tasks/RefreshTasks.h"
#include "usecases/tasks/TaskList.h"

#include <algorithm>

namespace linli {
namespace {

using kit::at;
using kit::must;
using ports::TaskFilter;
using namespace usecases;

/// A shop with its boards, and what one refresh did.
struct Desk
{
    kit::TestShop kit;
    Boards boards{kit.shop()};

    RefreshedTasks refresh() { return must(refreshTasks(kit.shop(), boards)); }
    void at(const char* when) { kit.clock().set(linli::kit::at(when)); }
    /// "flow/step name" of what is open, sorted.
    std::vector<std::string> open()
    {
        std::vector<std::string> tasks;
        for (const TaskRow& row : must(listTasks(kit.shop(), TaskFilter::Open)).rows) {
            tasks.push_back(row.task.flow + "/" + row.task.step + " " + row.name);
        }
        std::sort(tasks.begin(), tasks.end());
        return tasks;
    }
    void only(const char* flow)
    {
        for (const FlowRow& row : must(listFlows(kit.shop()))) {
            must(switchFlow(kit.shop(), row.flow.id, row.flow.id == flow));
        }
    }
};

using Tasks = std::vector<std::string>;

TEST(RefreshTasks, ANewSharerIsWelcomedOnThreeDays)
{
    Desk desk;
    desk.only("welcome-sharer");
    const MemberKey aunt = desk.kit.enrol("李阿姨");
    const MemberKey wang = desk.kit.enrol("王小明");
    desk.kit.bind(wang, aunt);
    EXPECT_EQ(desk.refresh(), (RefreshedTasks{1, 0}));
    EXPECT_EQ(desk.refresh(), (RefreshedTasks{0, 0})) << "a second run makes nothing twice";
    EXPECT_EQ(desk.open(), Tasks{"welcome-sharer/day0 李阿姨"});
    const TaskRow row = must(listTasks(desk.kit.shop(), TaskFilter::Open)).rows[0];
    EXPECT_EQ(row.friendName, "王小明");
    EXPECT_NE(row.friendMasked, "王小明");

    desk.kit.bind(desk.kit.enrol("孙大爷"), aunt);
    desk.at("2026-03-03 12:00");
    EXPECT_EQ(desk.refresh().made, 1) << "a second neighbour does not begin it again";
    desk.at("2026-03-05 12:00");
    EXPECT_EQ(desk.refresh().made, 1);
    EXPECT_EQ(desk.open().size(), 3U);
}

TEST(RefreshTasks, ReleasedRewardsOfADayAreOneNotice)
{
    Desk desk;
    desk.only("reward-notice");
    desk.kit.cashRule();
    desk.kit.eggRule();
    const MemberKey aunt = desk.kit.enrol("李阿姨", "13800000001");
    for (const char* phone : {"13800000002", "13800000003"}) {
        const MemberKey buyer = desk.kit.enrol(std::string("邻居") + phone[10], phone);
        desk.kit.bind(buyer, aunt);
        desk.kit.fulfil(desk.kit.paidOrder(buyer, 3000));
    }
    desk.kit.settleAfter(Span::days(8));
    desk.refresh();
    Tasks open = desk.open();
    EXPECT_EQ(std::count(open.begin(), open.end(), "reward-notice/notice 李阿姨"), 1);
    const TaskList list = must(listTasks(desk.kit.shop(), TaskFilter::Open));
    const auto hers = std::find_if(list.rows.begin(), list.rows.end(),
                                   [&](const TaskRow& row) { return row.task.member == aunt; });
    ASSERT_NE(hers, list.rows.end());
    EXPECT_EQ(hers->task.fields.at("reward"), "CNY:1000 egg:2");
}

TEST(RefreshTasks, WaitingGoesAwayWhenSheCollects)
{
    Desk desk;
    desk.only("gift-waiting");
    desk.kit.eggRule();
    const MemberKey aunt = desk.kit.enrol("李阿姨", "13800000001");
    const MemberKey buyer = desk.kit.enrol("王小明", "13800000002");
    desk.kit.bind(buyer, aunt);
    desk.kit.fulfil(desk.kit.paidOrder(buyer, 3000));
    desk.kit.settleAfter(Span::days(3));
    desk.kit.clock().advance(Span::days(7));
    EXPECT_EQ(desk.refresh().made, 2);
    RewardQuery hers;
    hers.owner = aunt;
    for (const RewardRow& reward : must(listRewards(desk.kit.shop(), hers, {50, {}})).rows) {
        EXPECT_FALSE(must(redeemReward(desk.kit.shop(), reward.id)).refused);
    }
    EXPECT_EQ(desk.refresh(), (RefreshedTasks{0, 1}));
    EXPECT_EQ(desk.open(), Tasks{"gift-waiting/week1 王小明"});
}

TEST(RefreshTasks, WhoBuysAgainIsNotWokenUp)
{
    Desk desk;
    desk.only("dormant");
    const MemberKey wang = desk.kit.enrol("王小明");
    desk.kit.enrol("孙大爷"); // never bought: nothing to wake
    desk.kit.paidOrder(wang, 3000);
    desk.at("2026-03-31 12:00");
    EXPECT_EQ(desk.refresh().made, 0);
    desk.at("2026-04-01 12:00");
    EXPECT_EQ(desk.refresh().made, 1);
    EXPECT_EQ(desk.open(), Tasks{"dormant/day30 王小明"});
    const auto days = [&] {
        return must(listTasks(desk.kit.shop(), TaskFilter::Open)).rows[0].task.fields.at("days");
    };
    EXPECT_EQ(days(), "30");
    desk.at("2026-04-02 12:00");
    EXPECT_EQ(desk.refresh(), (RefreshedTasks{0, 0}));
    EXPECT_EQ(days(), "31") << "an open task says what is true today";
    desk.kit.paidOrder(wang, 2000);
    EXPECT_EQ(desk.refresh(), (RefreshedTasks{0, 1}));
    desk.at("2026-05-02 12:00");
    EXPECT_EQ(desk.refresh().made, 1) << "and again thirty days after that";
}

TEST(RefreshTasks, AClaimIsFollowedUp)
{
    Desk desk;
    desk.only("after-claim");
    const MemberKey wang = desk.kit.enrol("王小明");
    NewRefund refund;
    refund.order = desk.kit.paidOrder(wang, 3000);
    refund.kind = rewards::RefundKind::Compensation;
    refund.amountFen = 500;
    EXPECT_FALSE(must(refundOrder(desk.kit.shop(), refund)).refused);
    EXPECT_EQ(desk.refresh().made, 0);
    desk.at("2026-03-04 12:00");
    EXPECT_EQ(desk.refresh().made, 1);
    const TaskRow row = must(listTasks(desk.kit.shop(), TaskFilter::Open)).rows[0];
    EXPECT_EQ(row.task.fields.at("amount"), "500");
    EXPECT_EQ(row.task.fields.at("goods"), "商品1");
    EXPECT_EQ(row.task.due, at("2026-03-04 16:00"));
}

TEST(RefreshTasks, TheBoardIsPostedOnMondayIfThereIsOne)
{
    Desk desk;
    desk.only("weekly-board");
    desk.at("2026-03-09 08:00");
    EXPECT_EQ(desk.refresh().made, 0) << "nobody brought anybody";
    desk.at("2026-03-10 10:00");
    const MemberKey aunt = desk.kit.enrol("李阿姨", "13800000001");
    const MemberKey wang = desk.kit.enrol("王小明", "13800000002");
    desk.kit.cashRule();
    desk.kit.bind(wang, aunt);
    desk.kit.paidOrder(wang, 3000);
    desk.at("2026-03-16 08:00");
    EXPECT_EQ(desk.refresh().made, 1);
    const TaskRow row = must(listTasks(desk.kit.shop(), TaskFilter::Open)).rows[0];
    EXPECT_TRUE(row.task.member.empty());
    EXPECT_EQ(row.task.fields.at("board").find("李阿姨"), std::string::npos) << "masked";
    EXPECT_EQ(row.task.fields.at("count"), "1");
}

TEST(RefreshTasks, ABirthdayNeedsHerConsentAndNoYear)
{
    Desk desk;
    desk.only("birthday");
    const MemberKey aunt = desk.kit.enrol("李阿姨");
    EXPECT_EQ(saveBirthday(desk.kit.shop(), aunt, 3, 2).error().code(), ErrorCode::ConsentNeeded);
    must(recordConsent(desk.kit.shop(), aunt, kBirthdayConsent, "2026-1", "counter"));
    EXPECT_EQ(saveBirthday(desk.kit.shop(), aunt, 2, 30).error().code(), ErrorCode::InvalidValue);
    must(saveBirthday(desk.kit.shop(), aunt, 3, 2));
    EXPECT_EQ(desk.refresh().made, 1);
    EXPECT_EQ(desk.refresh().made, 0);
    desk.at("2027-03-02 10:00");
    EXPECT_EQ(desk.refresh().made, 1) << "and next year again";
    must(eraseMember(desk.kit.shop(), aunt));
    EXPECT_FALSE(must(birthdayOf(desk.kit.shop(), aunt)));
    desk.refresh();
    EXPECT_TRUE(desk.open().empty());
}

TEST(RefreshTasks, ALeapDayIsKeptInOtherYears)
{
    Desk desk;
    desk.only("birthday");
    const MemberKey aunt = desk.kit.enrol("李阿姨");
    must(recordConsent(desk.kit.shop(), aunt, kBirthdayConsent, "2026-1", "counter"));
    must(saveBirthday(desk.kit.shop(), aunt, 2, 29));
    desk.at("2027-02-28 10:00");
    EXPECT_EQ(desk.refresh().made, 1);
    desk.at("2028-02-28 10:00");
    EXPECT_EQ(desk.refresh().made, 0);
    desk.at("2028-02-29 10:00");
    EXPECT_EQ(desk.refresh().made, 1);
}

TEST(RefreshTasks, PreviewSaysWhatWouldBeSaidAndWhen)
{
    Desk desk;
    const MemberKey aunt = desk.kit.enrol("李阿姨");
    const tasks::Flow flow = must(getFlow(desk.kit.shop(), "welcome-sharer")).flow;
    auto previews = must(previewFlow(desk.kit.shop(), desk.boards, flow, aunt));
    ASSERT_EQ(previews.size(), 3U);
    EXPECT_TRUE(previews[0].isExample);
    desk.kit.bind(desk.kit.enrol("王小明"), aunt);
    previews = must(previewFlow(desk.kit.shop(), desk.boards, flow, aunt));
    EXPECT_FALSE(previews[0].isExample);
    EXPECT_EQ(previews[0].row.friendName, "王小明");
    EXPECT_EQ(previews[2].row.task.due, at("2026-03-05 10:00"));
    must(recordConsent(desk.kit.shop(), aunt, "no_contact", "1", "counter"));
    EXPECT_FALSE(must(previewFlow(desk.kit.shop(), desk.boards, flow, aunt))[0].meant);
    EXPECT_TRUE(desk.open().empty()) << "a preview keeps nothing";
    EXPECT_EQ(previewFlow(desk.kit.shop(), desk.boards, flow, MemberKey("NOBODY")).error().code(),
              ErrorCode::NotFound);
}

} // namespace
} // namespace linli
