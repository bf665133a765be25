// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/core/Response.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace linli::cloud {

/// Threads that answer requests, each with a handler of its own (and with it a database connection
/// of its own), and a queue of bounded length before them.
class WorkerPool
{
  public:
    using MakeHandler = std::function<std::unique_ptr<RequestHandler>()>; ///< on the worker
    using Done = std::function<void(Response)>;                           ///< on the worker

    WorkerPool(std::size_t workers, std::size_t mostQueued, MakeHandler makeHandler);
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;
    /// Answers what is queued, then ends.
    ~WorkerPool();

    /// False where the queue is full: nothing was taken.
    [[nodiscard]] bool submit(Request request, Done done);

  private:
    struct Job
    {
        Request request;
        Done done;
    };
    void work();

    const std::size_t m_mostQueued;
    const MakeHandler m_makeHandler;
    std::mutex m_mutex;
    std::condition_variable m_waiting;
    std::deque<Job> m_queue;
    bool m_ending = false;
    std::vector<std::thread> m_threads; ///< last: they use all of the above
};

} // namespace linli::cloud
