// SPDX-License-Identifier: GPL-3.0-or-later
// The quick part of spec/sync.md §6 level 4: real sockets, real workers, a line that misbehaves.
// The long part is linli_sync_soak (docs/reliability.md).
#include "sync/live/CutAnswers.h"
#include "sync/live/Schedule.h"
#include "usecases/shop/ManualClock.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace linli::sync {
namespace {

void expectWhole(const ScheduleFigures& figures)
{
    EXPECT_GE(figures.healedMs, 0) << "seed " << figures.seed;
    EXPECT_LE(figures.healedMs, 30'000) << "seed " << figures.seed;
    EXPECT_EQ(figures.lost, 0) << "seed " << figures.seed;
    EXPECT_EQ(figures.doubled, 0) << "seed " << figures.seed;
    EXPECT_TRUE(figures.digestsEqual) << "seed " << figures.seed;
    EXPECT_TRUE(figures.ledgersSound) << "seed " << figures.seed;
}

TEST(LiveSync, ThreeCountersBehindBadLinesComeTogether)
{
    Schedule schedule(3, 1);
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const ScheduleFigures figures = schedule.run(seed, 1000, 30'000);
        expectWhole(figures);
        EXPECT_GT(figures.faults, 0);
    }
}

TEST(LiveSync, ACloudRestoredUnderRunningCountersIsMended)
{
    Schedule schedule(3, 7);
    expectWhole(schedule.run(7, 300, 30'000));
    schedule.rememberCloud();
    expectWhole(schedule.run(8, 300, 30'000));
    schedule.restoreCloud();
    expectWhole(schedule.run(9, 300, 30'000));
}

/// Each fault alone, with every exchange; the line is healed afterwards.
TEST(LiveSync, NoSingleFaultStopsACounterForGood)
{
    const QTemporaryDir folder;
    LiveCloud cloud(folder.filePath(QStringLiteral("cloud")).toStdString());
    const std::string store = cloud.found();
    FaultProxy line(cloud.port(), 5);
    LiveCounter counter(folder.path().toStdString(), vault::ShopKey::random().toHex());
    counter.found();
    ASSERT_TRUE(counter.pair(line.port(), cloud.code(store)).ok());
    for (int fault = int(Fault::Delay); fault <= int(Fault::Last); ++fault) {
        line.only(static_cast<Fault>(fault));
        counter.startSync(); // a fresh worker: its back-off begins anew
        counter.work();
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        line.only(Fault::None);
        for (int i = 0; i < 300 && counter.unsent() > 0; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        EXPECT_EQ(counter.unsent(), 0) << "fault " << fault;
        counter.stopSync();
    }
    EXPECT_EQ(counter.events(), counter.acts());
    cloud.stop(); // before its line
}

/// An exchange whose answers end after every seventh byte in turn (linli_sync_soak --cuts 1: after
/// every single one): nothing is lost or done twice, and the next good line brings it home.
TEST(LiveSync, AnAnswerMayEndAfterAnyByte)
{
    const CutFigures figures = cutEveryAnswer(7);
    EXPECT_GT(figures.cuts, 40);
    EXPECT_EQ(figures.unhealed, 0);
    EXPECT_EQ(figures.lost + figures.doubled, 0);
}

/// A pause after many failures lasts minutes; the line that is back is used within seconds.
TEST(LiveSync, ALineThatComesBackIsNoticedDuringALongPause)
{
    const QTemporaryDir folder;
    LiveCloud cloud(folder.filePath(QStringLiteral("cloud")).toStdString());
    const std::string store = cloud.found();
    FaultProxy line(cloud.port(), 6);
    LiveCounter counter(folder.path().toStdString(), vault::ShopKey::random().toHex());
    counter.found();
    ASSERT_TRUE(counter.pair(line.port(), cloud.code(store)).ok());
    line.only(Fault::DropRequest);
    counter.startSync(200);
    counter.work();
    const auto pauseMs = [&] { return counter.state().nextTryMs; };
    for (int i = 0; i < 400 && pauseMs() < 60'000; ++i) {
        counter.wake(); // each failure doubles what the next pause may last
        std::this_thread::sleep_for(std::chrono::milliseconds(25));
    }
    ASSERT_GE(pauseMs(), 60'000);
    line.only(Fault::None);
    for (int i = 0; i < 500 && counter.unsent() > 0; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    EXPECT_EQ(counter.unsent(), 0);
    counter.stopSync();
    cloud.stop();
}

TEST(LiveSync, AWorkerAskedToWaitOpensTheFileWithTheFirstWake)
{
    HttpTransport transport;
    const usecases::ManualClock clock(Instant::fromUnixMs(1'764'000'000'000));
    std::atomic<int> opened = 0;
    WorkerParts parts{[&opened]() -> Result<std::unique_ptr<SyncSide>> {
                          ++opened;
                          return Error(ErrorCode::NotLinked);
                      },
                      transport, clock, [](const usecases::SyncState&) {}, [] {}};
    parts.atOnce = false;
    SyncWorker worker(std::move(parts));
    std::this_thread::sleep_for(std::chrono::milliseconds(50)); // more than a thread needs to begin
    EXPECT_EQ(opened, 0);
    worker.wake();
    for (int i = 0; i < 500 && opened == 0; ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    EXPECT_EQ(opened, 1);
}

/// What is written is under way at once, not with the next long poll.
TEST(LiveSync, AWriteInterruptsTheLongPoll)
{
    Schedule schedule(2, 3);
    const ScheduleFigures figures = schedule.run(1000, 0, 5'000);
    EXPECT_GE(figures.healedMs, 0);
    EXPECT_LT(figures.healedMs, 5'000);
}

} // namespace
} // namespace linli::sync
