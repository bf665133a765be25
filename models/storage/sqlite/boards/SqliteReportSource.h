// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/ReportSource.h"

namespace linli::storage {

/// Reports from the confirmed ledger and the rewards. The connection must outlive it.
class SqliteReportSource final : public ports::ReportSource
{
  public:
    explicit SqliteReportSource(Connection& connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::optional<board::BoardFacts::Range>> ledgerRange() override;
    [[nodiscard]] Result<std::vector<report::RewardLine>>
    rewardLines(const TimeWindow& window) override;
    [[nodiscard]] Result<std::vector<report::PayoutLine>>
    payoutLines(const TimeWindow& window) override;
    [[nodiscard]] Result<std::vector<report::OwedGift>> owedGifts() override;

  private:
    Connection& m_connection;
};

} // namespace linli::storage
