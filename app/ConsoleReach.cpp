// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ConsoleReach.h"

#include "app/CompositionRoot.h"
#include "usecases/fraud/ScanSignals.h"

namespace linli::app {
namespace {

constexpr int kFirstLookMs = 60'000; ///< the windows are up by then
constexpr int kLookEveryMs = 3'600'000;

} // namespace

ConsoleReach::ConsoleReach(std::string file, const ports::Clock& clock, bool writable)
{
    if (writable) {
        m_posts = std::make_unique<ConsolePosts>(std::move(file), clock);
        m_desk.posts = &m_posts->desk();
        m_looking.setInterval(kFirstLookMs);
        connect(&m_looking, &QTimer::timeout, this, [this] {
            m_looking.setInterval(kLookEveryMs);
            Q_EMIT lookDue();
        });
        m_looking.start();
    }
}

ConsoleReach::~ConsoleReach() = default;

void ConsoleReach::begin()
{
    if (m_posts) {
        m_posts->desk().wake();
    }
}

void ConsoleReach::stopWriting()
{
    m_looking.stop();
    m_desk.posts = nullptr;
    m_posts.reset();
}

/// The part of the composition root that reaches neighbours.
void CompositionRoot::startReach(storage::Access access)
{
    m_reach =
        std::make_unique<ConsoleReach>(m_file, m_shopClock, access == storage::Access::ReadWrite);
    m_context->reachDesk = &m_reach->desk();
    connect(m_reach.get(), &ConsoleReach::lookDue, this, [this] {
        m_access->change<usecases::SignalScan>(
            this, [](ui::StoreSide& side) { return usecases::scanSignals(side.shop); },
            [](const Result<usecases::SignalScan>&) {}); // what it found waits under review
    });
}

} // namespace linli::app
