// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "usecases/ports/UnitOfWork.h"

namespace linli::storage {

/// The levels of one session (transaction, then savepoints). The outermost takes the shop's lock
/// row, so that all that is read in it stays as it is until it ends: the next writer waits, and
/// what he reads afterwards includes it (READ COMMITTED takes a new snapshot per statement). The
/// connection must outlive it. begin() fails with StorageBusy where the lock takes too long.
class PostgresUnitOfWork final : public ports::UnitOfWork
{
  public:
    explicit PostgresUnitOfWork(Connection& connection) : m_connection(connection) {}
    Result<void> begin() override;
    Result<void> commit() override { return m_connection.commit(); }
    Result<void> rollback() override { return m_connection.rollback(); }
    [[nodiscard]] int depth() const override { return m_connection.depth(); }

  private:
    Result<void> lockShop();

    Connection& m_connection;
};

} // namespace linli::storage
