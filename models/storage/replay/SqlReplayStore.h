// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/replay/StateStore.h"
#include "storage/core/Connection.h"
#include "storage/rewards/SqlRewardStore.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/UnitOfWork.h"

#include <memory>

namespace linli::storage {

/// Runs events on the product's own tables, each in one transaction: what SQLite and PostgreSQL
/// share of `linlictl replay` and of the contract tests. One thread.
class SqlReplayStore : public rewards::replay::StateStore
{
  public:
    Result<rewards::Changes> handle(const rewards::Event& event) override;
    Result<std::vector<ledger::Balances::Item>> balances() override;
    Result<std::vector<rewards::RewardRecord>> rewards() override;
    /// The whole chain and the balances (spec/rewards.md, "Hash chain"). Opening budgets have no
    /// entries, so a shop that had any is never in order.
    Result<ports::LedgerCheck> verify();

  protected:
    /// `hasher` must outlive the store.
    explicit SqlReplayStore(const ports::Hasher& hasher) : m_hasher(hasher) {}
    /// Goes on with this connection and this way of beginning.
    void use(std::unique_ptr<Connection> connection, std::unique_ptr<ports::UnitOfWork> work);
    Result<void> applyOpening(const rewards::Changes& opening);
    /// nullptr before use() and after close().
    [[nodiscard]] Connection* connection() { return m_connection.get(); }
    void close();

  private:
    const ports::Hasher& m_hasher;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ports::UnitOfWork> m_work;
    std::unique_ptr<SqlRewardStore> m_store;
};

} // namespace linli::storage
