// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"
#include "storage/core/Migrator.h"

#include <string>

namespace linli::storage {

/// Opens a session on the shop in `schema` (lower-case letters, digits, _) of a database, makes the
/// schema where there is none and brings its tables up to date, all or nothing. Errors: those of
/// Connection::openServer, NewerFile, MigrationChanged, StorageFailed.
Result<std::unique_ptr<Connection>> openServerShop(const ServerAddress& server,
                                                   const std::string& schema,
                                                   Instant now,
                                                   const OpenOptions& options = {});

/// The same for a session that is open already, with the tables of one kind (Postgres or
/// CloudPostgres); the session's search_path is the schema alone afterwards.
Result<void>
useServerSchema(Connection& connection, const std::string& schema, Engine tables, Instant now);

/// Takes everything out of the tables, facts and money too: for shops nobody keeps (replay).
Result<void> emptyServerShop(Connection& connection);

/// Drops the schema this session was opened on with everything in it.
Result<void> dropServerShop(Connection& connection);

} // namespace linli::storage
