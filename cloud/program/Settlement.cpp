// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/program/Settlement.h"

#include "cloud/authority/OwnEvents.h"
#include "domain/privacy/KeepingTimes.h"
#include "domain/rewards/Engine.h"
#include "usecases/ports/UnitOfWork.h"

#include <chrono>
#include <cstdio>

namespace linli::cloud {
namespace {

void report(const Error& error)
{
    std::fprintf(stderr, "settlement: %s %s\n", std::string(nameOf(error.code())).c_str(),
                 error.detail().c_str());
}

/// Whether a settlement now would do anything: asked of the engine itself, applied nowhere.
Result<bool> somethingDue(Bench& bench, Shelf& shelf, Instant now)
{
    const rewards::Changes changes =
        rewards::handle(shelf.rewards.state(), ownEvent(rewards::Tick{}, bench.ids, now));
    if (const std::optional<Error> unread = shelf.rewards.failure()) {
        return *unread;
    }
    return !changes.entries.empty() || !changes.rewards.empty() || !changes.groups.empty() ||
           !changes.orders.empty() || !changes.refunds.empty();
}

Result<void> settleOne(Bench& bench, const std::string& store)
{
    LINLI_ASSIGN(Shelf * shelf, bench.database.shelf(store));
    const Instant now = bench.shared.clock.now();
    LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shelf->work));
    LINLI_ASSIGN(const bool due, somethingDue(bench, *shelf, now));
    if (!due) {
        return {};
    }
    LINLI_ASSIGN(OwnEvents events, OwnEvents::begin(*shelf, bench.key, bench.ids, now));
    LINLI_ASSIGN(const OpResult settled, events.submit(rewards::Tick{}));
    static_cast<void>(settled); // a clock that went back is a decision in the feed
    LINLI_ASSIGN(const std::int64_t head, events.finish());
    static_cast<void>(head);
    LINLI_TRY(work.commit());
    bench.shared.bell.ring(store);
    return {};
}

} // namespace

Result<void> settleDueShops(Bench& bench)
{
    LINLI_ASSIGN(const std::vector<StoreRow> stores, bench.database.catalog().stores());
    std::optional<Error> first;
    for (const StoreRow& store : stores) {
        const Result<void> settled = settleOne(bench, store.store);
        if (!settled.ok()) {
            report(settled.error()); // one shop's trouble must not stop the others
            first = first ? first : std::optional(settled.error());
        }
    }
    return first ? Result<void>(*first) : Result<void>();
}

Result<void> forgetOldVisits(Bench& bench)
{
    LINLI_ASSIGN(const std::vector<StoreRow> stores, bench.database.catalog().stores());
    const Instant before = bench.shared.clock.now() - privacy::kVisitorKept;
    for (const StoreRow& store : stores) {
        LINLI_ASSIGN(Shelf * shelf, bench.database.shelf(store.store));
        LINLI_ASSIGN(ports::WorkScope work, ports::WorkScope::begin(*shelf->work));
        LINLI_ASSIGN([[maybe_unused]] const std::int64_t gone, shelf->pages.forget(before));
        LINLI_TRY(work.commit());
    }
    return {};
}

Settlement::Settlement(const ServiceParts& parts) : m_parts(parts), m_thread([this] { run(); })
{
}

Settlement::~Settlement()
{
    {
        const std::lock_guard guard(m_mutex);
        m_ending = true;
    }
    m_waiting.notify_all();
    m_thread.join();
}

void Settlement::run()
{
    constexpr auto kEvery = std::chrono::minutes(1);
    constexpr int kRoundsAnHour = 60;
    int round = 0;
    Service service(m_parts);
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        lock.unlock();
        const Result<void> done = service.withBench(settleDueShops);
        if (!done.ok()) {
            report(done.error());
        }
        if (round++ % kRoundsAnHour == 0) {
            const Result<void> forgotten = service.withBench(forgetOldVisits);
            if (!forgotten.ok()) {
                report(forgotten.error());
            }
        }
        lock.lock();
        m_waiting.wait_for(lock, kEvery, [this] { return m_ending; });
    }
}

} // namespace linli::cloud
