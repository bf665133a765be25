// SPDX-License-Identifier: GPL-3.0-or-later
// Several counters and one cloud, all real but the wire between them.
#include "sync/TwoCounters.h"
#include "usecases/desk/Desk.h"
#include "usecases/groups/Groups.h"
#include "usecases/members/Erase.h"
#include "usecases/members/Members.h"
#include "usecases/orders/PlaceOrder.h"
#include "usecases/ports/AuditStore.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/OrderStore.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/products/Products.h"

namespace linli::sync {
namespace {

using Converge = TwoCounters;

TEST_P(Converge, AShopThatIsLinkedLateBringsItsHistory)
{
    usecases::NewMember person;
    person.name = "王小明";
    person.phone = "13800000001";
    const auto wang = usecases::enrol(a.shop(), person);
    ASSERT_TRUE(wang.ok());
    a.submit(cashRule(100'000));
    a.submit(member("L"));
    a.submit(rewards::Bind{MemberKey("L"), *wang, {}});
    buy(a, "1", "L");
    pairBoth();
    settleDown();
    EXPECT_EQ(balance(b, "PEND:" + wang->text()), 500);
    const auto identity = b.shop().members.identity(*wang);
    ASSERT_TRUE(identity.ok() && *identity);
    EXPECT_EQ((*identity)->name, "王小明");
    EXPECT_EQ((*identity)->phone, "13800000001");
    EXPECT_EQ(a.attention() + b.attention(), "");
}

TEST_P(Converge, WorkDoneApartComesTogetherInOneOrder)
{
    a.submit(cashRule(100'000));
    a.submit(member("W"));
    pairBoth();
    settleDown();
    for (int i = 0; i < 5; ++i) {
        const std::string number = std::to_string(i);
        kit.clock().advance(Span::minutes(10));
        a.submit(rewards::Bind{MemberKey("A" + number), MemberKey("W"), {}});
        buy(a, "a" + number, "A" + number);
        b.submit(rewards::Bind{MemberKey("B" + number), MemberKey("W"), {}});
        buy(b, "b" + number, "B" + number);
    }
    EXPECT_EQ(balance(a, "PEND:W"), 2500); // provisional: each knows its own
    EXPECT_EQ(balance(b, "PEND:W"), 2500);
    settleDown();
    EXPECT_EQ(balance(a, "PEND:W"), 5000);
    EXPECT_EQ(balance(b, "PEND:W"), 5000);
    EXPECT_EQ(a.attention() + b.attention(), "");
}

TEST_P(Converge, TheFirstBindHoldsAndTheOtherCounterIsShownWhy)
{
    a.submit(member("W"));
    a.submit(member("Z"));
    a.submit(member("L"));
    pairBoth();
    settleDown();
    a.submit(rewards::Bind{MemberKey("L"), MemberKey("W"), {}});
    b.submit(rewards::Bind{MemberKey("L"), MemberKey("Z"), {}});
    settleDown();
    EXPECT_EQ(a.attention(), "");
    const std::string shown = b.attention();
    EXPECT_NE(shown.find("event came_out_differently: BOUND"), std::string::npos) << shown;
    EXPECT_NE(shown.find("| ALREADY_BOUND"), std::string::npos) << shown;
    EXPECT_EQ(b.shop().rewards.state().members().currentBind(MemberKey("L"))->inviter,
              MemberKey("W"));
}

TEST_P(Converge, TheTrailStillSaysWhoDidItAfterARewind)
{
    pairBoth();
    a.shop().desk.actor = "li";
    b.shop().desk.actor = "wang";
    a.submit(member("Anna"));
    b.submit(member("Boris")); // is after Anna in the one order: b takes it back and does it again
    kit.clock().advance(Span::hours(1));
    const auto actorOf = [](Device& device, const char* key) {
        ports::AuditQuery query;
        const auto page = device.shop().audit.page(query, {50, std::nullopt});
        std::string actors;
        for (const ports::AuditRow& row : page.value().rows) {
            actors += row.detail.find(key) != std::string::npos ? row.actor : std::string();
        }
        return actors;
    };
    settleDown();
    EXPECT_EQ(actorOf(a, "Anna") + " " + actorOf(a, "Boris"), "li elsewhere");
    EXPECT_EQ(actorOf(b, "Anna") + " " + actorOf(b, "Boris"), "elsewhere wang");
}

TEST_P(Converge, ABudgetIsSpentOnce)
{
    a.submit(cashRule(500));
    a.submit(member("W"));
    pairBoth();
    settleDown();
    a.submit(rewards::Bind{MemberKey("A"), MemberKey("W"), {}});
    buy(a, "a", "A");
    b.submit(rewards::Bind{MemberKey("B"), MemberKey("W"), {}});
    buy(b, "b", "B");
    settleDown();
    EXPECT_EQ(balance(a, "PEND:W"), 500);
    EXPECT_EQ(balance(b, "BUD:C"), 0);
    EXPECT_EQ(a.attention(), "");
    EXPECT_NE(b.attention().find("NO_BUDGET"), std::string::npos) << b.attention();
}

TEST_P(Converge, TheLaterEditOfAFieldWinsAndOtherFieldsStay)
{
    pairBoth();
    eggs(a, 1000);
    settleDown();
    kit.clock().advance(Span::minutes(1));
    usecases::ProductDraft price = draft(b);
    price.listFen = 1200;
    ASSERT_TRUE(usecases::saveProduct(b.shop(), price).ok());
    kit.clock().advance(Span::minutes(1));
    usecases::ProductDraft name = draft(a);
    name.name = "Brown eggs";
    ASSERT_TRUE(usecases::saveProduct(a.shop(), name).ok());
    settleDown();
    for (Device* device : {&a, &b}) {
        const auto product = usecases::getProduct(device->shop(), "egg");
        ASSERT_TRUE(product.ok());
        EXPECT_EQ(product->listFen, 1200);
        EXPECT_EQ(product->name, "Brown eggs");
    }
}

TEST_P(Converge, WhatTheProductKnowsOfAnOrderOutlivesARewind)
{
    a.submit(member("W"));
    pairBoth();
    eggs(a, 3000);
    settleDown();
    b.submit(member("Q"));
    b.sync(); // b is first in the authority's order
    usecases::NewOrder order;
    order.buyer = MemberKey("W");
    order.lines = {{"egg", 2, std::nullopt}};
    order.note = "leave at the door";
    const auto placed = usecases::placeOrder(a.shop(), order);
    ASSERT_TRUE(placed.ok());
    const SyncReport report = a.sync();
    EXPECT_GT(report.rewound, 0);
    const auto row = a.shop().orders.row(placed->order);
    ASSERT_TRUE(row.ok() && *row);
    EXPECT_EQ((*row)->note, "leave at the door");
    settleDown();
}

TEST_P(Converge, NumbersGivenApartAreDifferent)
{
    a.submit(member("W"));
    eggs(a, 3000);
    pairBoth();
    settleDown();
    usecases::NewOrder order;
    order.buyer = MemberKey("W");
    order.lines = {{"egg", 1, std::nullopt}};
    const auto here = usecases::placeOrder(a.shop(), order);
    const auto there = usecases::placeOrder(b.shop(), order);
    ASSERT_TRUE(here.ok() && there.ok());
    EXPECT_NE(here->order, there->order);
    settleDown();
    for (Device* device : {&a, &b}) {
        for (const OrderKey& key : {here->order, there->order}) {
            const auto row = device->shop().orders.row(key);
            EXPECT_TRUE(row.ok() && *row) << key.text();
        }
    }
    EXPECT_EQ(a.attention() + b.attention(), "");
}

TEST_P(Converge, AGroupThatWasRefusedTakesItsOfferWithIt)
{
    a.submit(rewards::AddRule{RuleId("B"), 0, rewards::presetTerms("B")->terms, {}});
    eggs(a, 3000);
    pairBoth();
    settleDown();
    b.submit(rewards::OpenGroup{GroupId("T1"), RuleId("B")});
    b.sync();
    const auto mine = usecases::openGroup(a.shop(), {GroupId("T1"), RuleId("B"), "egg"});
    ASSERT_TRUE(mine.ok());
    ASSERT_FALSE(mine->outcome.refused) << mine->outcome.refusal();
    settleDown();
    const auto group = usecases::getGroup(a.shop(), GroupId("T1"));
    ASSERT_TRUE(group.ok());
    EXPECT_EQ(group->product, "");
    EXPECT_NE(a.attention().find("GROUP_EXISTS"), std::string::npos) << a.attention();
}

TEST_P(Converge, AnErasedPersonIsGoneFromEveryCounter)
{
    usecases::NewMember person;
    person.name = "王小明";
    person.phone = "13800000001";
    pairBoth();
    const auto wang = usecases::enrol(a.shop(), person);
    ASSERT_TRUE(wang.ok());
    settleDown();
    b.submit(member("Q"));
    b.sync(); // a is rewound by the page that follows its erasure
    ASSERT_TRUE(usecases::eraseMember(a.shop(), *wang).ok());
    settleDown();
    for (Device* device : {&a, &b}) {
        const auto identity = device->shop().members.identity(*wang);
        ASSERT_TRUE(identity.ok() && *identity);
        EXPECT_EQ((*identity)->name + (*identity)->phone, "");
        auto left = device->connection().prepare(
            "SELECT count(*) FROM outbox WHERE kind = 'identity.fields.v1' "
            "AND body <> '{\"fields\":{}}' AND entity = :member");
        ASSERT_TRUE(left.ok());
        ASSERT_TRUE(*left->bind("member", *wang).step());
        EXPECT_EQ(left->row().integer(0), 0);
    }
}

/// Cuts the line at every call in turn, before and after the cloud heard it; afterwards everything
/// is there once.
TEST_P(Converge, NoCutLineLosesOrDoublesAnything)
{
    a.submit(cashRule(100'000));
    a.submit(member("W"));
    pairBoth();
    settleDown();
    int number = 0;
    for (const CutLine::Cut cut : {CutLine::Cut::BeforeHearing, CutLine::Cut::AfterHearing}) {
        for (int at = 1; at <= 3; ++at) {
            const std::string name = std::to_string(++number);
            a.submit(rewards::Bind{MemberKey("A" + name), MemberKey("W"), {}});
            buy(a, "a" + name, "A" + name);
            a.line.calls = 0;
            a.line.cuts = [cut, at](int call) { return call == at ? cut : CutLine::Cut::None; };
            const Result<SyncReport> report = a.client().once();
            EXPECT_EQ(report.ok(), a.line.calls < at);
            a.line.cuts = [](int) { return CutLine::Cut::None; };
            settleDown();
            EXPECT_EQ(balance(b, "PEND:W"), 500 * number) << "cut at call " << at;
        }
    }
    EXPECT_EQ(a.attention() + b.attention(), "");
}

/// Fails every statement of a sync in turn on the counter's side; the next sync always heals.
TEST_P(Converge, NoFailedStatementLosesOrDoublesAnything)
{
    a.submit(cashRule(1'000'000));
    a.submit(member("W"));
    pairBoth();
    settleDown();
    int number = 0;
    int failures = 0;
    for (int at = 1;; at += 7) {
        const std::string name = std::to_string(++number);
        b.submit(rewards::Bind{MemberKey("B" + name), MemberKey("W"), {}});
        buy(b, "b" + name, "B" + name);
        a.submit(rewards::Bind{MemberKey("A" + name), MemberKey("W"), {}});
        buy(a, "a" + name, "A" + name);
        b.sync();
        int statement = 0;
        a.connection().setFaultHook([&](std::string_view) {
            return ++statement == at ? std::optional(Error(ErrorCode::StorageFull)) : std::nullopt;
        });
        const Result<SyncReport> report = a.client().once();
        a.connection().setFaultHook({});
        if (report.ok() && statement < at) {
            break;
        }
        failures += report.ok() ? 0 : 1;
        settleDown();
        ASSERT_EQ(balance(a, "PEND:W"), 1000 * number) << "failed at statement " << at;
        ASSERT_LT(number, 200) << "a sync should not need so many statements";
    }
    settleDown();
    EXPECT_GT(failures, 10);
    EXPECT_EQ(a.attention() + b.attention(), "");
}

LINLI_ON_BOTH_ENGINES(Converge);

} // namespace
} // namespace linli::sync
