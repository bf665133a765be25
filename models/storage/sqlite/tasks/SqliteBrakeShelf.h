// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/Crypto.h"
#include "usecases/ports/tasks/BrakeShelf.h"

namespace linli::storage {

/// Connection and vault must outlive it.
class SqliteBrakeShelf final : public ports::BrakeShelf
{
  public:
    SqliteBrakeShelf(Connection& connection, const ports::Vault& vault)
        : m_connection(connection), m_vault(vault)
    {
    }
    Result<void> put(const ports::StoredBrake& brake) override;
    Result<void> lift(std::string_view id, Instant at) override;
    Result<std::optional<ports::StoredBrake>> byId(std::string_view id) override;
    Result<std::optional<ports::StoredBrake>> openOf(std::string_view product) override;
    Result<std::vector<ports::StoredBrake>> all() override;
    Result<std::vector<ports::AffectedOrder>>
    affected(std::string_view sku, const TimeWindow& paid, std::string_view brake) override;
    Result<void>
    compensated(std::string_view brake, const OrderKey& order, std::string_view refund) override;

  private:
    Result<std::vector<ports::StoredBrake>> read(std::string_view id, std::string_view product);
    Connection& m_connection;
    const ports::Vault& m_vault;
};

} // namespace linli::storage
