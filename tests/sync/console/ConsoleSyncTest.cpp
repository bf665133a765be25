// SPDX-License-Identifier: GPL-3.0-or-later
// Two consoles of one shop and a real cloud on loopback, through what their pages call.
#include "app/ConsoleSync.h"

#include "sync/live/LiveCloud.h"
#include "usecases/rewards/Submit.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

namespace linli::app {
namespace {

using usecases::SyncPhase;

bool waitFor(const std::function<bool()>& done)
{
    QElapsedTimer timer;
    timer.start();
    while (!done() && timer.elapsed() < 60'000) {
        QCoreApplication::processEvents();
        QThread::msleep(10);
    }
    return done();
}

/// A shop file that is open, as in a console, and its sync.
struct Console
{
    Console(const std::string& path, const ports::Clock& time) : file(path), clock(time)
    {
        auto made = QFileInfo::exists(QString::fromStdString(file))
                        ? OpenedShop::open(file, clock)
                        : OpenedShop::create(file, clock);
        EXPECT_TRUE(made.ok()) << made.error().detail();
        opened = std::move(made).value();
        begin();
    }
    void begin()
    {
        sync = std::make_unique<ConsoleSync>(file, clock);
        QObject::connect(sync.get(), &ConsoleSync::applied, sync.get(), [this] { ++applied; });
        sync->wake();
    }
    void submit(rewards::Verb verb)
    {
        const auto outcome = usecases::submitNow(opened->shop(), std::move(verb));
        EXPECT_TRUE(outcome.ok());
        if (sync) {
            sync->wake();
        }
    }
    [[nodiscard]] bool isIn(SyncPhase phase) const
    {
        return waitFor([this, phase] { return sync->desk().state().phase == phase; });
    }
    /// Sent, heard back and nothing left to do.
    [[nodiscard]] bool isInStep() const
    {
        return waitFor([this] {
            const usecases::SyncState state = sync->desk().state();
            return state.phase == SyncPhase::Listening && state.counts.unsent == 0;
        });
    }
    [[nodiscard]] bool knows(const char* member)
    {
        auto find = opened->connection().prepare("SELECT 1 FROM member WHERE key = :key");
        return *find->bind("key", std::string_view(member)).step();
    }

    std::string file;
    const ports::Clock& clock;
    std::unique_ptr<OpenedShop> opened;
    std::unique_ptr<ConsoleSync> sync;
    int applied = 0;
};

rewards::AddMember member(const char* key)
{
    return {MemberKey(key), {}, {}, {}, {}, {}, {}};
}

class ConsoleSyncTest : public testing::Test
{
  protected:
    ConsoleSyncTest()
    {
        qputenv("LINLI_NO_KEYCHAIN", "1");
        qputenv("LINLI_CONFIG_DIR", home.path().toUtf8());
    }
    [[nodiscard]] std::string file(const char* name) const
    {
        return home.filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] QString url() const
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(cloud.port());
    }
    /// The first console is linked through its page, the second with a code the first was given.
    void linkBoth()
    {
        first = std::make_unique<Console>(file("first.linli"), clock);
        ASSERT_TRUE(first->isIn(SyncPhase::NotLinked));
        first->submit(member("W"));
        const auto& desk = first->sync->desk();
        const auto linked = desk.link(QString::fromStdString(cloud.code(store)), url());
        ASSERT_TRUE(linked.ok()) << linked.error().detail();
        ASSERT_TRUE(first->isInStep());
        const auto code = desk.newCode();
        ASSERT_TRUE(code.ok());
        sync::HttpTransport transport;
        ASSERT_TRUE(
            pairShop(file("second.linli"), code->code, url().toStdString(), clock, transport).ok());
        second = std::make_unique<Console>(file("second.linli"), clock);
        ASSERT_TRUE(waitFor([this] { return second->knows("W"); }));
    }

