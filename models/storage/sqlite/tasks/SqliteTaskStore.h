// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/tasks/SqliteBrakeShelf.h"
#include "storage/sqlite/tasks/SqliteFlowFacts.h"
#include "storage/sqlite/tasks/SqliteFlowShelf.h"
#include "storage/sqlite/tasks/SqliteTaskQueue.h"
#include "usecases/ports/tasks/TaskStore.h"

namespace linli::storage {

/// Connection and vault must outlive it.
class SqliteTaskStore final : public ports::TaskStore
{
  public:
    SqliteTaskStore(Connection& connection, const ports::Vault& vault)
        : m_queue(connection, vault), m_flows(connection), m_facts(connection, vault),
          m_brakes(connection, vault)
    {
    }
    [[nodiscard]] ports::TaskQueue& queue() override { return m_queue; }
    [[nodiscard]] ports::FlowShelf& flows() override { return m_flows; }
    [[nodiscard]] ports::FlowFacts& facts() override { return m_facts; }
    [[nodiscard]] ports::BrakeShelf& brakes() override { return m_brakes; }

  private:
    SqliteTaskQueue m_queue;
    SqliteFlowShelf m_flows;
    SqliteFlowFacts m_facts;
    SqliteBrakeShelf m_brakes;
};

} // namespace linli::storage
