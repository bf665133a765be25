// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/board/BoardFacts.h"
#include "domain/core/Result.h"
#include "domain/report/RewardLine.h"
#include "domain/time/Instant.h"

#include <optional>
#include <vector>

namespace linli::ports {

/// What reports are made of. Store thread. Errors of every call: StorageFailed, StorageBusy.
class ReportSource
{
  public:
    ReportSource() = default;
    ReportSource(const ReportSource&) = delete;
    ReportSource& operator=(const ReportSource&) = delete;
    virtual ~ReportSource() = default;

    /// Times of the ledger's earliest and latest entry; nothing while it is empty.
    [[nodiscard]] virtual Result<std::optional<board::BoardFacts::Range>> ledgerRange() = 0;
    /// Rewards with at least one entry of the window that issues or takes back, by (first such
    /// entry, reward id).
    [[nodiscard]] virtual Result<std::vector<report::RewardLine>>
    rewardLines(const TimeWindow& window) = 0;
    /// Pay-outs of the window, oldest first: one per event.
    [[nodiscard]] virtual Result<std::vector<report::PayoutLine>>
    payoutLines(const TimeWindow& window) = 0;
    /// Goods and vouchers released and not yet collected, as they stand now.
    [[nodiscard]] virtual Result<std::vector<report::OwedGift>> owedGifts() = 0;
};

} // namespace linli::ports
