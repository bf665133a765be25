// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/JobContext.h"
#include "runtime/StoreJob.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace linli::runtime {

/// Threads for drawing: below normal priority, so that the window and the store stay quick. Posters
/// and pages are drawn here, never on the GUI thread (design.md §8). The future's progress counts
/// the finished items of a batch.
class RenderPool
{
  public:
    /// 0 = as many threads as cores.
    explicit RenderPool(int threads = 0);
    RenderPool(const RenderPool&) = delete;
    RenderPool& operator=(const RenderPool&) = delete;
    /// Cancels what waits and waits for what runs.
    ~RenderPool();

    /// One job: `Result<T>(JobContext&)`.
    template <typename T, typename F> QFuture<Result<T>> run(F work, const JobOptions& options = {})
    {
        auto batch = std::make_shared<Batch<T, Result<T>>>(1, options);
        const QFuture<Result<T>> future = batch->promise.future();
        post([this, batch, work = std::move(work)]() mutable {
            batch->finish(guarded<T>(batch->context, work));
        });
        return future;
    }

    /// `count` items on all threads: `Result<T>(std::size_t index, JobContext&)`. The answers come
    /// in the order of the indices; the first failure ends the batch with its error.
    template <typename T, typename F>
    QFuture<Result<std::vector<T>>> map(std::size_t count, F work, const JobOptions& options = {})
    {
        auto batch = std::make_shared<Batch<T, Result<std::vector<T>>>>(count, options);
        const QFuture<Result<std::vector<T>>> future = batch->promise.future();
        if (count == 0) {
            batch->finish(std::vector<T>());
        }
        for (std::size_t i = 0; i < count; ++i) {
            post([this, batch, i, work]() mutable {
                auto item = [&](JobContext& context) { return work(i, context); };
                batch->put(i, batch->failed() ? Result<T>(Error(ErrorCode::Cancelled))
                                              : guarded<T>(batch->context, item));
            });
        }
        return future;
    }

    /// `work` for each of 0 … workers-1 on the pool's threads; returns when all have ended. Call
    /// from outside the pool, on a worker thread.
    void spread(int workers, const std::function<void(int)>& work);
    [[nodiscard]] int threads() const { return m_pool.maxThreadCount(); }

  private:
    template <typename T, typename Answer> struct Batch
    {
        Batch(std::size_t items, const JobOptions& options)
            : context(options), answers(items), left(items)
        {
            promise.setProgressRange(0, static_cast<int>(items));
            promise.start();
        }
        [[nodiscard]] bool failed()
        {
            const std::lock_guard lock(mutex);
            return error.has_value();
        }
        void put(std::size_t index, Result<T> answer)
        {
            const std::lock_guard lock(mutex);
            if (answer.ok()) {
                answers[index] = std::move(answer).value();
            } else if (!error) {
                error = answer.error();
            }
            --left;
            promise.setProgressValue(static_cast<int>(answers.size() - left));
            if (left == 0) {
                finish(error ? Answer(*error) : collected());
            }
        }
        [[nodiscard]] Answer collected()
        {
            std::vector<T> all;
            all.reserve(answers.size());
            for (std::optional<T>& answer : answers) {
                all.push_back(std::move(*answer));
            }
            return all;
        }
        void finish(Answer answer)
        {
            promise.addResult(std::move(answer));
            promise.finish();
        }

        JobContext context;
        QPromise<Answer> promise;
        std::mutex mutex;
        std::vector<std::optional<T>> answers;
        std::optional<Error> error;
        std::size_t left;
    };

    template <typename T, typename F> Result<T> guarded(JobContext& context, F& work)
    {
        if (m_closing) {
            return Error(ErrorCode::Cancelled);
        }
        LINLI_TRY(context.mayGoOn());
        try {
            return work(context);
        } catch (const std::exception& exception) {
            return detail::foreignException(&exception);
        } catch (...) {
            return detail::foreignException(nullptr);
        }
    }
    void post(std::function<void()> job);

    std::atomic_bool m_closing{false};
    QThreadPool m_pool;
};

} // namespace linli::runtime
