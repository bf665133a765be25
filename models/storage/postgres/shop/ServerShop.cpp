// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/shop/ServerShop.h"

#include "storage/core/SqlScript.h"
#include "storage/core/Transaction.h"
#include "storage/postgres/shop/ServerShop.sql.h"

namespace linli::storage {
namespace {

Error about(ErrorCode code, const Connection& connection, std::int64_t found, std::size_t known)
{
    return Error(code)
        .with("file", connection.path())
        .with("value", std::to_string(found))
        .with("allowed", std::to_string(known));
}

/// How many of the migrations have run; they must be these.
Result<std::size_t> recorded(Connection& connection, const std::vector<Migration>& migrations)
{
    LINLI_ASSIGN(Statement find, connection.prepare(sql::kServerMigrations));
    for (std::size_t next = 0;; ++next) {
        LINLI_ASSIGN(const bool found, find.step());
        if (!found) {
            return next;
        }
        const std::int64_t number = find.row().integer(0);
        if (next >= migrations.size()) {
            return about(ErrorCode::NewerFile, connection, number, migrations.size());
        }
        if (number != migrations[next].number ||
            find.row().text(1) != checksumOf(migrations[next])) {
            return about(ErrorCode::MigrationChanged, connection, number, migrations.size());
        }
    }
}

Result<void> runOne(Connection& connection, const Migration& migration, Instant now)
{
    for (const std::string& statement : splitScript(migration.sql)) {
        LINLI_TRY(connection.execute(statement));
    }
    LINLI_ASSIGN(Statement record, connection.prepare(sql::kRecordServerMigration));
    record.bind("number", migration.number)
        .bind("checksum", std::string_view(checksumOf(migration)))
        .bind("applied", now);
    return record.run();
}

Result<void> bringUpToDate(Connection& connection, Engine tables, Instant now)
{
    LINLI_ASSIGN(const std::vector<Migration> migrations, builtInMigrations(tables));
    LINLI_ASSIGN(Transaction transaction, Transaction::begin(connection));
    LINLI_TRY(connection.execute(sql::kOneOpener));
    LINLI_TRY(connection.execute(sql::kCreateSchema));
    LINLI_TRY(connection.execute(sql::kCreateMigrationTable));
    LINLI_ASSIGN(const std::size_t done, recorded(connection, migrations));
    for (std::size_t next = done; next < migrations.size(); ++next) {
        LINLI_TRY(runOne(connection, migrations[next], now));
    }
    return transaction.commit();
}

} // namespace

Result<void>
useServerSchema(Connection& connection, const std::string& schema, Engine tables, Instant now)
{
    {
        LINLI_ASSIGN(Statement name, connection.prepare(sql::kNameSchema));
        LINLI_TRY(name.bind("schema", std::string_view(schema)).run());
    }
    return bringUpToDate(connection, tables, now);
}

Result<std::unique_ptr<Connection>> openServerShop(const ServerAddress& server,
                                                   const std::string& schema,
                                                   Instant now,
                                                   const OpenOptions& options)
{
    LINLI_ASSIGN(std::unique_ptr<Connection> connection, Connection::openServer(server, options));
    LINLI_TRY(useServerSchema(*connection, schema, Engine::Postgres, now));
    return connection;
}

Result<void> emptyServerShop(Connection& connection)
{
    return connection.execute(sql::kEmptySchema);
}

Result<void> dropServerShop(Connection& connection)
{
    return connection.execute(sql::kDropSchema);
}

} // namespace linli::storage
