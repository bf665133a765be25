// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/sqlite/members/MemberDirectory.h"
#include "usecases/ports/OrderStore.h"

namespace linli::storage {

/// Orders in SQLite as people read them. Refers to both for its life.
class SqliteOrderStore final : public ports::OrderStore
{
  public:
    SqliteOrderStore(Connection& connection, MemberDirectory& directory)
        : m_connection(connection), m_directory(directory)
    {
    }
    Result<usecases::Page<usecases::OrderRow>> list(const usecases::OrderQuery& query,
                                                    const usecases::PageRequest& page) override;
    Result<std::optional<usecases::OrderRow>> row(const OrderKey& order) override;
    Result<std::vector<rewards::RefundRecord>> refundsOf(const OrderKey& order) override;
    Result<std::vector<ports::DecisionRow>> decisionsOf(const OrderKey& order) override;
    Result<std::string> lastNumber(std::string_view prefix) override;
    Result<std::string> lastRefundNumber(std::string_view prefix) override;
    Result<void> saveExtras(const ports::OrderExtras& extras) override;

  private:
    Result<usecases::OrderRow> toRow(const Row& row);
    Result<std::string> lastOf(std::string_view sql, std::string_view prefix);

    Connection& m_connection;
    MemberDirectory& m_directory;
};

} // namespace linli::storage
