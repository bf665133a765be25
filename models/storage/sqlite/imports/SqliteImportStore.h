// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/imports/SqliteImportHistory.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/ImportStore.h"

namespace linli::storage {

/// The import_* tables. Connection, vault and ids must outlive it; queued cells are sealed.
class SqliteImportStore final : public ports::ImportStore
{
  public:
    SqliteImportStore(Connection& connection, const ports::Vault& vault, ports::IdSource& ids)
        : m_connection(connection), m_vault(vault), m_history(connection, vault, ids)
    {
    }
    Result<std::optional<ports::HeldOrder>> order(const OrderKey& key) override;
    Result<std::vector<OrderKey>> ordersOfGroup(std::string_view groupNo,
                                                std::string_view buyer) override;
    Result<std::optional<ports::HeldPerson>> person(const MemberKey& member) override;
    Result<void> saveBatch(const ports::ImportBatch& batch) override;
    Result<void> saveOrder(std::string_view batch, const ports::HeldOrder& order) override;
    Result<void> savePerson(std::string_view batch, const ports::HeldPerson& person) override;
    Result<void> queue(const ports::QueuedImportRow& row) override;
    Result<void> markPlatformBind(const MemberKey& invitee, const MemberKey& inviter) override;
    Result<bool> isPlatformBind(const MemberKey& invitee, const MemberKey& inviter) override;
    ports::ImportHistory& history() override { return m_history; }

  private:
    Connection& m_connection;
    const ports::Vault& m_vault;
    SqliteImportHistory m_history;
};

} // namespace linli::storage
