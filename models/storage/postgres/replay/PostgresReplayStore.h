// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/ServerAddress.h"
#include "storage/replay/SqlReplayStore.h"

#include <string>

namespace linli::storage {

/// `linlictl replay --store postgres`. All cases of one store run in one schema, emptied between
/// them and dropped afterwards; nothing else in the database is touched. One thread.
class PostgresReplayStore final : public SqlReplayStore
{
  public:
    /// `schema` of openServerShop; empty = one of its own. `hasher` must outlive the store.
    PostgresReplayStore(ServerAddress server, const ports::Hasher& hasher, std::string schema = {});
    ~PostgresReplayStore() override;

    Result<void> reset(const rewards::Changes& opening) override;
    /// Goes on with the schema another store made, waiting `lockTimeoutMs` for its turn to write.
    Result<void> join(int lockTimeoutMs);

  private:
    Result<void> open(int lockTimeoutMs);

    ServerAddress m_server;
    std::string m_schema;
    bool m_owner = false; ///< made the schema, so drops it
};

} // namespace linli::storage
