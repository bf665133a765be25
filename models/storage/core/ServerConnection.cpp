// SPDX-License-Identifier: GPL-3.0-or-later
// The part of a Connection that knows it is a session of a server.
#include "storage/core/ConnectionHandle.h"

#include <QSqlError>

namespace linli::storage {
namespace {

constexpr std::string_view kWaitForLocks = "SELECT set_config('lock_timeout', :ms, false)";

} // namespace

Result<std::unique_ptr<Connection>> Connection::openServer(const ServerAddress& server,
                                                           const OpenOptions& options)
{
    std::unique_ptr<Connection> connection(new Connection(server.shown(), kPostgresDialect));
    QSqlDatabase& database = connection->m_handle->database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), connection->m_handle->name);
    database.setHostName(QString::fromStdString(server.host));
    database.setPort(server.port);
    database.setDatabaseName(QString::fromStdString(server.database));
    database.setUserName(QString::fromStdString(server.user));
    database.setPassword(QString::fromStdString(server.password));
    database.setConnectOptions(QStringLiteral("connect_timeout=10"));
    if (!database.open()) {
        return Error::badInput(ErrorCode::DatabaseUnavailable, "database", server.shown(),
                               "postgres://user@host:5432/database")
            .causedBy(kPostgresDialect.toError(database.lastError(), "open"));
    }
    LINLI_TRY(connection->execute("SET client_min_messages = warning"));
    LINLI_ASSIGN(Statement wait, connection->prepare(kWaitForLocks));
    const std::string limitMs = std::to_string(options.busyTimeoutMs);
    LINLI_TRY(wait.bind("ms", std::string_view(limitMs)).run());
    if (!options.durable) {
        LINLI_TRY(connection->execute("SET synchronous_commit = off"));
    }
    return connection;
}

} // namespace linli::storage
