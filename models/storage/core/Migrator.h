// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"
#include "storage/core/Connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace linli::storage {

/// One numbered file. For SQLite its SQL sets PRAGMA user_version to its own number.
struct Migration
{
    std::int64_t number = 0;
    std::string sql;
};

/// Which tables: a shop's own file or the engine's part of it on a server, and those of linli-cloud
/// (its catalogue file, one file per shop, or one schema for all on a server).
enum class Engine
{
    Sqlite,
    Postgres,
    CloudCatalog,
    CloudShop,
    CloudPostgres,
};

/// The files compiled into the program (resources/migrations), numbered from 1.
Result<std::vector<Migration>> builtInMigrations(Engine engine = Engine::Sqlite);

/// SHA-256 of the text in hex: what is recorded of a migration that ran.
[[nodiscard]] std::string checksumOf(const Migration& migration);

struct MigrationReport
{
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::vector<std::string> copies; ///< paths of the copies made before each step
};

/// Brings a shop file up to date: one transaction per file, its SHA-256 recorded, a copy of the
/// database beside it first (`shop.linli.before-0002`, never for an empty file).
class Migrator
{
  public:
    enum class Copies
    {
        Make,
        None, ///< the file is itself a copy
    };
    /// `migrations` ascending and gapless from 1.
    Migrator(Connection& connection,
             std::vector<Migration> migrations,
             Copies copies = Copies::Make);

    /// Errors: NewerFile (made by a newer program; nothing was touched), MigrationChanged (a file
    /// that had run is not the one recorded), and those of the connection. A failed step leaves
    /// the file as the step before left it.
    Result<MigrationReport> migrate(Instant now);
    /// The same checks without changing anything; a file that would need a step is
    /// StorageReadOnly.
    Result<void> check();

  private:
    Result<void> checkRecorded(std::int64_t version);
    Result<void> applyOne(const Migration& migration, Instant now);
    Result<void> runScript(const Migration& migration, Instant now);
    Result<std::string> copyBefore(const Migration& migration);

    Connection& m_connection;
    std::vector<Migration> m_migrations;
    Copies m_copies;
};

} // namespace linli::storage
