// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/imports/ImportHistory.h"

namespace linli::storage {

/// import_mark and what belongs to it. Connection and vault must outlive it.
class SqliteImportHistory final : public ports::ImportHistory
{
  public:
    SqliteImportHistory(Connection& connection, const ports::Vault& vault)
        : m_connection(connection), m_vault(vault)
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

  private:
    Result<std::vector<MemberKey>> membersOf(std::string_view batch);

    Connection& m_connection;
    const ports::Vault& m_vault;
};

} // namespace linli::storage
