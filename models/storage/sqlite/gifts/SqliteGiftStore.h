// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/GiftStore.h"

namespace linli::storage {

/// The gift shelf in the shop's file. The connection must outlive it.
class SqliteGiftStore final : public ports::GiftStore
{
  public:
    explicit SqliteGiftStore(Connection& connection) : m_connection(connection) {}
    Result<void> addBatch(const usecases::GiftBatch& batch) override;
    Result<void> addMovement(const usecases::GiftMovement& movement) override;
    Result<std::vector<usecases::GiftBatch>> batches(const Unit& unit) override;
    Result<std::optional<usecases::GiftBatch>> batch(std::string_view id) override;
    Result<usecases::Page<usecases::GiftMovement>>
    movements(const Unit& unit, const usecases::PageRequest& page) override;
    Result<std::vector<rewards::Quantity>> unbooked() override;
    Result<std::optional<std::int64_t>> latestCost(const Unit& unit) override;
    Result<std::vector<ports::OwedGoods>> owed() override;

  private:
    Connection& m_connection;
};

} // namespace linli::storage
