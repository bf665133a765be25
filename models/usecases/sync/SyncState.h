// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"
#include "usecases/ports/SyncStore.h"

#include <optional>
#include <string>
#include <vector>

namespace linli::usecases {

/// How the shop's sync is doing, in the order of what a person has to know first.
enum class SyncPhase
{
    NotLinked,
    Starting,
    Exchanging,   ///< sending or receiving right now
    Listening,    ///< everything was exchanged; waiting for news
    Offline,      ///< no answer; tries again by itself
    Recovering,   ///< the cloud or this file was restored: comparing
    Stuck,        ///< there is a line, but nothing moved for ten minutes; was begun anew
    Differs,      ///< the cloud holds something else than this file, even after comparing
    NeedsUpdate,  ///< this program is too old for the cloud
    CloudTooOld,  ///< and the other way round
    PairingEnded, ///< this computer was signed out
    Elsewhere,    ///< another program on this computer syncs this file
    Trouble,      ///< something else, told by `trouble`; tries again by itself
};

struct SyncState
{
    SyncPhase phase = SyncPhase::Starting;
    std::optional<ports::SyncLink> link;
    ports::SyncCounts counts;
    std::optional<Instant> lastOkAt; ///< of this run
    std::int64_t nextTryMs = 0;      ///< how long until it tries again; 0 = not waiting
    std::optional<Error> trouble;
};

/// A code for one more counter.
struct SyncCode
{
    std::string code;
    Instant expiresAt;
};

/// A counter of the shop as the cloud knows it.
struct SyncDevice
{
    std::string id;
    std::string name;
    Instant pairedAt;
    Instant seenAt;
    bool signedOut = false;
    bool here = false; ///< this very computer
};

} // namespace linli::usecases
