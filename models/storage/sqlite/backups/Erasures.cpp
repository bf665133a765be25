// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/backups/Erasures.h"

#include "storage/core/FileCopy.h"
#include "storage/core/Transaction.h"
#include "storage/sqlite/backups/ShopCopies.sql.h"

namespace linli::storage {
namespace {

/// How many of them the file still knew.
Result<std::int64_t> erase(Connection& connection, const std::vector<MemberKey>& members)
{
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(connection));
    std::int64_t wiped = 0;
    {
        LINLI_ASSIGN(Statement keys, connection.prepare(sql::kEraseKeys));
        LINLI_ASSIGN(Statement identity, connection.prepare(sql::kEraseIdentity));
        LINLI_ASSIGN(Statement tags, connection.prepare(sql::kEraseTags));
        LINLI_ASSIGN(Statement imports, connection.prepare(sql::kEraseImports));
        for (const MemberKey& member : members) {
            keys.bind("key", member);
            LINLI_ASSIGN(const std::int64_t known, keys.runCounting());
            if (known > 0) {
                for (Statement* const statement : {&identity, &tags, &imports}) {
                    LINLI_TRY(statement->bind("key", member).run());
                }
                ++wiped;
            }
        }
    }
    LINLI_TRY(transaction.commit());
    return wiped;
}

} // namespace

Result<std::vector<MemberKey>> erasedMembers(Connection& shop)
{
    std::vector<MemberKey> erased;
    LINLI_ASSIGN(Statement rows, shop.prepare(sql::kErasedMembers));
    for (;;) {
        LINLI_ASSIGN(const bool more, rows.step());
        if (!more) {
            return erased;
        }
        erased.push_back(rows.row().key<MemberKey>(0));
    }
}

Result<void> eraseFrom(const std::string& shopFile, const std::vector<MemberKey>& members)
{
    if (members.empty()) {
        return {};
    }
    OpenOptions options;
    options.mustExist = true;
    {
        LINLI_ASSIGN(const auto connection, Connection::open(shopFile, options));
        LINLI_ASSIGN(const std::int64_t wiped, erase(*connection, members));
        if (wiped > 0) {
            LINLI_TRY(connection->execute("VACUUM"));
        }
        LINLI_TRY(leaveWal(*connection));
    }
    return flushToDisk(shopFile);
}

} // namespace linli::storage
