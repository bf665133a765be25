// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rewards/SqlRewardStore.h"

#include "storage/core/Transaction.h"
#include "storage/ledger/LedgerVerifier.h"
#include "storage/ledger/StoredBooks.h"

namespace linli::storage {

SqlRewardStore::SqlRewardStore(Connection& connection, const ports::Hasher& hasher)
    : m_connection(connection), m_hasher(hasher), m_members(connection, m_failure),
      m_orders(connection, m_failure), m_rewards(connection, m_failure),
      m_ledger(connection, m_failure), m_writer(connection, hasher)
{
}

Result<void> SqlRewardStore::apply(const rewards::Changes& changes)
{
    if (const std::optional<Error> unread = m_failure.take()) {
        return *unread;
    }
    if (!changes.missing.empty()) {
        return Error(ErrorCode::StorageCorrupt).detail("a " + changes.missing + " is gone");
    }
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(m_connection));
    LINLI_TRY(m_writer.write(changes));
    return transaction.commit();
}

Result<ports::LedgerCheck> SqlRewardStore::verify()
{
    return LedgerVerifier(m_connection, m_hasher).verify();
}

Result<rewards::BooksOfShop> SqlRewardStore::books()
{
    LINLI_ASSIGN(rewards::BooksOfShop books, storedBooks(*this, m_connection));
    if (std::optional<Error> failure = m_failure.take()) {
        return *std::move(failure);
    }
    return books;
}

Result<std::vector<std::string>> SqlRewardStore::brokenInvariants()
{
    LINLI_ASSIGN(const rewards::BooksOfShop stored, books());
    return rewards::brokenInvariants(stored);
}

} // namespace linli::storage
