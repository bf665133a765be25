// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/HistorySource.h"

namespace linli::storage {

/// Reads the past from the tables of the engine. The connection must outlive it.
class SqliteHistorySource final : public ports::HistorySource
{
  public:
    explicit SqliteHistorySource(Connection& connection) : m_connection(connection) {}
    [[nodiscard]] Result<rewards::History> history() override;

  private:
    Result<void> readMembers(rewards::History& history);
    Result<void> readBinds(rewards::History& history);
    Result<void> readOrders(rewards::History& history);
    Result<void> readRefunds(rewards::History& history);
    Result<void> readGroups(rewards::History& history);
    Connection& m_connection;
};

} // namespace linli::storage
