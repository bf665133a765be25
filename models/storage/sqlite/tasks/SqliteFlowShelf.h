// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/tasks/FlowShelf.h"

namespace linli::storage {

/// Flows as documents in the shop's file, and those that come with the program. The connection must
/// outlive it.
class SqliteFlowShelf final : public ports::FlowShelf
{
  public:
    explicit SqliteFlowShelf(Connection& connection) : m_connection(connection) {}
    Result<std::vector<tasks::Flow>> shipped() override;
    Result<std::vector<tasks::Flow>> own() override;
    Result<void> save(const tasks::Flow& flow, Instant at) override;
    Result<void> drop(std::string_view id) override;

  private:
    Connection& m_connection;
    std::vector<tasks::Flow> m_shipped; ///< read once
};

} // namespace linli::storage
