// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/AuditStore.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/DraftStore.h"
#include "usecases/ports/StaffStore.h"

namespace linli::storage {

class SqliteStaffStore final : public ports::StaffStore
{
  public:
    SqliteStaffStore(Connection& connection, const ports::Vault& vault)
        : m_connection(connection), m_vault(vault)
    {
    }
    Result<std::vector<ports::StaffRecord>> all() override;
    Result<std::optional<ports::StaffRecord>> find(std::string_view id) override;
    Result<void> save(const ports::StaffRecord& record) override;

  private:
    Result<ports::StaffRecord> recordOf(const Row& row) const;
    Connection& m_connection;
    const ports::Vault& m_vault;
};

class SqliteAuditStore final : public ports::AuditStore
{
  public:
    explicit SqliteAuditStore(Connection& connection) : m_connection(connection) {}
    Result<void> append(const ports::AuditRow& row) override;
    Result<usecases::Page<ports::AuditRow>> page(const ports::AuditQuery& query,
                                                 const usecases::PageRequest& page) override;

  private:
    Connection& m_connection;
};

class SqliteDraftStore final : public ports::DraftStore
{
  public:
    SqliteDraftStore(Connection& connection, const ports::Vault& vault)
        : m_connection(connection), m_vault(vault)
    {
    }
    Result<void> save(const ports::Draft& draft) override;
    Result<void> remove(std::string_view form, std::string_view subject) override;
    Result<std::vector<ports::Draft>> all() override;

  private:
    Connection& m_connection;
    const ports::Vault& m_vault;
};

} // namespace linli::storage
