// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/vip/Vip.h"

#include "kit/TestShop.h"
#include "usecases/boards/Boards.h"
#include "usecases/honours/Honours.h"
#include "usecases/members/Erase.h"
#include "usecases/members/Members.h"
#include "usecases/members/Merge.h"

#include <gmock/gmock.h>

namespace linli::usecases {
namespace {

using kit::must;
using testing::ElementsAre;
using testing::IsEmpty;

class VipTest : public testing::Test
{
  protected:
    Shop& shop() { return kit.shop(); }
    std::vector<std::string> names()
    {
        std::vector<std::string> names;
        for (const VipRow& row : must(vipMembers(shop()))) {
            names.push_back(row.name);
        }
        return names;
    }
    /// Makes her a sharer of the first tier (three neighbours brought).
    void honour(const MemberKey& member)
    {
        for (int i = 0; i < 3; ++i) {
            const MemberKey guest = kit.enrol("客" + std::to_string(++guests));
            kit.bind(guest, member);
            kit.fulfil(kit.paidOrder(guest, 20000));
        }
        Boards boards(shop());
        const auto asked = must(applyForHonour(shop(), boards, member, "sharer"));
        must(decideHonour(shop(), asked.id, true, ""));
    }
    kit::TestShop kit;
    MemberKey li = kit.enrol("李阿姨");
    MemberKey wang = kit.enrol("王叔");
    int guests = 0;
};

} // namespace

TEST_F(VipTest, JoinsAndLeavesByHand)
{
    EXPECT_EQ(must(joinVip(shop(), {li, wang})), 2);
    EXPECT_EQ(must(joinVip(shop(), {li})), 0) << "in it already";
    must(leaveVip(shop(), wang));
    EXPECT_THAT(names(), ElementsAre("李阿姨"));
    EXPECT_FALSE(must(isVip(shop(), wang)));
    EXPECT_EQ(leaveVip(shop(), wang).error().code(), ErrorCode::NotFound);
    EXPECT_EQ(must(joinVip(shop(), {wang})), 1) << "a hand brings her back";
    EXPECT_EQ(joinVip(shop(), {MemberKey("nobody")}).error().code(), ErrorCode::NotFound);
}

TEST_F(VipTest, ATierOpensTheGroupAndDoesNotBringBackWhoLeft)
{
    honour(li);
    EXPECT_EQ(must(admitByTier(shop())), 0) << "no tier is chosen yet";
    must(setVipTier(shop(), "ambassador"));
    EXPECT_THAT(names(), IsEmpty()) << "a lower tier does not open it";
    must(setVipTier(shop(), "sharer"));
    ASSERT_EQ(must(vipMembers(shop())).size(), 1U);
    EXPECT_TRUE(must(vipMembers(shop())).front().byTier);
    EXPECT_EQ(must(vipMembers(shop())).front().honour->id, "sharer");
    must(leaveVip(shop(), li));
    EXPECT_EQ(must(admitByTier(shop())), 0);
    EXPECT_THAT(names(), IsEmpty());
    EXPECT_EQ(setVipTier(shop(), "duke").error().code(), ErrorCode::NotFound);
}

TEST_F(VipTest, MergedAreOneAndErasedAreGone)
{
    must(joinVip(shop(), {li, wang}));
    must(mergeMembers(shop(), wang, li));
    EXPECT_THAT(names(), ElementsAre("李阿姨"));
    must(eraseMember(shop(), li));
    EXPECT_THAT(names(), IsEmpty());
}

TEST_F(VipTest, PoliciesAreKeptAndTakenBack)
{
    ports::VipPolicy policy{"", "三月政策", "每带来一位新邻居，各得一斤鸡蛋。", {}};
    policy = must(savePolicy(shop(), policy));
    policy.title = "春天政策";
    must(savePolicy(shop(), policy));
    ASSERT_EQ(must(vipPolicies(shop())).size(), 1U);
    EXPECT_EQ(must(vipPolicies(shop())).front().title, "春天政策");
    const ports::VipPolicy gone = must(removePolicy(shop(), policy.id));
    EXPECT_THAT(must(vipPolicies(shop())), IsEmpty());
    must(savePolicy(shop(), gone));
    EXPECT_EQ(must(vipPolicies(shop())).front().createdAt, policy.createdAt);
    EXPECT_EQ(savePolicy(shop(), {"", "x", " ", {}}).error().parameter("field"), "body");
    EXPECT_EQ(savePolicy(shop(), {"", "", "x", {}}).error().parameter("field"), "title");
    EXPECT_EQ(savePolicy(shop(), {"", "x", std::string(1001, 'x'), {}}).error().code(),
              ErrorCode::TooLong);
}

TEST_F(VipTest, AStoryNeedsHerWrittenConsentAndShowsNoFullName)
{
    const Result<StoryPaper> refused = storyPaper(shop(), li, "第一次来是为了鸡蛋。");
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::ConsentNeeded);
    EXPECT_EQ(refused.error().parameter("value"), "story");
    EXPECT_FALSE(refused.error().parameter("allowed").empty());
    must(recordConsent(shop(), li, "photo", "1", "counter"));
    EXPECT_FALSE(storyPaper(shop(), li, "x").ok()) << "another purpose is no consent to this one";
    must(recordConsent(shop(), li, "story", "1", "counter"));
    kit.bind(wang, li);
    kit.clock().advance(Span::days(95));
    const StoryPaper paper = must(storyPaper(shop(), li, "第一次来是为了鸡蛋。"));
    EXPECT_EQ(paper.person.publicName.find("李阿姨"), std::string::npos) << paper.person.publicName;
    EXPECT_EQ(paper.invited, 1);
    EXPECT_EQ(paper.months, 3);
    must(kit.connection().execute("UPDATE consent SET withdrawn_ms = 1 WHERE purpose = 'story'"));
    EXPECT_EQ(storyPaper(shop(), li, "x").error().code(), ErrorCode::ConsentNeeded)
        << "withdrawn at once";
}

TEST_F(VipTest, AStoryTellsNoPhoneAndIsShort)
{
    must(recordConsent(shop(), li, "story", "1", "counter"));
    EXPECT_EQ(storyPaper(shop(), li, "打 13800000001 找我").error().code(),
              ErrorCode::InvalidValue);
    EXPECT_EQ(storyPaper(shop(), li, " ").error().code(), ErrorCode::MissingValue);
    EXPECT_EQ(storyPaper(shop(), li, std::string(121, 'x')).error().code(), ErrorCode::TooLong);
}

} // namespace linli::usecases
