// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace linli::ports {

/// What one exchange with the cloud did. Exchanges that moved nothing are not kept.
struct SyncRound
{
    Instant at;
    std::int64_t pushed = 0;
    std::int64_t pulled = 0;
    std::int64_t rewound = 0; ///< provisional events that were taken back and done again
    std::string trouble;      ///< name of the error; empty = none
};

/// What a person and the schedule want to know of past exchanges. Thread and errors as SyncStore.
class SyncJournal
{
  public:
    SyncJournal() = default;
    SyncJournal(const SyncJournal&) = delete;
    SyncJournal& operator=(const SyncJournal&) = delete;
    virtual ~SyncJournal() = default;

    /// Keeps the last hundred.
    virtual Result<void> addRound(const SyncRound& round) = 0;
    /// Newest first.
    virtual Result<std::vector<SyncRound>> rounds(int most) = 0;
    virtual Result<void> noteToken(Instant since) = 0;
    /// The cloud proved to hold the same.
    virtual Result<void> noteAgreed(Instant at) = 0;
    /// The shop of the cloud this file was last linked to, where it is unlinked now.
    virtual Result<std::optional<std::string>> pastStore() = 0;
};

} // namespace linli::ports
