// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/HonourStore.h"

namespace linli::storage {

/// Tiers and who holds them, in the shop's file. The connection must outlive it.
class SqliteHonourStore final : public ports::HonourStore
{
  public:
    explicit SqliteHonourStore(Connection& connection) : m_connection(connection) {}
    Result<std::vector<honours::Tier>> tiers() override;
    Result<void> saveTier(const honours::Tier& tier) override;
    Result<void> save(const ports::HonourRecord& record) override;
    Result<std::optional<ports::HonourRecord>> record(std::string_view id) override;
    Result<std::vector<ports::HonourRecord>> records(const MemberKey& member) override;

  private:
    Connection& m_connection;
};

} // namespace linli::storage
