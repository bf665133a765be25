// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/Async.h"

#include "runtime/RenderPool.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPromise>
#include <QSignalSpy>

#include <set>
#include <stdexcept>

namespace linli::runtime {
namespace {

struct Question
{
    Question() { promise.start(); }
    void answer(Result<int> value)
    {
        promise.addResult(std::move(value));
        promise.finish();
    }
    [[nodiscard]] QFuture<Result<int>> future() const { return promise.future(); }
    QPromise<Result<int>> promise;
};

void spin(int ms = 30)
{
    QDeadlineTimer until(ms);
    while (!until.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST(Async, AnswerArrivesOnTheContextsThread)
{
    Question question;
    QObject context;
    std::optional<int> got;
    std::thread::id where;
    whenDone(&context, question.future(), [&](Result<int> value) {
        got = value.valueOr(-1);
        where = std::this_thread::get_id();
    });
    std::thread([&] { question.answer(7); }).join();
    EXPECT_FALSE(got.has_value());
    spin();
    EXPECT_EQ(got, 7);
    EXPECT_EQ(where, std::this_thread::get_id());
    EXPECT_TRUE(context.children().isEmpty());
}

TEST(Async, AnswerForSomebodyGoneIsDropped)
{
    Question question;
    bool called = false;
    {
        QObject context;
        whenDone(&context, question.future(), [&](const Result<int>&) { called = true; });
    }
    question.answer(1);
    spin();
    EXPECT_FALSE(called);
}

TEST(Async, AbandonedQuestionIsCancelled)
{
    QObject context;
    std::optional<ErrorCode> code;
    {
        QPromise<Result<int>> promise;
        promise.start();
        whenDone(&context, promise.future(),
                 [&](const Result<int>& value) { code = value.error().code(); });
    }
    spin();
    EXPECT_EQ(code, ErrorCode::Cancelled);
}

TEST(Async, OnlyTheNewestQuestionIsAnswered)
{
    Question first;
    Question second;
    QObject context;
    LatestOnly latest;
    std::vector<int> got;
    const auto keep = [&](const Result<int>& value) { got.push_back(value.valueOr(-1)); };
    latest.whenDone(&context, first.future(), keep);
    latest.whenDone(&context, second.future(), keep);
    second.answer(2);
    spin();
    first.answer(1); // the slow one comes last
    spin();
    EXPECT_EQ(got, std::vector{2});
    Question third;
    latest.whenDone(&context, third.future(), keep);
    latest.forget();
    third.answer(3);
    spin();
    EXPECT_EQ(got, std::vector{2});
}

TEST(RenderPool, BatchComesBackInOrderFromSeveralThreads)
{
    RenderPool pool(2);
    const auto future = pool.map<int>(
        100, [](std::size_t i, JobContext&) -> Result<int> { return static_cast<int>(i * i); });
    const auto answer = future.result();
    ASSERT_TRUE(answer.ok());
    ASSERT_EQ(answer->size(), 100U);
    for (std::size_t i = 0; i < 100; ++i) {
        EXPECT_EQ((*answer)[i], static_cast<int>(i * i));
    }
    EXPECT_EQ(future.progressMaximum(), 100);
    EXPECT_EQ(future.progressValue(), 100);
    EXPECT_TRUE(pool.map<int>(0, [](std::size_t, JobContext&) -> Result<int> { return 1; })
                    .result()
                    ->empty());
}

TEST(RenderPool, FirstFailureEndsTheBatchWithItsError)
{
    RenderPool pool(1);
    std::atomic_int ran{0};
    const auto answer = pool.map<int>(50,
                                      [&ran](std::size_t i, JobContext&) -> Result<int> {
                                          if (++ran; i == 3) {
                                              return Error(ErrorCode::PosterContrast);
                                          }
                                          return 1;
                                      })
                            .result();
    ASSERT_FALSE(answer.ok());
    EXPECT_EQ(answer.error().code(), ErrorCode::PosterContrast);
    EXPECT_EQ(ran, 4);
}

TEST(RenderPool, CancelStopsWhatWaits)
{
    RenderPool pool(1);
    JobOptions options;
    std::atomic_int ran{0};
    const auto answer = pool.map<int>(
                                50,
                                [&](std::size_t i, JobContext&) -> Result<int> {
                                    ++ran;
                                    if (i == 1) {
                                        options.cancel.cancel();
                                    }
                                    return 1;
                                },
                                options)
                            .result();
    EXPECT_EQ(answer.error().code(), ErrorCode::Cancelled);
    EXPECT_EQ(ran, 2);
}

TEST(RenderPool, ExceptionsBecomeErrors)
{
    RenderPool pool(1);
    const auto answer =
        pool.run<int>([](JobContext&) -> Result<int> { throw std::runtime_error("library"); })
            .result();
    EXPECT_EQ(answer.error().code(), ErrorCode::Internal);
    EXPECT_EQ(pool.run<int>([](JobContext&) -> Result<int> { return 3; }).result().valueOr(0), 3);
}

TEST(RenderPool, ClosingAnswersEverybody)
{
    std::vector<QFuture<Result<int>>> answers;
    {
        RenderPool pool(1);
        for (int i = 0; i < 20; ++i) {
            answers.push_back(pool.run<int>([](JobContext&) -> Result<int> {
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
                return 1;
            }));
        }
    }
    int cancelled = 0;
    for (const auto& answer : answers) {
        ASSERT_TRUE(answer.isFinished());
        cancelled += answer.result().ok() ? 0 : 1;
    }
    EXPECT_GT(cancelled, 0);
}

} // namespace
} // namespace linli::runtime
