// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/tasks/TaskQueue.h"

namespace linli::storage {

/// The tasks in the shop's file. Connection and vault must outlive it.
class SqliteTaskQueue final : public ports::TaskQueue
{
  public:
    SqliteTaskQueue(Connection& connection, const ports::Vault& vault)
        : m_connection(connection), m_vault(vault)
    {
    }
    Result<bool> add(const ports::StoredTask& task) override;
    Result<void> update(const ports::StoredTask& task) override;
    Result<std::optional<ports::StoredTask>> byKey(std::string_view key) override;
    Result<std::vector<ports::StoredTask>>
    list(ports::TaskFilter filter, const ports::TaskTimes& times, std::int32_t limit) override;
    Result<std::vector<ports::StoredTask>> openOf(std::string_view flow) override;
    Result<std::vector<ports::StoredTask>> ofMember(const MemberKey& member,
                                                    std::int32_t limit) override;
    Result<ports::TaskCounts> counts(const ports::TaskTimes& times) override;

  private:
    Result<std::vector<ports::StoredTask>> read(Statement& rows);
    Connection& m_connection;
    const ports::Vault& m_vault;
};

} // namespace linli::storage
