// SPDX-License-Identifier: GPL-3.0-or-later
// spec/sync.md §4.6 and §5: the cloud was restored, a counter was, the pairing ended, the feed no
// longer begins where a counter stopped. Nothing is lost, nothing is there twice.
#include "cloud/store/FeedStore.h"
#include "sync/TwoCounters.h"
#include "usecases/desk/Desk.h"
#include "usecases/ports/OrderStore.h"

namespace linli::sync {
namespace {

class Recovering : public TwoCounters
{
  protected:
    void inShelf(const std::function<void(cloud::Shelf&)>& work)
    {
        const Result<void> done = kit.service().withBench([&](cloud::Bench& bench) -> Result<void> {
            LINLI_ASSIGN(cloud::Shelf * shelf, bench.database.shelf(store));
            work(*shelf);
            return {};
        });
        EXPECT_TRUE(done.ok()) << done.error().detail();
    }
    void expectNothingLostOrDoubled(std::int64_t earned)
    {
        for (Device* device : {&a, &b}) {
            EXPECT_EQ(balance(*device, "PEND:W"), earned);
            EXPECT_EQ(count(*device, "SELECT count(*) FROM event"),
                      count(*device, "SELECT count(DISTINCT id) FROM event"));
            EXPECT_EQ(count(*device, "SELECT count(*) FROM outbox WHERE state <> 'sent'"), 0);
            EXPECT_EQ(device->attention(), "");
        }
    }
};

TEST_P(Recovering, ACloudRestoredToAnHourAgoGetsBackWhatItLost)
{
    begin();
    earn(a, "A1");
    settleDown();
    const std::string copy = kit.backUp();
    earn(a, "A2"); // the hour that the cloud will have forgotten
    earn(b, "B1");
    kit.clock().advance(Span::minutes(1));
    priceEggs(b, 1500);
    settleDown();
    earn(b, "B2"); // not sent when the cloud is restored
    kit.restore(copy);
    const SyncReport first = a.sync();
    EXPECT_TRUE(first.recovered);
    settleDown();
    expectNothingLostOrDoubled(2000);
    EXPECT_EQ(eggsCost(a), 1500);
}

/// The counter that comes first has nothing the cloud lacks and pushes the feed past the other's
/// cursor: only the number of the other's ops tells that something is missing.
TEST_P(Recovering, ACloudThatGrewPastTheLossIsNoticedAllTheSame)
{
    begin();
    const std::string copy = kit.backUp();
    earn(b, "B1");
    b.sync();
    kit.restore(copy);
    for (int i = 0; i < 4; ++i) {
        earn(a, "A" + std::to_string(i));
        kit.clock().advance(Span::hours(1));
    }
    a.sync();
    EXPECT_TRUE(b.sync().recovered);
    settleDown();
    expectNothingLostOrDoubled(2500);
}

TEST_P(Recovering, FactsOfACounterThatNeverComesBackAreGivenBackByTheOther)
{
    begin();
    const std::string copy = kit.backUp();
    earn(b, "B1");
    b.sync();
    a.sync(); // a has heard of it
    kit.restore(copy);
    EXPECT_TRUE(a.sync().recovered); // b is never asked
    EXPECT_EQ(balance(a, "PEND:W"), 500);
    a.expectAgrees();
    settleDown();
    expectNothingLostOrDoubled(500);
}

/// What the counters mended is what it was: nobody's tables are made anew for it, and what this
/// counter did meanwhile comes behind it.
TEST_P(Recovering, AHistoryThatWasMendedIsGoneOnFrom)
{
    begin();
    const std::string copy = kit.backUp();
    earn(a, "A1");
    earn(b, "B1");
    settleDown();
    kit.restore(copy);
    earn(a, "A2");
    const SyncReport report = a.sync();
    EXPECT_TRUE(report.recovered);
    EXPECT_EQ(report.pulled, 3); // A2; made anew it would be all the facts
    EXPECT_EQ(count(a, "SELECT count(*) FROM rewind_log"), 0);
    settleDown();
    expectNothingLostOrDoubled(1500);
    earn(b, "B2"); // and on from there
    settleDown();
    expectNothingLostOrDoubled(2000);
}

/// Tables that were found to differ are not built on.
TEST_P(Recovering, ALedgerThatDiffersIsMadeAnew)
{
    begin();
    earn(b, "B1");
    settleDown();
    ASSERT_TRUE(a.connection().execute("UPDATE ledger_head SET hash = zeroblob(32);").ok());
    kit.clock().advance(Span::days(2));
    const SyncReport report = a.sync();
    EXPECT_TRUE(report.recovered);
    EXPECT_FALSE(report.differs);
    EXPECT_GE(report.pulled, count(a, "SELECT count(*) FROM event"));
    settleDown();
    expectNothingLostOrDoubled(500);
}

/// The counters had not heard the same when the cloud was restored: the order they mend it in is
/// another one than theirs, and each ends at the same.
TEST_P(Recovering, AnOrderThatCameOutDifferentlyIsTakenOverByAll)
{
    begin();
    const std::string copy = kit.backUp();
    earn(b, "B1");
    b.sync();
    earn(a, "A1");
    a.sync(); // a heard of both, b only of its own
    kit.restore(copy);
    earn(b, "B2");
    b.sync(); // B1, B2, and then what a gives back
    settleDown();
    expectNothingLostOrDoubled(1500);
}

/// It has nothing to send, and the new history is as long as the old one was.
TEST_P(Recovering, AnIdleCounterHearsOfTheNewHistory)
{
    begin();
    const std::string copy = kit.backUp();
    earn(a, "A1");
    a.sync();
    b.sync();
    kit.restore(copy);
    EXPECT_TRUE(a.sync().recovered);
    EXPECT_TRUE(b.sync().recovered);
    settleDown();
    expectNothingLostOrDoubled(500);
}

TEST_P(Recovering, ARecoveryThatIsCutAnywhereIsBegunAgain)
{
    begin();
    // Copying a database takes seconds: every call of the line is cut on files.
    const int calls = GetParam() == cloud::Store::Files ? 14 : 2;
    for (int at = 1; at <= calls; ++at) {
        const std::string copy = kit.backUp();
        earn(a, "A" + std::to_string(at));
        earn(b, "B" + std::to_string(at));
        settleDown();
        kit.restore(copy);
        const auto cut = at % 2 == 0 ? CutLine::Cut::BeforeHearing : CutLine::Cut::AfterHearing;
        a.line.calls = 0;
        a.line.cuts = [cut, at](int call) { return call == at ? cut : CutLine::Cut::None; };
        const Result<SyncReport> report = a.client().exchange();
        static_cast<void>(report); // whether it came through depends on where it was cut
        a.line.cuts = [](int) { return CutLine::Cut::None; };
        a.restart();
        settleDown();
        expectNothingLostOrDoubled(1000 * at);
        if (HasFailure()) {
            FAIL() << "cut at call " << at;
        }
    }
}

/// A repaired disk: last week's file. Its numbers are used, so it goes on under a new name; its own
/// later work comes back to it from the cloud.
TEST_P(Recovering, ACounterRestoredFromABackupNeitherLosesNorDoubles)
{
    begin();
    earn(a, "A1");
    a.sync();
    const std::string copy = a.backUp();
    earn(a, "A2");
    a.submit(member("Z"));
    settleDown();
    const std::string before = (*a.store().link())->device;
    a.restore(copy);
    EXPECT_EQ(balance(a, "PEND:W"), 500);
    earn(a, "A3"); // work goes on before anybody notices
    const SyncReport report = a.sync();
    EXPECT_TRUE(report.recovered);
    EXPECT_NE((*a.store().link())->device, before);
    settleDown();
    expectNothingLostOrDoubled(1500);
    const auto devices = [&] {
        CloudCalls calls(a.line, kit.clock(), a.tokens.back());
        return devicesOf(calls, **a.store().link());
    }();
    ASSERT_TRUE(devices.ok());
    for (const usecases::SyncDevice& device : *devices) {
        EXPECT_EQ(device.signedOut, device.id == before);
    }
}

TEST_P(Recovering, ARestoredCounterThatDidNothingSinceNoticesByPulling)
{
    begin();
    const std::string copy = a.backUp();
    earn(a, "A1");
    settleDown();
    a.restore(copy);
    EXPECT_TRUE(a.sync().recovered);
    settleDown();
    expectNothingLostOrDoubled(500);
}

TEST_P(Recovering, ACopyTakenWhileOpsWaitedSendsThemOnce)
{
    begin();
    earn(a, "A1"); // waits in the copy as well
    const std::string copy = a.backUp();
    settleDown();
    a.restore(copy);
    settleDown();
    expectNothingLostOrDoubled(500);
}

TEST_P(Recovering, AFeedThatBeginsLaterIsReadFromASnapshot)
{
    begin();
    earn(a, "A1");
    a.shop().desk.actor = "li";
    a.submit(member("Anna"));
    settleDown();
    earn(b, "B1");
    b.sync();
    inShelf([](cloud::Shelf& shelf) {
        EXPECT_TRUE(shelf.connection.execute("UPDATE store_state SET floor = seq").ok());
    });
    const auto note = a.shop().orders.row(OrderKey("order-A1"));
    ASSERT_TRUE(note.ok() && *note);
    EXPECT_TRUE(a.sync().recovered);
    EXPECT_EQ(balance(a, "PEND:W"), 1000);
    EXPECT_EQ(count(a, "SELECT count(*) FROM event WHERE actor = 'li'"), 1);
    settleDown();
    expectNothingLostOrDoubled(1000);
}

TEST_P(Recovering, DigestsThatDifferAreComparedAndMended)
{
    begin();
    earn(b, "B1");
    settleDown();
    // What no part of sync does: a field that is not what the feed said.
    ASSERT_TRUE(
        a.connection().execute("UPDATE sync_field SET value = '7' WHERE name = 'list_fen'").ok());
    kit.clock().advance(Span::days(2));
    const SyncReport report = a.sync();
    EXPECT_TRUE(report.recovered);
    EXPECT_FALSE(report.differs);
    EXPECT_GE(report.pulled, count(a, "SELECT count(*) FROM event")); // made anew
    settleDown();
    expectNothingLostOrDoubled(500);
}

TEST_P(Recovering, ATokenIsChangedEveryWeekAndALostAnswerLocksNobodyOut)
{
    begin();
    kit.clock().advance(Span::days(8));
    b.sync();
    a.line.calls = 0;
    a.line.cuts = [](int call) {
        return call == 2 ? CutLine::Cut::AfterHearing : CutLine::Cut::None;
    };
    EXPECT_FALSE(a.client().exchange().ok()); // the new token never arrived
    EXPECT_EQ(a.tokens.size(), 1U);
    a.line.cuts = [](int) { return CutLine::Cut::None; };
    a.sync();
    EXPECT_EQ(a.tokens.size(), 2U);
    a.restart(); // with what the key store holds
    settleDown();
    EXPECT_EQ(a.tokens.size(), 2U);
}

TEST_P(Recovering, ASignedOutCounterIsToldAndKeepsWorking)
{
    begin();
    CloudCalls calls(b.line, kit.clock(), b.tokens.back());
    ASSERT_TRUE(signOut(calls, **b.store().link(), (*a.store().link())->device).ok());
    earn(a, "A1");
    const Result<SyncReport> report = a.client().exchange();
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(report.error().code(), ErrorCode::PairingEnded);
    EXPECT_EQ(report.error().parameter("value"), "device_revoked");
    EXPECT_EQ(balance(a, "PEND:W"), 500);
    ASSERT_TRUE(a.repair().unlink().ok());
    a.pair(store); // the way back
    settleDown();
    expectNothingLostOrDoubled(500);
}

/// Alone it settles by itself; when it is linked again everything takes its place in the order.
TEST_P(Recovering, AnUnlinkedShopIsItsOwnAuthorityAndCanComeBack)
{
    begin();
    ASSERT_TRUE(a.repair().unlink().ok());
    EXPECT_FALSE(*a.store().link());
    EXPECT_EQ(*a.journal().pastStore(), store);
    earn(a, "A1");
    earn(b, "B1");
    b.sync();
    a.pair(store);
    a.sync();
    settleDown();
    expectNothingLostOrDoubled(1000);
}

TEST_P(Recovering, AKindOfANewerVersionWaitsUntilItIsKnown)
{
    begin();
    ASSERT_TRUE(a.connection()
                    .execute(R"(INSERT INTO parked (seq, body) VALUES (900,
        '{"kind":"hologram","entity":"1","fields":{}}'), (901,
        '{"kind":"setting","entity":"shop.name","rev":9,
          "fields":{"value":["Noodles","ffff000000000000","x"]}}'))")
                    .ok());
    EXPECT_EQ(*a.repair().applyParked(), 1);
    EXPECT_EQ(a.store().counts()->parked, 1);
    EXPECT_EQ(
        count(a, "SELECT count(*) FROM setting WHERE key = 'shop.name' AND value = 'Noodles'"), 1);
}

TEST_P(Recovering, AFieldOfANewerVersionIsCarriedThroughAnEdit)
{
    begin();
    cloud::Counter newer(kit, store);
    const std::string entity = draft(a).id;
    EXPECT_EQ(newer.pushed({newer.fieldsOp(
                  "product", entity,
                  {{QStringLiteral("hologram"),
                    QJsonArray{QStringLiteral("gold"), QStringLiteral("ffff000000000000")}}})}),
              "applied");
    settleDown();
    kit.clock().advance(Span::minutes(1));
    priceEggs(a, 1700);
    settleDown();
    EXPECT_EQ(count(b, "SELECT count(*) FROM sync_field WHERE name = 'hologram' "
                       "AND value = '\"gold\"'"),
              1);
    EXPECT_EQ(eggsCost(b), 1700);
}

LINLI_ON_BOTH_ENGINES(Recovering);

} // namespace
} // namespace linli::sync
