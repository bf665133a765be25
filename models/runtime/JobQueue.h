// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/StoreJob.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace linli::runtime {

/// First in, first out, bounded. Any thread puts, one takes.
class JobQueue
{
  public:
    explicit JobQueue(std::size_t most) : m_most(most) {}

    /// Null once taken in; the job back where the queue is full or closed.
    [[nodiscard]] std::unique_ptr<StoreJob> put(std::unique_ptr<StoreJob> job);
    /// Waits for a job; null once closed and empty.
    [[nodiscard]] std::unique_ptr<StoreJob> take();
    /// The next job if it is there and a write; never waits.
    [[nodiscard]] std::unique_ptr<StoreJob> takeWrite();
    /// No more jobs are taken in; those inside are still handed out.
    void close();

  private:
    [[nodiscard]] std::unique_ptr<StoreJob> takeFirst();

    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<std::unique_ptr<StoreJob>> m_jobs;
    bool m_closed = false;
};

} // namespace linli::runtime
