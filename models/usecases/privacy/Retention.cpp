// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/privacy/Retention.h"

#include "domain/privacy/KeepingTimes.h"
#include "domain/time/BusinessDay.h"
#include "usecases/desk/Desk.h"
#include "usecases/desk/Permit.h"
#include "usecases/members/Erase.h"
#include "usecases/ports/MemberStore.h"
#include "usecases/ports/privacy/ConsentStore.h"
#include "usecases/shop/FeatureStores.h"
#include "usecases/shop/Unit.h"

#include <algorithm>
#include <array>

namespace linli::usecases {
namespace {

constexpr int kMostInactive = 500;

constexpr std::array kJobs{
    std::pair{RetentionJob::Devices, std::string_view("devices")},
    std::pair{RetentionJob::Tombstones, std::string_view("tombstones")},
    std::pair{RetentionJob::Drafts, std::string_view("drafts")},
    std::pair{RetentionJob::ImportRows, std::string_view("import-rows")},
    std::pair{RetentionJob::Rewriting, std::string_view("rewriting")},
    std::pair{RetentionJob::Logs, std::string_view("logs")},
    std::pair{RetentionJob::Copies, std::string_view("copies")},
};

ports::RetentionStore& store(Shop& shop)
{
    return shop.features.consents->retention();
}

Result<std::int64_t> cleared(Shop& shop, RetentionJob job, Instant now)
{
    switch (job) {
    case RetentionJob::Devices:
        return store(shop).dropDevices(now, now - privacy::kDeviceKept);
    case RetentionJob::Tombstones: {
        LINLI_ASSIGN(const Span longest, store(shop).longestCampaign());
        return store(shop).dropTombstones(now - longest - privacy::kTombstoneKept);
    }
    case RetentionJob::Drafts:
        return store(shop).dropDrafts(now - privacy::kDraftKept);
    case RetentionJob::ImportRows:
        return store(shop).dropImportRows(now - privacy::kImportRowKept);
    case RetentionJob::Rewriting:
    case RetentionJob::Logs:
    case RetentionJob::Copies:
        break;
    }
    return std::int64_t{0};
}

Result<void> note(Shop& shop, RetentionJob job, const Result<std::int64_t>& done)
{
    return store(shop).addRun(
        {shop.clock.now(), std::string(textOf(job)), done.ok() ? *done : 0,
         done.ok() ? std::string() : std::string(nameOf(done.error().code()))});
}

} // namespace

std::string_view textOf(RetentionJob job)
{
    return kJobs.at(static_cast<std::size_t>(job)).second;
}

Result<RetentionView> retentionView(Shop& shop)
{
    RetentionView view;
    LINLI_ASSIGN(const std::vector<ports::RetentionRun> runs, store(shop).lastRuns());
    for (const auto& [job, text] : kJobs) {
        RetentionLine line;
        line.job = job;
        const auto found =
            std::find_if(runs.begin(), runs.end(),
                         [word = text](const ports::RetentionRun& run) { return run.job == word; });
        if (found != runs.end()) {
            line.last = *found;
        }
        view.lines.push_back(std::move(line));
    }
    LINLI_ASSIGN(
        const auto inactive,
        store(shop).inactiveSince(shop.clock.now() - privacy::kInactiveKept, kMostInactive));
    for (const ports::InactiveMember& one : inactive) {
        LINLI_ASSIGN(const auto row, shop.members.row(one.member));
        if (row) {
            view.inactive.push_back({*row, one.lastSeen});
        }
    }
    return view;
}

Result<bool> retentionDue(Shop& shop)
{
    LINLI_ASSIGN(const std::optional<Instant> last, store(shop).lastAt());
    return !last || BusinessDay::of(*last) != BusinessDay::of(shop.clock.now());
}

Result<void> runRetention(Shop& shop)
{
    const AsMachine machine(shop.desk);
    for (const RetentionJob job : {RetentionJob::Devices, RetentionJob::Tombstones,
                                   RetentionJob::Drafts, RetentionJob::ImportRows}) {
        const Result<std::int64_t> done =
            inOneUnit(shop, [&] { return cleared(shop, job, shop.clock.now()); });
        LINLI_TRY(note(shop, job, done));
    }
    return {};
}

Result<void> noteRetention(Shop& shop, RetentionJob job, const Result<int>& cleared)
{
    const Result<std::int64_t> done = cleared.ok() ? Result<std::int64_t>(std::int64_t{*cleared})
                                                   : Result<std::int64_t>(cleared.error());
    return note(shop, job, done);
}

Result<void> rewriteIfDue(Shop& shop)
{
    LINLI_ASSIGN(const bool due, shop.features.consents->erasure().rewriteDue());
    return due ? scrubErased(shop) : Result<void>();
}

Result<int> eraseInactive(Shop& shop, const std::vector<MemberKey>& members)
{
    LINLI_TRY(permit(shop, staff::Permission::ManagePeople));
    LINLI_ASSIGN(
        const auto inactive,
        store(shop).inactiveSince(shop.clock.now() - privacy::kInactiveKept, kMostInactive));
    return inOneUnit(shop, [&]() -> Result<int> {
        int gone = 0;
        for (const ports::InactiveMember& one : inactive) {
            if (std::find(members.begin(), members.end(), one.member) == members.end()) {
                continue;
            }
            LINLI_ASSIGN(const Erased erased, eraseMember(shop, one.member));
            gone += erased.outcome.refused ? 0 : 1;
        }
        return gone;
    });
}

} // namespace linli::usecases
