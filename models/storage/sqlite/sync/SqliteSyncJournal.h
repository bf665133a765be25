// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/sync/SyncJournal.h"

namespace linli::storage {

/// ports::SyncJournal over a shop file. One thread: the connection's.
class SqliteSyncJournal final : public ports::SyncJournal
{
  public:
    explicit SqliteSyncJournal(Connection& connection) : m_connection(connection) {}

    Result<void> addRound(const ports::SyncRound& round) override;
    Result<std::vector<ports::SyncRound>> rounds(int most) override;
    Result<void> noteToken(Instant since) override;
    Result<void> noteAgreed(Instant at) override;
    Result<std::optional<std::string>> pastStore() override;

  private:
    Connection& m_connection;
};

} // namespace linli::storage
