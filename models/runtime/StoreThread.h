// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/GroupCommit.h"

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

namespace linli::runtime {

/// The one thread an open shop lives on. It makes the session there, runs jobs in order, commits
/// waiting writes together, and destroys the session there. Calls and destruction: the thread that
/// made it (the GUI's), or any other one that is synchronised with it.
///
///     thread.write({Touched::Members}, [=](MySession& s) { return s.members.add(form); })
///
/// A job is `Result<T>(S&)` or `Result<T>(S&, JobContext&)`, S being the session's type. It is
/// copied to the store thread, so it captures values only. Its future is answered after the commit;
/// errors besides its own: StorageBusy (queue full), Cancelled (closing, or cancelled while
/// waiting), DeadlineExceeded, Internal (it threw), those of the commit and of the opening.
class StoreThread : public QObject
{
    Q_OBJECT

  public:
    using Factory = std::function<Result<std::unique_ptr<ports::Session>>()>;

    /// `factory` runs on the new thread; every job waits for it.
    explicit StoreThread(Factory factory, StoreLimits limits = {}, QObject* parent = nullptr);
    /// Writes that were taken in are still done; then the session is closed.
    ~StoreThread() override;

    /// Answered once the session is there, or with the factory's error.
    [[nodiscard]] QFuture<Result<void>> opened() const { return m_opened; }

    template <typename F> auto run(F work, const JobOptions& options = {})
    {
        return submit(JobKind::Read, {}, std::move(work), options);
    }
    template <typename F>
    auto write(ports::ChangeSet touches, F work, const JobOptions& options = {})
    {
        return submit(JobKind::Write, touches, std::move(work), options);
    }

  Q_SIGNALS:
    /// After a commit, from the store thread (so receivers elsewhere get it queued).
    void changed(linli::ports::ChangeSet changes);

  private:
    template <typename F>
    auto submit(JobKind kind, ports::ChangeSet touches, F work, const JobOptions& options)
    {
        auto job = std::make_unique<detail::TypedJob<F>>(kind, options, std::move(work));
        job->context().touch(touches);
        auto future = job->future();
        enqueue(std::move(job));
        return future;
    }
    void enqueue(std::unique_ptr<StoreJob> job);
    void work(const Factory& factory, QPromise<Result<void>>& opened);
    void serve(ports::Session& session);
    void refuseAll(const Error& error);

    StoreLimits m_limits;
    JobQueue m_queue;
    QFuture<Result<void>> m_opened;
    std::thread m_thread;
};

} // namespace linli::runtime
