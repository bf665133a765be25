// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/ShopFigures.h"

namespace linli::storage {

/// Counts over the shop file. Refers to the connection for its life.
class SqliteShopFigures final : public ports::ShopFigures
{
  public:
    explicit SqliteShopFigures(Connection& connection) : m_connection(connection) {}
    Result<std::vector<ports::DayFigures>> days(BusinessDay first, int days) override;
    Result<ports::WaitingFigures> waiting() override;

  private:
    Connection& m_connection;
};

} // namespace linli::storage
