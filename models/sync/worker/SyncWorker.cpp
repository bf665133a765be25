// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/worker/SyncWorker.h"

#include <QtGlobal>

#include <chrono>
#include <random>

namespace linli::sync {
namespace {

using usecases::SyncPhase;

std::int64_t steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// As many random bits as the schedule wants; not secret.
std::uint64_t chance()
{
    static thread_local std::mt19937_64 random{std::random_device{}()};
    return random();
}

SyncPhase phaseOf(const Error& error)
{
    switch (error.code()) {
    case ErrorCode::NotLinked:
        return SyncPhase::NotLinked;
    case ErrorCode::CloudUnreachable:
        return SyncPhase::Offline;
    case ErrorCode::CloudRewound:
        return SyncPhase::Recovering;
    case ErrorCode::PairingEnded:
        return SyncPhase::PairingEnded;
    case ErrorCode::AlreadyExists:
        return SyncPhase::Elsewhere;
    default:
        break;
    }
    const std::string_view code = error.parameter("value");
    if (code == "schema_too_old") {
        return SyncPhase::NeedsUpdate;
    }
    return code == "schema_too_new" ? SyncPhase::CloudTooOld : SyncPhase::Trouble;
}

std::int64_t wishOf(const Error& error)
{
    const std::string wish(error.parameter("retry_after_ms"));
    return wish.empty() ? 0 : std::strtoll(wish.c_str(), nullptr, 10);
}

} // namespace

SyncWorker::SyncWorker(WorkerParts parts)
    : m_parts(std::move(parts)), m_movedMs(steadyMs()), m_thread([this] { run(); })
{
}

SyncWorker::~SyncWorker()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
    }
    m_parts.transport.stop();
    m_waiting.notify_all();
    m_thread.join();
}

void SyncWorker::wake()
{
    {
        const std::lock_guard guard(m_mutex);
        m_woken = true;
    }
    m_parts.transport.interrupt();
    m_waiting.notify_all();
}

void SyncWorker::reopen()
{
    {
        const std::lock_guard guard(m_mutex);
        m_reopen = true;
    }
    wake();
}

usecases::SyncState SyncWorker::state() const
{
    const std::lock_guard guard(m_mutex);
    return m_state;
}

void SyncWorker::awaitFirstWake()
{
    std::unique_lock lock(m_mutex);
    m_waiting.wait(lock, [this] { return m_parts.atOnce || m_woken || m_ending; });
}

void SyncWorker::run()
{
    awaitFirstWake();
    for (;;) {
        {
            const std::lock_guard guard(m_mutex);
            if (m_ending) {
                break;
            }
            m_woken = false;
            if (std::exchange(m_reopen, false)) {
                m_side.reset();
                m_schedule.succeeded();
            }
        }
        m_parts.transport.resume(); // what is written from here on interrupts the long poll
        m_pauseMs = 0;
        m_obey = false;
        m_offline = false;
        if (const Result<void> done = step(); !done.ok()) {
            judge(done.error());
        }
        rest();
    }
    m_side.reset();
}

Result<void> SyncWorker::step()
{
    if (m_side == nullptr) {
        LINLI_ASSIGN(m_side, m_parts.open());
    }
    LINLI_TRY(exchange());
    if (m_stuck) {
        constexpr std::int64_t kFreshStartMs = 10'000;
        m_side.reset();
        m_pauseMs = kFreshStartMs;
        return {};
    }
    LINLI_ASSIGN(const SyncReport heard, m_side->client().listen(m_parts.listenS));
    if (heard.pulled > 0 || heard.recovered) {
        keepRound(heard, "");
        m_parts.applied();
    }
    return {};
}

