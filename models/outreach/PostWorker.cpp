// SPDX-License-Identifier: GPL-3.0-or-later
#include "outreach/PostWorker.h"

#include <QtGlobal>

#include <algorithm>
#include <chrono>

namespace linli::outreach {
namespace {

constexpr Span kAfterTrouble = Span::minutes(1);
/// The clock of the computer may be set back while something waits.
constexpr Span kLongestSleep = Span::minutes(10);
constexpr Span kShortestSleep = Span{50};

} // namespace

PostWorker::PostWorker(PostWorkerParts parts)
    : m_parts(std::move(parts)), m_thread([this] { run(); })
{
}

PostWorker::~PostWorker()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
    }
    m_parts.webhook.stop();
    m_waiting.notify_all();
    m_thread.join();
}

void PostWorker::wake()
{
    {
        const std::lock_guard guard(m_mutex);
        m_woken = true;
    }
    m_waiting.notify_all();
}

void PostWorker::awaitFirstWake()
{
    std::unique_lock lock(m_mutex);
    m_waiting.wait(lock, [this] { return m_parts.atOnce || m_woken || m_ending; });
}

void PostWorker::run()
{
    awaitFirstWake();
    for (;;) {
        {
            const std::lock_guard guard(m_mutex);
            if (m_ending) {
                break;
            }
            m_woken = false;
        }
        const std::optional<Span> sleep = step();
        std::unique_lock lock(m_mutex);
        const auto over = [this] { return m_ending || m_woken; };
        if (sleep) {
            m_waiting.wait_for(lock, std::chrono::milliseconds(sleep->ms), over);
        } else {
            m_waiting.wait(lock, over);
        }
    }
    m_side.reset();
}

std::optional<Span> PostWorker::step()
{
    const Result<std::optional<Span>> done = sendDue();
    if (done.ok()) {
        return *done;
    }
    qWarning("group posts: %s %s", nameOf(done.error().code()).data(),
             done.error().detail().c_str());
    m_side.reset();
    return kAfterTrouble;
}

Result<std::optional<Span>> PostWorker::sendDue()
{
    if (m_side == nullptr) {
        LINLI_ASSIGN(m_side, m_parts.open());
    }
    usecases::Shop& shop = m_side->shop();
    LINLI_ASSIGN(const std::optional<ports::Post> post,
                 usecases::sendNext(shop, m_parts.webhook, [this](const std::string& webhook) {
                     return m_side->key(webhook);
                 }));
    if (post) {
        m_parts.told();
        return std::optional(Span{0});
    }
    LINLI_ASSIGN(const std::optional<Instant> next, usecases::nextPostAt(shop));
    if (!next) {
        return std::optional<Span>();
    }
    return std::optional(std::clamp(*next - shop.clock.now(), kShortestSleep, kLongestSleep));
}

} // namespace linli::outreach
