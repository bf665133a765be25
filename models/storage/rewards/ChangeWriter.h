// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/Changes.h"
#include "storage/core/Connection.h"
#include "usecases/ports/Crypto.h"

namespace linli::storage {

/// Writes one event's Changes, in an order that satisfies the references. The caller holds the
/// transaction. Refers to both for its life.
class ChangeWriter
{
  public:
    ChangeWriter(Connection& connection, const ports::Hasher& hasher)
        : m_connection(connection), m_hasher(hasher)
    {
    }
    /// Errors: LedgerBroken (head, entries or balances are not what the engine decided upon).
    Result<void> write(const rewards::Changes& changes);

  private:
    Result<void> writeEvent(const rewards::Changes& changes);
    Result<void> writeMembers(const std::vector<rewards::MemberRecord>& members);
    Result<void> writeMember(const rewards::MemberRecord& member);
    Result<void> writeBindsAndLinks(const rewards::Changes& changes);
    Result<void> writeOrders(const std::vector<rewards::OrderRecord>& orders);
    Result<void> writeRefunds(const std::vector<rewards::RefundRecord>& refunds);
    Result<void> writeGroups(const std::vector<rewards::GroupRecord>& groups);
    Result<void> writeRewards(const std::vector<rewards::RewardRecord>& rewards);
    Result<void> writeRules(const std::vector<rewards::Rule>& rules);
    Result<void> writeMerges(const rewards::Changes& changes);
    Result<void> writeEntries(const std::vector<ledger::Entry>& entries);
    Result<void> writeBalances(const std::vector<rewards::BalanceChange>& balances);

    Connection& m_connection;
    const ports::Hasher& m_hasher;
};

} // namespace linli::storage
