// SPDX-License-Identifier: GPL-3.0-or-later
// spec/sync.md §4.5, kind by kind, where ConvergeTest does not show it already.
#include "sync/TwoCounters.h"
#include "usecases/groups/Groups.h"
#include "usecases/members/Members.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/StaffStore.h"
#include "usecases/products/ProductPhoto.h"
#include "usecases/rewards/Rewards.h"
#include "wire/json/JsonText.h"

namespace linli::sync {
namespace {

class MergeRules : public TwoCounters
{
  protected:
    /// A group that sells eggs runs on both counters.
    void runGroup()
    {
        a.submit(rewards::AddRule{RuleId("B"), 0, rewards::presetTerms("B")->terms, {}});
        const auto opened = usecases::openGroup(a.shop(), {GroupId("T1"), RuleId("B"), "egg"});
        ASSERT_TRUE(opened.ok());
        settleDown();
    }
    /// Both change the price while it runs; b's edit is later and would win if it were any other.
    void twoPrices()
    {
        begin();
        runGroup();
        priceEggs(a, 1100);
        kit.clock().advance(Span::minutes(1));
        priceEggs(b, 1200);
        a.sync();
        b.sync();
    }
    ports::AttentionRow onlyConflict(Device& device)
    {
        const auto rows = device.store().attention();
        EXPECT_EQ(rows->size(), 1U) << device.attention();
        return rows->empty() ? ports::AttentionRow() : rows->front();
    }
    void setClock(Device& device, Span off) { device.clock.off = off; }
};

TEST_P(MergeRules, APriceOfARunningGroupIsNeverMergedInSilence)
{
    twoPrices();
    EXPECT_EQ(eggsCost(b), 1100); // the authority's, until somebody chooses
    const ports::AttentionRow row = onlyConflict(b);
    EXPECT_EQ(row.code, "stale_revision");
    const auto mine = wire::readObject(row.mine, "mine");
    const auto theirs = wire::readObject(row.theirs, "theirs");
    const auto fen = [](const Result<QJsonObject>& side) {
        return side->value(QStringLiteral("fields"))
            .toObject()
            .value(QStringLiteral("list_fen"))
            .toArray()
            .at(0)
            .toInt();
    };
    EXPECT_EQ(fen(mine), 1200);
    EXPECT_EQ(fen(theirs), 1100);
    settleDown();
    EXPECT_EQ(eggsCost(a), 1100);
}

TEST_P(MergeRules, MyPriceIsOneChoiceAway)
{
    twoPrices();
    ASSERT_TRUE(b.store().settleAttention(onlyConflict(b).id, true).ok());
    EXPECT_EQ(eggsCost(b), 1200);
    settleDown();
    EXPECT_EQ(eggsCost(a), 1200);
    EXPECT_EQ(a.attention() + b.attention(), "");
}

TEST_P(MergeRules, TheirPriceStaysWhenItIsChosen)
{
    twoPrices();
    ASSERT_TRUE(b.store().settleAttention(onlyConflict(b).id, false).ok());
    settleDown();
    EXPECT_EQ(eggsCost(a), 1100);
    EXPECT_EQ(eggsCost(b), 1100);
    EXPECT_EQ(b.attention(), "");
}

TEST_P(MergeRules, TwoOwnEditsOfAPriceDoNotMeetAsStrangers)
{
    begin();
    runGroup();
    for (const std::int64_t fen : {1100, 1200, 1300}) {
        kit.clock().advance(Span::minutes(1));
        priceEggs(a, fen);
        ASSERT_TRUE(a.store().batch(500, 1 << 20).ok()); // each becomes an op of its own
    }
    a.sync();
    priceEggs(a, 1400);
    settleDown();
    EXPECT_EQ(eggsCost(b), 1400);
    EXPECT_EQ(a.attention() + b.attention(), "");
}

TEST_P(MergeRules, WithoutARunningGroupTheLaterPriceWins)
{
    begin();
    priceEggs(a, 1100);
    kit.clock().advance(Span::minutes(1));
    priceEggs(b, 1200);
    settleDown();
    EXPECT_EQ(eggsCost(a), 1200);
    EXPECT_EQ(a.attention() + b.attention(), "");
}

TEST_P(MergeRules, TagsAreAddedAndTakenAwayOneByOne)
{
    begin();
    const auto tags = [](Device& device, std::vector<std::string> list) {
        ASSERT_TRUE(device.shop().members.setTags(MemberKey("W"), std::move(list)).ok());
    };
    tags(a, {"aunt", "eggs"});
    settleDown();
    kit.clock().advance(Span::minutes(1));
    tags(a, {"aunt", "eggs", "sharer"}); // one adds
    tags(b, {"aunt"});                   // the other takes away
    settleDown();
    for (Device* device : {&a, &b}) {
        EXPECT_EQ(count(*device, "SELECT count(*) FROM member_tag WHERE member = 'W'"), 2);
        EXPECT_EQ(count(*device, "SELECT count(*) FROM member_tag WHERE tag = 'eggs'"), 0);
    }
}

TEST_P(MergeRules, AnArchivedProductStaysArchivedThroughAnEditMadeBefore)
{
    begin();
    usecases::ProductDraft name = draft(b);
    name.name = "Brown eggs";
    ASSERT_TRUE(usecases::saveProduct(b.shop(), name).ok());
    kit.clock().advance(Span::minutes(1));
    ASSERT_TRUE(usecases::archiveProduct(a.shop(), draft(a).id).ok());
    settleDown();
    for (Device* device : {&a, &b}) {
        EXPECT_EQ(count(*device, "SELECT count(*) FROM product WHERE archived_ms IS NOT NULL "
                                 "AND name = 'Brown eggs'"),
                  1);
    }
}

TEST_P(MergeRules, AnOrderIsPaidOnceAndTheLoserIsShownWhy)
{
    begin();
    rewards::PlaceOrder verb;
    verb.order = OrderKey("1");
    verb.buyer = MemberKey("W");
    verb.lines = {{"egg", 1, 3000}};
    a.submit(verb);
    settleDown();
    a.submit(rewards::Pay{OrderKey("1")});
    b.submit(rewards::Pay{OrderKey("1")});
    settleDown();
    EXPECT_EQ(a.attention(), "");
    EXPECT_NE(b.attention().find("ALREADY_PAID"), std::string::npos) << b.attention();
}

TEST_P(MergeRules, RewardRulesBecomeVersionsInOneOrderEverywhere)
{
    begin();
    a.submit(rewards::EditRule{RuleId("C"), {{"hold", "3"}}});
    b.submit(rewards::EditRule{RuleId("C"), {{"hold", "5"}}});
    settleDown();
    for (Device* device : {&a, &b}) {
        EXPECT_EQ(count(*device, "SELECT max(number) FROM rule_version WHERE rule = 'C'"), 3);
    }
}

/// I11: stamps of a clock that is a day ahead do not win for ever, and its second edit still
/// follows its first.
TEST_P(MergeRules, AClockADayAheadPoisonsNobody)
{
    begin();
    setClock(b, Span::days(1));
    b.restart();
    priceEggs(b, 1100);
    ASSERT_TRUE(b.store().batch(500, 1 << 20).ok());
    priceEggs(b, 1150); // two ops of the same wrong clock in one push
    b.submit(member("Q"));
    settleDown();
    const char* when = "SELECT at_ms FROM event ORDER BY seq DESC LIMIT 1";
    EXPECT_EQ(count(a, when), count(b, when)); // the authority's time, at the one who did it too
    EXPECT_EQ(eggsCost(a), 1150);
    kit.clock().advance(Span::minutes(1));
    priceEggs(a, 1200);
    settleDown();
    EXPECT_EQ(eggsCost(b), 1200);
    setClock(b, Span::days(-1));
    kit.clock().advance(Span::minutes(1));
    b.restart();
    priceEggs(b, 1300);
    settleDown();
    EXPECT_EQ(eggsCost(a), 1300);
}

/// A product's picture is a field like any other; the last one chosen stands everywhere.
TEST_P(MergeRules, AProductsPictureReachesTheOtherCounter)
{
    begin();
    const std::string id = draft(a).id;
    const std::string first = "\xff\xd8\xff first";
    const std::string second = "\xff\xd8\xff second";
    ASSERT_TRUE(usecases::setProductPhoto(a.shop(), id, first).ok());
    settleDown();
    EXPECT_EQ(usecases::productPhoto(b.shop(), id).valueOr("?"), first);
    ASSERT_TRUE(usecases::setProductPhoto(a.shop(), id, {}).ok()); // a takes it away …
    kit.clock().advance(Span::minutes(1));
    ASSERT_TRUE(usecases::setProductPhoto(b.shop(), id, second).ok()); // … b chooses another
    settleDown();
    for (Device* device : {&a, &b}) {
        EXPECT_EQ(usecases::productPhoto(device->shop(), id).valueOr("?"), second);
    }
}

LINLI_ON_BOTH_ENGINES(MergeRules);

} // namespace
} // namespace linli::sync
