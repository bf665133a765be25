// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/UnitOfWork.h"

namespace linli::storage {

/// The levels of one Connection (transaction, then savepoints), which must outlive it.
class SqliteUnitOfWork final : public ports::UnitOfWork
{
  public:
    explicit SqliteUnitOfWork(Connection& connection) : m_connection(connection) {}
    Result<void> begin() override { return m_connection.begin(); }
    Result<void> commit() override { return m_connection.commit(); }
    Result<void> rollback() override { return m_connection.rollback(); }
    [[nodiscard]] int depth() const override { return m_connection.depth(); }

  private:
    Connection& m_connection;
};

} // namespace linli::storage
