// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/backups/Backups.h"

#include "domain/privacy/KeepingTimes.h"
#include "domain/time/BusinessDay.h"

#include <algorithm>

namespace linli::usecases {
namespace {

/// A name holds whole seconds: the next free one, if two copies fall into the same.
Result<backup::Stamp> freeStamp(ports::BackupStore& store, Instant now, backup::Reason reason)
{
    LINLI_ASSIGN(const std::vector<backup::Stamp> present, store.list());
    backup::Stamp stamp{Instant::fromUnixMs(now.unixMs() / 1000 * 1000), reason};
    const auto taken = [&present](Instant at) {
        return std::any_of(present.begin(), present.end(),
                           [at](const backup::Stamp& one) { return one.madeAt == at; });
    };
    while (taken(stamp.madeAt)) {
        stamp.madeAt = stamp.madeAt + Span::seconds(1);
    }
    return stamp;
}

Result<void> letGo(ports::BackupStore& store)
{
    LINLI_ASSIGN(std::vector<backup::Stamp> present, store.list());
    for (const backup::Stamp& stamp : backup::outdated(std::move(present))) {
        LINLI_TRY(store.remove(stamp));
    }
    return {};
}

} // namespace

Result<MadeBackup>
backUp(ports::BackupStore& store, const ports::Clock& clock, backup::Reason reason)
{
    LINLI_ASSIGN(const backup::Stamp stamp, freeStamp(store, clock.now(), reason));
    LINLI_ASSIGN(ports::BackupFacts facts, store.write(stamp));
    static_cast<void>(letGo(store)); // tried again with the next copy
    return MadeBackup{stamp, std::move(facts)};
}

Result<std::optional<MadeBackup>> backUpDaily(ports::BackupStore& store, const ports::Clock& clock)
{
    LINLI_ASSIGN(const std::vector<backup::Stamp> present, store.list());
    const BusinessDay today = BusinessDay::of(clock.now());
    for (const backup::Stamp& stamp : present) {
        if (stamp.reason == backup::Reason::Daily && BusinessDay::of(stamp.madeAt) == today) {
            return std::optional<MadeBackup>();
        }
    }
    LINLI_ASSIGN(MadeBackup made, backUp(store, clock, backup::Reason::Daily));
    LINLI_ASSIGN([[maybe_unused]] const int seen, forgetErasedInCopies(store, clock));
    return std::optional(std::move(made));
}

Result<int> forgetErasedInCopies(ports::BackupStore& store, const ports::Clock& clock)
{
    LINLI_ASSIGN(const std::vector<backup::Stamp> present, store.list());
    int seen = 0;
    for (const backup::Stamp& stamp : present) {
        if (clock.now() - stamp.madeAt > privacy::kBackupKeepsErased) {
            LINLI_TRY(store.forgetErased(stamp));
            ++seen;
        }
    }
    return seen;
}

Result<std::vector<backup::Stamp>> listBackups(ports::BackupStore& store)
{
    LINLI_ASSIGN(std::vector<backup::Stamp> stamps, store.list());
    std::sort(stamps.begin(), stamps.end(),
              [](const backup::Stamp& a, const backup::Stamp& b) { return a.madeAt > b.madeAt; });
    return stamps;
}

} // namespace linli::usecases
