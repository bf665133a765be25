// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/JobQueue.h"

namespace linli::runtime {

std::unique_ptr<StoreJob> JobQueue::put(std::unique_ptr<StoreJob> job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed || m_jobs.size() >= m_most) {
            return job;
        }
        m_jobs.push_back(std::move(job));
    }
    m_filled.notify_one();
    return nullptr;
}

std::unique_ptr<StoreJob> JobQueue::take()
{
    std::unique_lock lock(m_mutex);
    m_filled.wait(lock, [this] { return m_closed || !m_jobs.empty(); });
    return m_jobs.empty() ? nullptr : takeFirst();
}

std::unique_ptr<StoreJob> JobQueue::takeWrite()
{
    const std::lock_guard lock(m_mutex);
    const bool ready = !m_jobs.empty() && m_jobs.front()->kind() == JobKind::Write;
    return ready ? takeFirst() : nullptr;
}

std::unique_ptr<StoreJob> JobQueue::takeFirst()
{
    std::unique_ptr<StoreJob> job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void JobQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_filled.notify_all();
}

} // namespace linli::runtime