Result<void> SyncWorker::exchange()
{
    LINLI_ASSIGN(const ports::SyncCounts before, m_side->store().counts());
    {
        const std::lock_guard guard(m_mutex);
        m_state.counts = before;
    }
    publish(SyncPhase::Exchanging);
    LINLI_ASSIGN(const SyncReport report, m_side->client().exchange());
    m_schedule.succeeded();
    if (report.pushed + report.pulled > 0 || report.recovered) {
        keepRound(report, "");
    }
    {
        const std::lock_guard guard(m_mutex);
        m_state.link = report.link;
        m_state.counts = report.counts;
        m_state.lastOkAt = m_parts.clock.now();
        m_state.trouble.reset();
    }
    watch(report);
    if (report.pulled > 0 || report.recovered) {
        m_parts.applied();
    }
    if (m_stuck) {
        publish(SyncPhase::Stuck);
    } else {
        publish(report.differs ? SyncPhase::Differs : SyncPhase::Listening);
    }
    return {};
}

/// There is a line and something waits, but nothing moves: told, and begun anew.
void SyncWorker::watch(const SyncReport& report)
{
    const std::int64_t nowMs = steadyMs();
    if (report.pushed > 0 || report.counts.unsent == 0) {
        m_movedMs = nowMs;
    }
    m_stuck = nowMs - m_movedMs > m_parts.stuckAfterMs;
}

void SyncWorker::keepRound(const SyncReport& report, const std::string& trouble)
{
    const Result<void> kept = m_side->journal().addRound(
        {m_parts.clock.now(), report.pushed, report.pulled, report.rewound, trouble});
    if (!kept.ok()) {
        qWarning("sync: an exchange was not noted: %s", kept.error().detail().c_str());
    }
}

void SyncWorker::judge(const Error& error)
{
    if (error.code() == ErrorCode::Cancelled) {
        return;
    }
    const SyncPhase phase = phaseOf(error);
    const bool first = state().phase != phase;
    {
        const std::lock_guard guard(m_mutex);
        m_state.trouble = error;
        if (phase == SyncPhase::NotLinked) {
            m_state.link.reset();
            m_state.counts = {};
        }
    }
    if (phase == SyncPhase::Offline) {
        m_movedMs = steadyMs(); // without a line nothing can move
    }
    m_stuck = steadyMs() - m_movedMs > m_parts.stuckAfterMs;
    if (m_side != nullptr && first) {
        keepRound({}, std::string(nameOf(error.code())));
    }
    if (m_stuck || phase == SyncPhase::PairingEnded || phase == SyncPhase::Trouble) {
        m_side.reset(); // the next try begins with a fresh file, token and memory
    }
    const std::int64_t wishMs = wishOf(error);
    m_obey = wishMs > 0;
    m_offline = phase == SyncPhase::Offline && !m_obey;
    m_pauseMs = std::max(wishMs, m_schedule.nextDelayMs(chance()));
    if (phase == SyncPhase::NotLinked) {
        m_pauseMs = -1;
    }
    publish(m_stuck ? SyncPhase::Stuck : phase);
}

void SyncWorker::publish(SyncPhase phase)
{
    usecases::SyncState told;
    {
        const std::lock_guard guard(m_mutex);
        m_state.phase = phase;
        m_state.nextTryMs = std::max<std::int64_t>(0, m_pauseMs);
        told = m_state;
    }
    m_parts.told(told);
}

/// After many failures a pause lasts minutes, but a line that is back must not stay unused so long:
/// the pause is broken up by questions that touch no database. Their times are random too, so that
/// the counters of a street still do not come back at once.
void SyncWorker::rest()
{
    const auto atMost = static_cast<std::uint64_t>(m_parts.askEveryMs);
    std::int64_t leftMs = m_pauseMs;
    while (m_offline && m_side != nullptr && leftMs > m_parts.askEveryMs) {
        const auto pieceMs = static_cast<std::int64_t>(atMost / 2 + chance() % (atMost / 2));
        leftMs -= pieceMs;
        if (pause(pieceMs) || m_side->client().isThere()) {
            return;
        }
    }
    pause(leftMs);
}

/// True where something happened before the time was over.
bool SyncWorker::pause(std::int64_t ms)
{
    std::unique_lock lock(m_mutex);
    const auto over = [this] { return m_ending || m_reopen || (m_woken && !m_obey); };
    if (ms < 0) {
        m_waiting.wait(lock, over);
        return true;
    }
    return m_waiting.wait_for(lock, std::chrono::milliseconds(ms), over);
}

} // namespace linli::sync
