// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/store/Catalog.h"
#include "cloud/store/Shelf.h"
#include "domain/ids/Id.h"
#include "storage/core/ServerAddress.h"
#include "usecases/ports/Clock.h"
#include "usecases/ports/Crypto.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace linli::cloud {

/// One worker's way to all shops. Owned and used by one thread.
class Database
{
  public:
    Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    virtual ~Database() = default;

    [[nodiscard]] virtual Catalog& catalog() = 0;
    /// Errors: NotFound (no such shop), and those of storage. The shelf before it is no longer
    /// valid.
    virtual Result<Shelf*> shelf(const std::string& store) = 0;
    /// The shop that issued this code, in force or not (who joined by it before still orders with
    /// it), the eldest where two did; nothing where none did.
    virtual Result<std::optional<std::string>> storeOfCode(const std::string& code) = 0;
    /// A new shop with its tables. `sealedKey`: its key under the service's.
    virtual Result<void>
    create(const StoreRow& store, const std::string& epoch, const std::string& sealedKey) = 0;
};

/// Where the data is. Copied to every worker.
struct DatabaseOptions
{
    std::string folder;                           ///< of the embedded files
    std::optional<storage::ServerAddress> server; ///< PostgreSQL instead of them
    bool durable = true;                          ///< false only for tests
};

/// Errors: those of storage; Refused where the server's role could look past row-level security.
Result<std::unique_ptr<Database>> openDatabase(const DatabaseOptions& options,
                                               const ports::Clock& clock,
                                               const ports::Hasher& hasher);

/// Files: the catalogue and one file per shop in `folder`, made where missing.
Result<std::unique_ptr<Database>> openFileDatabase(const DatabaseOptions& options,
                                                   const ports::Clock& clock,
                                                   const ports::Hasher& hasher);
Result<std::unique_ptr<Database>> openServerDatabase(const DatabaseOptions& options,
                                                     const ports::Clock& clock,
                                                     const ports::Hasher& hasher);

/// Makes the role linli_app (log-in with `password`, no rights beyond this database) on a server
/// where `administrator` may, and lets it make schemas. Errors: those of storage.
Result<void> prepareServer(const storage::ServerAddress& administrator,
                           const std::string& password);

} // namespace linli::cloud
