// SPDX-License-Identifier: GPL-3.0-or-later
// Before a session: what its rules would have cost, and what is to be posted by hand.
#include "usecases/boards/Boards.h"
#include "usecases/campaigns/CampaignRules.h"
#include "usecases/campaigns/DuePosts.h"
#include "usecases/settings/ShopProfile.h"
#include "usecases/simulation/Simulate.h"

#include "campaigns/CampaignFixture.h"

namespace linli {
namespace {

using namespace campaign;
using namespace usecases;

TEST_F(CampaignTest, ItsRulesAreTriedTogetherOverTheShopsPast)
{
    world.product("egg", 2500);
    const MemberKey host = world.enrol("李秀英");
    for (int i = 0; i < 3; ++i) {
        const MemberKey guest = world.enrol("客人" + std::to_string(i));
        world.bind(guest, host);
        world.fulfil(world.paidOrder(guest, 9000));
    }
    const Campaign session = readyCampaign("market-laowang");
    Boards boards(shop());
    const std::vector<NewRule> rules = rulesOf(session);
    ASSERT_FALSE(rules.empty());
    std::int64_t apart = 0;
    for (const NewRule& rule : rules) {
        apart += kit::must(simulateRule(shop(), boards, rule)).rewards;
    }
    const Simulation together = kit::must(simulateRules(shop(), boards, rules));
    EXPECT_EQ(together.rewards, apart);
    EXPECT_GE(together.rewards, 3);
    EXPECT_EQ(together.paidOrders, 3) << "the same orders, not once for each rule";
    EXPECT_EQ(together.top.size(), 4U) << "the host's eggs, the guests' price cuts";
    EXPECT_TRUE(kit::must(listRules(shop())).empty()) << "nothing was written";
}

TEST_F(CampaignTest, EveryTemplateCanBeTriedBeforeItIsScheduled)
{
    Boards boards(shop());
    for (const char* id : {"market-laowang", "bakery-social", "beauty-ambassador"}) {
        const auto told = simulateRules(shop(), boards, rulesOf(readyCampaign(id)));
        EXPECT_TRUE(told.ok()) << id << ": " << (told.ok() ? "" : told.error().detail());
    }
}

class DuePostsTest : public CampaignTest
{
  protected:
    void SetUp() override
    {
        Campaign session = readyCampaign("market-laowang"); // Friday 2026-03-06 19:30
        session.texts.front().text = "{shop} {time} 见 {link}";
        session.posts = {{3 * 24 * 60, "顾客群", 0, false},
                         {60, "公众号", std::nullopt, false},
                         {-120, "朋友圈", 0, false}};
        id = kit::must(createCampaign(shop(), session));
        kit::must(checkIn(shop(), desk(), id));
        kit::must(schedule(shop(), desk(), id));
    }
    std::vector<std::string> places()
    {
        std::vector<std::string> found;
        for (const DuePost& post : kit::must(duePosts(shop()))) {
            found.push_back(post.place + (post.isLate ? " late" : ""));
        }
        return found;
    }
    std::string id;
};

TEST_F(DuePostsTest, AreThoseOfTodayAndWhatWasForgotten)
{
    using Places = std::vector<std::string>;
    world.clock().set(kit::at("2026-03-02 10:00"));
    EXPECT_EQ(places(), Places());
    world.clock().set(kit::at("2026-03-03 10:00"));
    EXPECT_EQ(places(), Places{"顾客群"});
    world.clock().set(kit::at("2026-03-05 10:00"));
    EXPECT_EQ(places(), Places{"顾客群 late"});
    world.clock().set(kit::at("2026-03-06 18:45"));
    EXPECT_EQ(places(), (Places{"公众号 late", "朋友圈"})) << "the first one is over for good";
}

TEST_F(DuePostsTest, AreReadyToPasteAndGoneOnceTicked)
{
    ShopProfile profile = kit::must(shopProfile(shop()));
    profile.name = "老王鲜果";
    profile.linkBase = "https://shop.example";
    kit::must(saveShopProfile(shop(), profile));
    world.clock().set(kit::at("2026-03-03 10:00"));
    const std::vector<DuePost> due = kit::must(duePosts(shop()));
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0].text, "老王鲜果 03-06 19:30 见 HTTPS://SHOP.EXAMPLE");
    kit::must(tickPost(shop(), due[0].campaign, due[0].entry, true));
    EXPECT_TRUE(kit::must(duePosts(shop())).empty());
}

TEST_F(DuePostsTest, OfADraftOrAClosedSessionAreNobodysWork)
{
    world.clock().set(kit::at("2026-03-03 10:00"));
    kit::must(takeBack(shop(), id));
    EXPECT_TRUE(kit::must(duePosts(shop())).empty());
}

} // namespace
} // namespace linli
