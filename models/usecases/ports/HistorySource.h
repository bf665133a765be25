// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/rewards/dryrun/History.h"

namespace linli::ports {

/// Everything that ever happened, for dry runs. Store thread.
class HistorySource
{
  public:
    HistorySource() = default;
    HistorySource(const HistorySource&) = delete;
    HistorySource& operator=(const HistorySource&) = delete;
    virtual ~HistorySource() = default;

    /// Holds the whole past in memory: some 300 bytes an order. Errors: StorageFailed, StorageBusy,
    /// StorageCorrupt (a word of an enum nobody knows).
    [[nodiscard]] virtual Result<rewards::History> history() = 0;
};

} // namespace linli::ports
