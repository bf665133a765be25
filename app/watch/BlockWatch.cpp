// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watch/BlockWatch.h"

#include <QFile>

#include <algorithm>
#include <ctime>

namespace linli::app {
namespace {

constexpr std::size_t kTold = 10;
constexpr int kRingMs = 5;
constexpr qint64 kShortestMs = 5; ///< nobody notices less

qint64 threadCpuMs()
{
    std::timespec spent{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return spent.tv_sec * 1000 + spent.tv_nsec / 1'000'000;
}

} // namespace

BlockWatch::BlockWatch(const QString& file) : m_file(file)
{
    m_since.start();
    if (m_file.isEmpty()) {
        return;
    }
    m_cpuMs = threadCpuMs();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kRingMs);
    connect(&m_timer, &QTimer::timeout, this, &BlockWatch::ring);
    m_timer.start();
}

void BlockWatch::ring()
{
    const qint64 nowMs = m_since.elapsed();
    const qint64 cpuMs = threadCpuMs();
    const Block block{nowMs - m_rangAtMs - kRingMs, m_rangAtMs, cpuMs - m_cpuMs};
    m_rangAtMs = nowMs;
    m_cpuMs = cpuMs;
    const bool full = m_longest.size() >= kTold;
    if (block.ms < kShortestMs || (full && block.ms <= m_longest.back().ms)) {
        return;
    }
    if (full) {
        m_longest.pop_back();
    }
    m_longest.insert(std::upper_bound(m_longest.begin(), m_longest.end(), block,
                                      [](const Block& a, const Block& b) { return a.ms > b.ms; }),
                     block);
    write();
    m_cpuMs = threadCpuMs();
    m_rangAtMs = m_since.elapsed(); // writing is not what was watched
}

void BlockWatch::write() const
{
    QFile out(m_file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return; // a measurement that cannot be written is no reason to stop the console
    }
    for (const Block& block : m_longest) {
        out.write(QByteArray::number(block.ms) + " ms at " + QByteArray::number(block.atMs) +
                  " ms, " + QByteArray::number(block.cpuMs) + " ms of CPU\n");
    }
}

} // namespace linli::app
