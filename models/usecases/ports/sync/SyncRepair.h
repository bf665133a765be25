// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linli::ports {

/// A fact of the feed as it came, with its seal.
struct HeardFact
{
    std::int64_t seq = 0;
    std::string json;
};

/// How far a snapshot has been read.
struct SnapshotPlace
{
    std::int64_t afterKey = 0; ///< everything up to this change lies in the file
    bool whole = false;
};

/// Ways back for a counter whose history and the cloud's no longer fit: the cloud was restored from
/// a copy, this file was, or the feed no longer begins where this counter stopped (spec/sync.md
/// §4.6). Nothing is ever deleted because the cloud lacks it. Every call is one unit of work and
/// may be said again. One thread, a connection of its own. Errors: those of storage.
class SyncRepair
{
  public:
    SyncRepair() = default;
    SyncRepair(const SyncRepair&) = delete;
    SyncRepair& operator=(const SyncRepair&) = delete;
    virtual ~SyncRepair() = default;

    /// Facts of the feed, oldest first.
    virtual Result<std::vector<HeardFact>> heard(std::int64_t after, int most) = 0;
    /// The engine's tables are to be made anew from a snapshot before anything else is pulled.
    virtual Result<void> mustRebuild() = 0;
    /// A new history of the cloud: every op of ours and every field held is offered to it again,
    /// then the tables are made anew.
    virtual Result<void> offerAgain(const std::string& epoch) = 0;
    /// This device goes on under a new name: what waits is numbered from one again.
    virtual Result<void> becomeAnew(const std::string& device) = 0;

    virtual Result<SnapshotPlace> snapshotPlace() = 0;
    /// One page of GET snapshot, as it came. Errors: JsonBroken; CloudRewound where the history
    /// changed between two pages (the next page begins at the first change).
    virtual Result<SnapshotPlace> stage(const std::string& page) = 0;
    /// The engine's tables from the whole snapshot, what is not in it done again behind it; the
    /// number of facts placed.
    virtual Result<std::int64_t> rebuild() = 0;

    /// Changes of kinds this version has learnt since they came; how many.
    virtual Result<std::int64_t> applyParked() = 0;
    /// The shop is its own authority again; everything stays.
    virtual Result<void> unlink() = 0;
};

} // namespace linli::ports
