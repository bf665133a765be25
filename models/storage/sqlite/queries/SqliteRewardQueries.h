// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/members/MemberDirectory.h"
#include "usecases/ports/RewardQueries.h"
#include "usecases/ports/RewardStore.h"

namespace linli::storage {

/// Rewards and the ledger as people read them. Refers to all three for its life.
class SqliteRewardQueries final : public ports::RewardQueries
{
  public:
    SqliteRewardQueries(Connection& connection,
                        MemberDirectory& directory,
                        ports::RewardStore& rewards)
        : m_connection(connection), m_directory(directory), m_rewards(rewards)
    {
    }
    Result<usecases::Page<usecases::RewardRow>> list(const usecases::RewardQuery& query,
                                                     const usecases::PageRequest& page) override;
    Result<std::optional<usecases::RewardRow>> row(const RewardId& reward) override;
    Result<usecases::Page<usecases::RewardRow>> pending(const usecases::PageRequest& page) override;
    Result<std::vector<usecases::DueRow>> due(std::int32_t limit) override;
    Result<std::optional<usecases::DueRow>> dueOf(const MemberKey& member) override;
    Result<std::vector<ports::BalanceRow>> balancesOf(const MemberKey& member) override;
    Result<std::vector<usecases::PersonBalances>> balances(std::int32_t limit) override;
    Result<usecases::Page<usecases::LedgerRow>> ledger(const usecases::LedgerQuery& query,
                                                       const usecases::PageRequest& page) override;
    Result<std::vector<usecases::RuleRow>> rules() override;
    Result<std::optional<Instant>> nextSettlement() override;

  private:
    Result<usecases::RewardRow> toRow(const Row& row);
    Result<usecases::Page<usecases::RewardRow>> rewardPage(Statement& find, std::int32_t limit);
    Result<std::vector<usecases::DueRow>> dueRows(const std::vector<std::string>& keys);
    Result<std::string> accountName(const std::string& account);
    Result<std::int64_t> countOf(Statement& counting);

    Connection& m_connection;
    MemberDirectory& m_directory;
    ports::RewardStore& m_rewards;
};

} // namespace linli::storage
