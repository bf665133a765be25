// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"

namespace linli::storage {

/// A transaction, or a savepoint inside one, that is rolled back unless commit() succeeded. Levels
/// end in the reverse order of their beginning.
class Transaction
{
  public:
    static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// After a failure of the outermost commit nothing was kept.
    Result<void> commit();

  private:
    explicit Transaction(Connection& connection);
    Connection* m_connection; ///< null once ended
    int m_level;
};

} // namespace linli::storage
