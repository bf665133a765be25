// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/imports/SqliteOrderPages.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/imports/ImportHistory.h"

namespace linli::storage {

/// import_mark and what belongs to it. Connection, vault and ids must outlive it.
class SqliteImportHistory final : public ports::ImportHistory
{
  public:
    SqliteImportHistory(Connection& connection, const ports::Vault& vault, ports::IdSource& ids)
        : m_connection(connection), m_vault(vault), m_pages(connection, ids)
    {
    }
    Result<void> mark(std::string_view batch,
                      const rewards::Sequences& from,
                      const rewards::Sequences& to) override;
    Result<void> noteProduct(std::string_view batch, std::string_view product) override;
    Result<void> keepLines(std::string_view batch, const OrderKey& order) override;
    Result<std::vector<ports::PastImport>> list(std::int64_t most) override;
    Result<std::vector<ports::ImportTieCount>> tiesOf(std::string_view batch) override;
    Result<std::vector<MemberKey>> remove(std::string_view batch, Instant at) override;
    Result<std::vector<ports::WaitingRow>> waiting(std::int64_t most) override;
    Result<void>
    settle(const ports::WaitingRow& row, std::string_view decided, Instant at) override;
    ports::OrderPages& pages() override { return m_pages; }

  private:
    Result<std::vector<MemberKey>> membersOf(std::string_view batch);

    Connection& m_connection;
    const ports::Vault& m_vault;
    SqliteOrderPages m_pages;
};

} // namespace linli::storage
