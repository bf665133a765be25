// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/http/WorkerPool.h"

#include "cloud/core/Problem.h"

#include <exception>

namespace linli::cloud {

WorkerPool::WorkerPool(std::size_t workers, std::size_t mostQueued, MakeHandler makeHandler)
    : m_mostQueued(mostQueued), m_makeHandler(std::move(makeHandler))
{
    for (std::size_t i = 0; i < workers; ++i) {
        m_threads.emplace_back([this] { work(); });
    }
}

WorkerPool::~WorkerPool()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
    }
    m_waiting.notify_all();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

bool WorkerPool::submit(Request request, Done done)
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_ending || m_queue.size() >= m_mostQueued) {
            return false;
        }
        m_queue.push_back({std::move(request), std::move(done)});
    }
    m_waiting.notify_one();
    return true;
}

void WorkerPool::work()
{
    const std::unique_ptr<RequestHandler> handler = m_makeHandler();
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_waiting.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_queue.empty()) {
                return;
            }
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        Response response;
        try {
            response = handler->handle(job.request);
        } catch (const std::exception&) { // foreign ones only: out of memory, a library's own
            response = problemResponse(Problem::Internal, job.request);
        }
        job.done(std::move(response));
    }
}

} // namespace linli::cloud
