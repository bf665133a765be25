// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ids/Keys.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::ports {

/// What one job of the daily clearing did.
struct RetentionRun
{
    Instant at;
    std::string job;
    std::int64_t cleared = 0;
    std::string trouble; ///< an ErrorCode's name, empty where it went well
};

struct InactiveMember
{
    MemberKey member;
    Instant lastSeen; ///< joined, ordered, invited, collected: whatever was last
};

/// What has to go after a time. Store thread. Errors of every call: StorageFailed, StorageBusy,
/// StorageFull.
class RetentionStore
{
  public:
    RetentionStore() = default;
    RetentionStore(const RetentionStore&) = delete;
    RetentionStore& operator=(const RetentionStore&) = delete;
    virtual ~RetentionStore() = default;

    /// Notes devices that are new since, then forgets those noted before `before`; how many.
    virtual Result<std::int64_t> dropDevices(Instant now, Instant before) = 0;
    virtual Result<std::int64_t> dropTombstones(Instant before) = 0;
    virtual Result<std::int64_t> dropDrafts(Instant before) = 0;
    /// Empties rows of import files that were decided before.
    virtual Result<std::int64_t> dropImportRows(Instant before) = 0;
    /// The longest running time of any campaign or rule version with an end.
    virtual Result<Span> longestCampaign() = 0;
    /// Neighbours nothing happened to since, oldest first; no staff, nobody who owes or has
    /// something to collect or an open order. At most `most`.
    virtual Result<std::vector<InactiveMember>> inactiveSince(Instant before, int most) = 0;

    virtual Result<void> addRun(const RetentionRun& run) = 0;
    /// The last run of each job.
    virtual Result<std::vector<RetentionRun>> lastRuns() = 0;
    /// The last run of any job that began, as an instant.
    virtual Result<std::optional<Instant>> lastAt() = 0;
};

} // namespace linli::ports
