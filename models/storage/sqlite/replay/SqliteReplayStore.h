// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rewards/replay/StateStore.h"
#include "storage/core/Connection.h"
#include "storage/sqlite/rewards/SqliteRewardStore.h"
#include "usecases/ports/Crypto.h"

#include <memory>
#include <string>

namespace linli::storage {

/// Runs case files on the product's own tables: `linlictl replay --store sqlite` and the contract
/// tests. Each case starts in a new file, which is not kept safe against a power cut. One thread.
class SqliteReplayStore final : public rewards::replay::StateStore
{
  public:
    /// `path` is removed and made anew by every reset(). `hasher` must outlive the store.
    SqliteReplayStore(std::string path, const ports::Hasher& hasher);
    ~SqliteReplayStore() override;

    Result<void> reset(const rewards::Changes& opening) override;
    Result<rewards::Changes> handle(const rewards::Event& event) override;
    Result<std::vector<ledger::Balances::Item>> balances() override;
    Result<std::vector<rewards::RewardRecord>> rewards() override;

  private:
    Result<void> removeFiles();
    void close();

    std::string m_path;
    const ports::Hasher& m_hasher;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<SqliteRewardStore> m_store;
};

} // namespace linli::storage
