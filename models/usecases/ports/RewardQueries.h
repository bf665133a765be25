// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/ledger/Entry.h"
#include "usecases/views/Page.h"
#include "usecases/views/RewardRow.h"
#include "usecases/views/RuleRow.h"

#include <optional>
#include <vector>

namespace linli::ports {

/// One balance of the ledger's fold.
struct BalanceRow
{
    ledger::Account account;
    Unit unit;
    std::int64_t amount = 0;
};

/// Reads of rewards and the ledger for people; RewardStore writes them. Store thread. Errors of
/// every call: StorageFailed, StorageBusy, SealBroken.
class RewardQueries
{
  public:
    RewardQueries() = default;
    RewardQueries(const RewardQueries&) = delete;
    RewardQueries& operator=(const RewardQueries&) = delete;
    virtual ~RewardQueries() = default;

    /// Newest first.
    virtual Result<usecases::Page<usecases::RewardRow>> list(const usecases::RewardQuery& query,
                                                             const usecases::PageRequest& page) = 0;
    virtual Result<std::optional<usecases::RewardRow>> row(const RewardId& reward) = 0;
    /// PENDING with a fulfilled order by due time, then those not fulfilled yet by payment.
    virtual Result<usecases::Page<usecases::RewardRow>>
    pending(const usecases::PageRequest& page) = 0;
    /// People with anything in AVAIL, by name in pinyin order; rewards filled.
    virtual Result<std::vector<usecases::DueRow>> due(std::int32_t limit) = 0;
    virtual Result<std::optional<usecases::DueRow>> dueOf(const MemberKey& member) = 0;

    virtual Result<std::vector<BalanceRow>> balancesOf(const MemberKey& member) = 0;
    /// Everybody with anything in any account, by name in pinyin order.
    virtual Result<std::vector<usecases::PersonBalances>> balances(std::int32_t limit) = 0;
    /// Newest first.
    virtual Result<usecases::Page<usecases::LedgerRow>>
    ledger(const usecases::LedgerQuery& query, const usecases::PageRequest& page) = 0;
    /// By position in the shop's list, with budgets and usage.
    virtual Result<std::vector<usecases::RuleRow>> rules() = 0;
    /// The earliest due or expiry instant of anything a tick would move; none = nothing waits.
    virtual Result<std::optional<Instant>> nextSettlement() = 0;
};

} // namespace linli::ports
