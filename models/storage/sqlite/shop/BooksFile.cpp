// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/shop/BooksFile.h"

#include "storage/core/Connection.h"
#include "storage/ledger/LedgerVerifier.h"
#include "storage/rewards/SqlRewardStore.h"

namespace linli::storage {
namespace {

/// Connection::begin() would ask for the writer's lock; this only fixes the moment that is read.
template <typename Look>
auto asOfOneMoment(const std::string& path, Look look)
    -> decltype(look(std::declval<Connection&>()))
{
    OpenOptions options;
    options.readOnly = true;
    LINLI_ASSIGN(const std::unique_ptr<Connection> connection, Connection::open(path, options));
    LINLI_TRY(connection->execute("BEGIN"));
    auto seen = look(*connection);
    LINLI_TRY(connection->execute("ROLLBACK"));
    return seen;
}

} // namespace

Result<ports::LedgerCheck> checkLedgerOf(const std::string& path, const ports::Hasher& hasher)
{
    return asOfOneMoment(path, [&hasher](Connection& connection) {
        return LedgerVerifier(connection, hasher).verifyLedger();
    });
}

Result<usecases::BooksReport> checkBooksOf(const std::string& path, const ports::Hasher& hasher)
{
    return asOfOneMoment(path, [&hasher](Connection& connection) {
        SqlRewardStore store(connection, hasher);
        return usecases::checkBooks(store);
    });
}

} // namespace linli::storage
