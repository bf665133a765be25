// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/core/Transaction.h"

namespace linli::storage {

Result<Transaction> Transaction::begin(Connection& connection)
{
    LINLI_TRY(connection.begin());
    return Transaction(connection);
}

Transaction::Transaction(Connection& connection)
    : m_connection(&connection), m_level(connection.depth())
{
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_level(other.m_level)
{
}

Transaction::~Transaction()
{
    if (m_connection != nullptr) {
        LINLI_CHECK(m_connection->depth() == m_level);
        // A failed rollback dooms the outer level, which then cannot be committed.
        const Result<void> undone = m_connection->rollback();
        static_cast<void>(undone);
    }
}

Result<void> Transaction::commit()
{
    LINLI_CHECK(m_connection != nullptr && m_connection->depth() == m_level);
    Connection& connection = *m_connection;
    const Result<void> committed = connection.commit();
    if (committed.ok() || connection.depth() < m_level) {
        m_connection = nullptr; // ended either way; a failed savepoint release is still open
    }
    return committed;
}

} // namespace linli::storage
