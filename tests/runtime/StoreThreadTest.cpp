// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/StoreThread.h"

#include "runtime/NotebookSession.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QSignalSpy>

#include <semaphore>
#include <stdexcept>

namespace linli::runtime {
namespace {

using ports::ChangeSet;
using ports::Touched;

class StoreThreadTest : public testing::Test
{
  protected:
    StoreThread& open(StoreLimits limits = {})
    {
        m_thread = std::make_unique<StoreThread>(
            [this]() -> Result<std::unique_ptr<ports::Session>> {
                auto session = std::make_unique<NotebookSession>();
                session->closedOn = &m_closedOn;
                return std::unique_ptr<ports::Session>(std::move(session));
            },
            limits);
        return *m_thread;
    }
    /// Writes a line; "bad" writes it and then fails.
    QFuture<Result<int>> writeLine(const std::string& line, const JobOptions& options = {})
    {
        return m_thread->write(
            {Touched::Members},
            [line](NotebookSession& session) -> Result<int> {
                session.notebook.lines.push_back(line);
                if (line == "bad") {
                    return Error(ErrorCode::Refused);
                }
                return static_cast<int>(session.notebook.lines.size());
            },
            options);
    }
    Lines lines()
    {
        return m_thread
            ->run([](NotebookSession& session) -> Result<Lines> { return session.notebook.lines; })
            .result()
            .value();
    }
    int commits()
    {
        return m_thread
            ->run([](NotebookSession& session) -> Result<int> {
                return session.notebook.outerCommits.load();
            })
            .result()
            .value();
    }
    /// Holds the thread so that what is queued next runs as one group; release() lets it go.
    void hold()
    {
        m_thread->run([this](NotebookSession&) -> Result<int> {
            m_held.release();
            m_go.acquire();
            return 0;
        });
        m_held.acquire();
    }
    void release() { m_go.release(); }
    template <typename T> void change(T NotebookWork::*member, T value)
    {
        const auto set = m_thread->run([=](NotebookSession& session) -> Result<int> {
            session.notebook.*member = value;
            return 0;
        });
        EXPECT_TRUE(set.result().ok());
    }

