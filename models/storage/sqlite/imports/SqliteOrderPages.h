// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/IdSource.h"
#include "usecases/ports/imports/OrderPages.h"

namespace linli::storage {

/// Pages as JSON for json_each: one bound value a table. Refers to both for its life.
class SqliteOrderPages final : public ports::OrderPages
{
  public:
    SqliteOrderPages(Connection& connection, ports::IdSource& ids)
        : m_connection(connection), m_ids(ids)
    {
    }
    Result<bool> allowed() override;
    Result<void> write(const ports::PageFrame& frame,
                       const std::vector<ports::PageOrder>& orders) override;

  private:
    Connection& m_connection;
    ports::IdSource& m_ids;
};

} // namespace linli::storage
