// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/ShopFile.h"

namespace linli::storage {

Result<std::unique_ptr<Connection>>
openShopFile(const std::string& path, Instant now, const OpenOptions& options)
{
    LINLI_ASSIGN(std::unique_ptr<Connection> connection, Connection::open(path, options));
    LINLI_ASSIGN(std::vector<Migration> migrations, builtInMigrations());
    Migrator migrator(*connection, std::move(migrations));
    if (options.readOnly) {
        LINLI_TRY(migrator.check());
    } else {
        LINLI_ASSIGN(const MigrationReport report, migrator.migrate(now));
        LINLI_CHECK(report.to >= report.from);
    }
    return connection;
}

} // namespace linli::storage