    std::unique_ptr<StoreThread> m_thread;
    std::thread::id m_closedOn;
    std::binary_semaphore m_held{0};
    std::binary_semaphore m_go{0};
};

TEST_F(StoreThreadTest, SessionLivesAndDiesOnItsOwnThread)
{
    StoreThread& thread = open();
    ASSERT_TRUE(thread.opened().result().ok());
    const auto ran = thread.run([](NotebookSession& session) -> Result<bool> {
        return session.openedOn == std::this_thread::get_id();
    });
    EXPECT_TRUE(ran.result().value());
    const auto openedOn = thread
                              .run([](NotebookSession& session) -> Result<std::thread::id> {
                                  return session.openedOn;
                              })
                              .result()
                              .value();
    EXPECT_NE(openedOn, std::this_thread::get_id());
    m_thread.reset();
    EXPECT_EQ(m_closedOn, openedOn);
}

TEST_F(StoreThreadTest, FailedOpeningAnswersEveryJob)
{
    StoreThread thread(
        []() -> Result<std::unique_ptr<ports::Session>> { return Error(ErrorCode::NewerFile); });
    const auto job = thread.run([](NotebookSession&) -> Result<int> { return 1; });
    EXPECT_EQ(thread.opened().result().error().code(), ErrorCode::NewerFile);
    EXPECT_EQ(job.result().error().code(), ErrorCode::NewerFile);
}

TEST_F(StoreThreadTest, WaitingWritesShareOneCommit)
{
    open();
    hold();
    std::vector<QFuture<Result<int>>> answers;
    for (int i = 0; i < 50; ++i) {
        answers.push_back(writeLine(std::to_string(i)));
    }
    release();
    for (int i = 0; i < 50; ++i) {
        EXPECT_EQ(answers[static_cast<std::size_t>(i)].result().value(), i + 1);
    }
    EXPECT_EQ(commits(), 1);
}

TEST_F(StoreThreadTest, GroupIsNoLargerThanItsLimit)
{
    StoreLimits limits;
    limits.jobsPerCommit = 10;
    limits.commitAfter = std::chrono::seconds(60);
    open(limits);
    hold();
    for (int i = 0; i < 50; ++i) {
        writeLine("x");
    }
    release();
    EXPECT_EQ(lines().size(), 50U);
    EXPECT_EQ(commits(), 5);
}

TEST_F(StoreThreadTest, GroupEndsWhenItsTimeIsUp)
{
    StoreLimits limits;
    limits.commitAfter = std::chrono::milliseconds(0);
    open(limits);
    hold();
    for (int i = 0; i < 5; ++i) {
        writeLine("x");
    }
    release();
    EXPECT_EQ(lines().size(), 5U);
    EXPECT_EQ(commits(), 5);
}

TEST_F(StoreThreadTest, FailingJobUndoesOnlyItself)
{
    open();
    hold();
    const auto before = writeLine("a");
    const auto bad = writeLine("bad");
    const auto after = writeLine("b");
    release();
    EXPECT_TRUE(before.result().ok());
    EXPECT_EQ(bad.result().error().code(), ErrorCode::Refused);
    EXPECT_TRUE(after.result().ok());
    EXPECT_EQ(lines(), (Lines{"a", "b"}));
    EXPECT_EQ(commits(), 1);
}

TEST_F(StoreThreadTest, FailedOuterCommitFailsTheWholeGroupAndKeepsNothing)
{
    open();
    QSignalSpy spy(m_thread.get(), &StoreThread::changed);
    change(&NotebookWork::failOuterCommits, 1);
    hold();
    const auto one = writeLine("a");
    const auto bad = writeLine("bad");
    const auto two = writeLine("b");
    release();
    EXPECT_EQ(one.result().error().code(), ErrorCode::StorageFull);
    EXPECT_EQ(bad.result().error().code(), ErrorCode::Refused); // its own reason, not the disk's
    EXPECT_EQ(two.result().error().code(), ErrorCode::StorageFull);
    EXPECT_TRUE(lines().empty());
    EXPECT_EQ(spy.count(), 0);
    EXPECT_TRUE(writeLine("again").result().ok());
    EXPECT_EQ(lines(), Lines{"again"});
}

TEST_F(StoreThreadTest, LevelThatCannotBeUndoneFailsTheWholeGroup)
{
    open();
    change(&NotebookWork::failInnerRollback, true);
    hold();
    const auto one = writeLine("a");
    const auto bad = writeLine("bad");
    release();
    EXPECT_EQ(one.result().error().code(), ErrorCode::StorageFailed);
    EXPECT_FALSE(bad.result().ok());
    EXPECT_TRUE(lines().empty());
}

TEST_F(StoreThreadTest, FailedBeginAnswersTheJob)
{
    open();
    change(&NotebookWork::failBeginAt, 0);
    EXPECT_EQ(writeLine("a").result().error().code(), ErrorCode::StorageBusy);
    change(&NotebookWork::failBeginAt, 1);
    EXPECT_EQ(writeLine("a").result().error().code(), ErrorCode::StorageBusy);
    change(&NotebookWork::failBeginAt, -1);
    EXPECT_TRUE(writeLine("a").result().ok());
    EXPECT_EQ(lines(), Lines{"a"});
}

TEST_F(StoreThreadTest, AnswersComeAfterTheCommitOnly)
{
    open();
    hold();
    const auto first = writeLine("a");
    const auto second = m_thread->write({}, [&](NotebookSession& session) -> Result<bool> {
        return session.notebook.outerCommits == 0 && !first.isFinished();
    });
    release();
    EXPECT_TRUE(second.result().value());
    EXPECT_EQ(commits(), 1);
}

TEST_F(StoreThreadTest, ReadSeesOnlyWhatIsCommitted)
{
    open();
    hold();
    writeLine("a");
    const auto read = m_thread->run([](NotebookSession& session) -> Result<int> {
        return session.notebook.depth() == 0 ? session.notebook.outerCommits.load() : -1;
    });
    writeLine("b");
    release();
    EXPECT_EQ(read.result().value(), 1);
}

TEST_F(StoreThreadTest, ExceptionsBecomeErrorsAndTheThreadLivesOn)
{
    open();
    const auto thrown = m_thread->write({}, [](NotebookSession& session) -> Result<int> {
        session.notebook.lines.emplace_back("lost");
        throw std::runtime_error("from a library");
    });
    ASSERT_EQ(thrown.result().error().code(), ErrorCode::Internal);
    EXPECT_EQ(thrown.result().error().detail(), "from a library");
    const auto odd = m_thread->run([](NotebookSession&) -> Result<int> { throw 7; });
    EXPECT_EQ(odd.result().error().code(), ErrorCode::Internal);
    EXPECT_TRUE(lines().empty());
}

TEST_F(StoreThreadTest, CancelledAndLateJobsAreNotRun)
{
    open();
    hold();
    JobOptions cancelled;
    JobOptions late;
    late.deadline = std::chrono::milliseconds(1);
    const auto one = writeLine("a", cancelled);
    const auto two = writeLine("b", late);
    cancelled.cancel.cancel();
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    release();
    EXPECT_EQ(one.result().error().code(), ErrorCode::Cancelled);
    EXPECT_EQ(two.result().error().code(), ErrorCode::DeadlineExceeded);
    EXPECT_TRUE(lines().empty());
}

TEST_F(StoreThreadTest, RunningJobMayAskAndGivesUpWhole)
{
    open();
    JobOptions options;
    const auto job = m_thread->write(
        {},
        [cancel = options.cancel](NotebookSession& session, JobContext& context) -> Result<int> {
            session.notebook.lines.emplace_back("half");
            cancel.cancel();
            LINLI_TRY(context.mayGoOn());
            return 1;
        },
        options);
    EXPECT_EQ(job.result().error().code(), ErrorCode::Cancelled);
    EXPECT_TRUE(lines().empty());
}

TEST_F(StoreThreadTest, FullQueueIsBusyNotEndless)
{
    StoreLimits limits;
    limits.queue = 3;
    open(limits);
    hold();
    std::vector<QFuture<Result<int>>> answers;
    for (int i = 0; i < 5; ++i) {
        answers.push_back(writeLine("x"));
    }
    EXPECT_EQ(answers[3].result().error().code(), ErrorCode::StorageBusy);
    EXPECT_EQ(answers[4].result().error().code(), ErrorCode::StorageBusy);
    release();
    EXPECT_TRUE(answers[2].result().ok());
    EXPECT_EQ(lines().size(), 3U);
}

TEST_F(StoreThreadTest, ClosingFinishesWhatWasTakenIn)
{
    open();
    hold();
    const auto last = writeLine("a");
    release();
    m_thread.reset();
    EXPECT_TRUE(last.result().ok());
}

TEST_F(StoreThreadTest, OneChangeSetTellsWhatTheGroupTouched)
{
    open();
    QSignalSpy spy(m_thread.get(), &StoreThread::changed);
    hold();
    writeLine("a");
    m_thread->write({}, [](NotebookSession&, JobContext& context) -> Result<int> {
        context.touch({Touched::Orders});
        return 1;
    });
    m_thread->write({Touched::Rules},
                    [](NotebookSession&) -> Result<int> { return Error(ErrorCode::Refused); });
    release();
    ASSERT_EQ(lines().size(), 1U);
    ASSERT_TRUE(spy.count() == 1 || spy.wait(60'000));
    const auto changes = spy.at(0).at(0).value<ChangeSet>();
    EXPECT_TRUE(changes.has(Touched::Members) && changes.has(Touched::Orders));
    EXPECT_FALSE(changes.has(Touched::Rules));
    EXPECT_TRUE(writeLine("bad").isValid());
    EXPECT_EQ(lines().size(), 1U);
    EXPECT_FALSE(spy.wait(50));
}

} // namespace
} // namespace linli::runtime
