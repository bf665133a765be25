// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/RetrySchedule.h"
#include "sync/SyncClient.h"
#include "sync/Transport.h"
#include "usecases/sync/SyncState.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace linli::sync {

/// An open shop's sync: made, used and destroyed on the worker's thread.
class SyncSide
{
  public:
    SyncSide() = default;
    SyncSide(const SyncSide&) = delete;
    SyncSide& operator=(const SyncSide&) = delete;
    virtual ~SyncSide() = default;
    [[nodiscard]] virtual SyncClient& client() = 0;
    [[nodiscard]] virtual ports::SyncStore& store() = 0;
    [[nodiscard]] virtual ports::SyncJournal& journal() = 0;
};

struct WorkerParts
{
    /// Errors: NotLinked (waits until reopen()), StorageBusy (another program syncs this file), and
    /// others, after which it is tried again.
    std::function<Result<std::unique_ptr<SyncSide>>()> open;
    Transport& transport;
    const ports::Clock& clock;
    /// The state changed; from the worker's thread.
    std::function<void(const usecases::SyncState&)> told;
    /// Something of other counters or the cloud was applied; from the worker's thread.
    std::function<void()> applied;
    std::int64_t stuckAfterMs = 10 * 60'000;
    int listenS = 25;
    std::int64_t askEveryMs = 10'000; ///< at most so long apart while there is no line; > 1
    bool atOnce = true;               ///< else the file is not opened before the first wake()
};

/// Keeps one shop in step with its cloud for as long as it lives, on one thread of its own: sends
/// what was written, stays on the line for news, waits with full jitter after a failure, obeys
/// Retry-After, and asks now and then whether a lost line is back. What hangs is cut by the
/// transport; where the line is there and nothing moves for ten minutes it says so and begins anew.
/// All calls: any thread.
class SyncWorker
{
  public:
    explicit SyncWorker(WorkerParts parts);
    ~SyncWorker();
    SyncWorker(const SyncWorker&) = delete;
    SyncWorker& operator=(const SyncWorker&) = delete;

    /// Something waits to be sent, or a person asked: at once, unless the cloud asked for a pause.
    void wake();
    /// The shop was linked, unlinked or given a new token.
    void reopen();
    [[nodiscard]] usecases::SyncState state() const;

  private:
    void run();
    void awaitFirstWake();
    [[nodiscard]] Result<void> step();
    Result<void> exchange();
    void keepRound(const SyncReport& report, const std::string& trouble);
    void judge(const Error& error);
    void watch(const SyncReport& report);
    void publish(usecases::SyncPhase phase);
    void rest();
    bool pause(std::int64_t ms);

    WorkerParts m_parts;
    std::unique_ptr<SyncSide> m_side; ///< worker's thread
    RetrySchedule m_schedule;         ///< worker's thread
    std::int64_t m_pauseMs = 0;       ///< worker's thread; < 0: until something happens
    bool m_obey = false;              ///< the pause is the cloud's wish
    bool m_offline = false;           ///< it is for want of a line
    std::int64_t m_movedMs = 0;       ///< when something last moved or nothing waited, steady
    bool m_stuck = false;

    mutable std::mutex m_mutex;
    std::condition_variable m_waiting;
    usecases::SyncState m_state;
    bool m_woken = false;
    bool m_reopen = false;
    bool m_ending = false;
    std::thread m_thread; ///< last: begins when everything is there
};

} // namespace linli::sync