    QTemporaryDir home;
    SystemClock clock;
    sync::LiveCloud cloud{home.filePath(QStringLiteral("cloud")).toStdString()};
    std::string store = cloud.found();
    std::unique_ptr<Console> first;
    std::unique_ptr<Console> second;
};

TEST_F(ConsoleSyncTest, WhatIsDoneAtOneConsoleIsSeenAtTheOtherAtOnce)
{
    linkBoth();
    ASSERT_TRUE(second->isInStep()); // on the line for news
    const int before = second->applied;
    QElapsedTimer timer;
    timer.start();
    first->submit(member("Anna"));
    ASSERT_TRUE(waitFor([&] { return second->knows("Anna"); }));
    EXPECT_LT(timer.elapsed(), 5'000); // far less than a long poll takes
    EXPECT_TRUE(waitFor([&] { return second->applied > before; }));
    const auto rounds = first->sync->desk().rounds();
    ASSERT_TRUE(rounds.ok());
    ASSERT_FALSE(rounds->empty());
    EXPECT_GT(rounds->front().pushed + rounds->front().pulled, 0);
    EXPECT_FALSE(first->sync->desk().keyInKeychain()); // and the page says so
}

TEST_F(ConsoleSyncTest, AConflictIsToldInWordsAndTakenNoteOf)
{
    linkBoth();
    first->submit(member("Z"));
    first->submit(member("L"));
    ASSERT_TRUE(waitFor([this] { return second->knows("L"); }));
    second->sync.reset(); // no line at the second
    second->submit(rewards::Bind{MemberKey("L"), MemberKey("Z"), {}});
    first->submit(rewards::Bind{MemberKey("L"), MemberKey("W"), {}});
    ASSERT_TRUE(first->isInStep());
    second->begin();
    ASSERT_TRUE(waitFor([this] { return second->sync->desk().state().counts.attention == 1; }));
    for (const words::Language language : {words::Language::Zh, words::Language::En}) {
        const auto conflicts = second->sync->desk().conflicts(language);
        ASSERT_TRUE(conflicts.ok());
        ASSERT_EQ(conflicts->size(), 1U);
        const ui::SyncConflict& bind = conflicts->front();
        EXPECT_TRUE(bind.what.endsWith(QStringLiteral(" L"))) << bind.what.toStdString();
        EXPECT_EQ(bind.page, QStringLiteral("members"));
        ASSERT_EQ(bind.mine.size(), 1);
        ASSERT_EQ(bind.theirs.size(), 1);
        EXPECT_NE(bind.mine, bind.theirs);
        EXPECT_FALSE(bind.theirs.front().contains(QStringLiteral("ALREADY_BOUND")))
            << "words, not codes";
        EXPECT_FALSE(bind.choice);
    }
    const auto conflicts = second->sync->desk().conflicts(words::Language::Zh);
    ASSERT_TRUE(second->sync->desk().settle(conflicts->front().id, false).ok());
    EXPECT_TRUE(second->sync->desk().conflicts(words::Language::Zh)->empty());
}

TEST_F(ConsoleSyncTest, TwoProgramsOnOneFileTakeTurns)
{
    linkBoth();
    ASSERT_TRUE(first->isInStep());
    ConsoleSync other(file("first.linli"), clock);
    other.wake();
    ASSERT_TRUE(waitFor([&] { return other.desk().state().phase == SyncPhase::Elsewhere; }));
    first->sync.reset();
    other.desk().exchangeNow();
    EXPECT_TRUE(waitFor([&] {
        other.desk().exchangeNow();
        return other.desk().state().phase == SyncPhase::Listening;
    }));
}

TEST_F(ConsoleSyncTest, AComputerThatWasSignedOutIsToldAndCanBeUnlinked)
{
    linkBoth();
    const auto devices = first->sync->desk().devices();
    ASSERT_TRUE(devices.ok());
    ASSERT_EQ(devices->size(), 2U);
    for (const usecases::SyncDevice& device : *devices) {
        if (!device.here) {
            ASSERT_TRUE(first->sync->desk().signOut(QString::fromStdString(device.id)).ok());
        }
    }
    second->sync->desk().exchangeNow();
    ASSERT_TRUE(second->isIn(SyncPhase::PairingEnded));
    second->submit(member("Kept"));
    ASSERT_TRUE(second->sync->desk().unlink().ok());
    ASSERT_TRUE(second->isIn(SyncPhase::NotLinked));
    EXPECT_TRUE(second->knows("Kept"));
    const auto code = first->sync->desk().newCode();
    ASSERT_TRUE(code.ok());
    ASSERT_TRUE(second->sync->desk().link(QString::fromStdString(code->code), url()).ok());
    EXPECT_TRUE(waitFor([this] { return first->knows("Kept"); }));
}

TEST_F(ConsoleSyncTest, WithoutACloudWorkGoesOnAndCatchesUp)
{
    linkBoth();
    ASSERT_TRUE(first->isInStep());
    cloud.stop();
    first->submit(member("Offline"));
    // The line that was open ends by itself, before or after what was written is counted.
    ASSERT_TRUE(waitFor([this] {
        const usecases::SyncState state = first->sync->desk().state();
        return state.phase == SyncPhase::Offline && state.counts.unsent > 0 && state.nextTryMs > 0;
    }));
    EXPECT_TRUE(first->knows("Offline"));
    EXPECT_FALSE(second->knows("Offline"));
    cloud.start(cloud.port()); // where it was
    EXPECT_TRUE(first->isInStep());
    EXPECT_TRUE(waitFor([this] { return second->knows("Offline"); }));
}

} // namespace
} // namespace linli::app
