// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/RenderPool.h"

#include <QThread>

#include <latch>

namespace linli::runtime {

RenderPool::RenderPool(int threads)
{
    m_pool.setMaxThreadCount(threads > 0 ? threads : QThread::idealThreadCount());
    m_pool.setThreadPriority(QThread::LowPriority);
}

RenderPool::~RenderPool()
{
    m_closing = true; // the waiting ones still run, but only to say that they were cancelled
    m_pool.waitForDone();
}

void RenderPool::spread(int workers, const std::function<void(int)>& work)
{
    std::latch ended(workers);
    for (int worker = 0; worker < workers; ++worker) {
        post([&work, &ended, worker] {
            work(worker);
            ended.count_down();
        });
    }
    ended.wait();
}

void RenderPool::post(std::function<void()> job)
{
    m_pool.start(std::move(job));
}

} // namespace linli::runtime
