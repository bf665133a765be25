// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store/Database.h"
#include "cloud/store/ServerDatabase.sql.h"
#include "storage/core/Migrator.h"
#include "storage/core/Transaction.h"
#include "storage/postgres/shop/PostgresUnitOfWork.h"
#include "storage/postgres/shop/ServerShop.h"
#include "storage/rows/KeyList.h"

#include <set>

namespace linli::cloud {
namespace {

using storage::Connection;
using storage::Engine;
using storage::Statement;

constexpr const char* kSharedSchema = "linli_cloud";

std::string schemaOf(const std::string& store)
{
    std::string name = "s_";
    for (const char c : store) {
        name.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    }
    return name;
}

Result<std::int64_t> oneNumber(Statement& statement)
{
    LINLI_ASSIGN(const bool found, statement.step());
    return found ? statement.row().integer(0) : 0;
}

class ServerDatabase final : public Database
{
  public:
    ServerDatabase(const ports::Clock& clock,
                   const ports::Hasher& hasher,
                   std::unique_ptr<Connection> connection)
        : m_clock(clock), m_hasher(hasher), m_connection(std::move(connection)),
          m_catalog(*m_connection)
    {
    }

    /// Its look-ups leave the shop.
    Catalog& catalog() override
    {
        m_inside.clear();
        return m_catalog;
    }

    Result<Shelf*> shelf(const std::string& store) override
    {
        m_shelf.reset();
        if (!IdBytes::parse(store).ok()) {
            return noShop(store);
        }
        if (m_known.count(store) == 0) {
            LINLI_ASSIGN(Statement find, m_connection->prepare(sql::kServerHasSchema));
            find.bind("schema", std::string_view(schemaOf(store)));
            LINLI_ASSIGN(const std::int64_t found, oneNumber(find));
            if (found == 0) {
                return noShop(store);
            }
            LINLI_TRY(makeTables(store)); // a newer program may have brought new ones
        }
        return enter(store);
    }

    Result<std::optional<std::string>> storeOfCode(const std::string& code) override
    {
        m_inside.clear();
        LINLI_ASSIGN(Statement scope, m_connection->prepare(sql::kServerUseCode));
        LINLI_TRY(scope.bind("code", std::string_view(code)).run());
        LINLI_ASSIGN(Statement find, m_connection->prepare(sql::kServerStoreOfCode));
        find.bind("code", std::string_view(code));
        return storage::firstRow<std::string>(
            find, [](const storage::Row& row) -> Result<std::string> { return row.text(0); });
    }

    Result<void>
    create(const StoreRow& store, const std::string& epoch, const std::string& sealedKey) override
    {
        LINLI_TRY(makeTables(store.store));
        LINLI_ASSIGN(storage::Transaction all, storage::Transaction::begin(*m_connection));
        LINLI_ASSIGN(Shelf * made, enter(store.store));
        m_inside.clear(); // what is set in a transaction goes with it
        LINLI_TRY(made->feed.create({epoch, 0, 0, sealedKey}));
        LINLI_TRY(m_catalog.addStore(store, m_clock.now()));
        return all.commit();
    }

  private:
    static Error noShop(const std::string& store)
    {
        return Error::badInput(ErrorCode::NotFound, "store", store.substr(0, 40), "a shop");
    }

    Result<void> use(const std::string& store, const std::string& path)
    {
        LINLI_ASSIGN(Statement set, m_connection->prepare(sql::kServerUseStore));
        set.bind("store", std::string_view(store)).bind("path", std::string_view(path));
        return set.run();
    }

    Result<void> makeTables(const std::string& store)
    {
        m_inside.clear();
        LINLI_TRY(use(store, kSharedSchema));
        LINLI_TRY(storage::useServerSchema(*m_connection, schemaOf(store), Engine::Postgres,
                                           m_clock.now()));
        LINLI_TRY(m_connection->execute(sql::kServerWall));
        m_known.insert(store);
        return {};
    }

    Result<Shelf*> enter(const std::string& store)
    {
        if (m_inside != store) {
            LINLI_TRY(use(store, schemaOf(store) + ", " + kSharedSchema));
            m_inside = store;
        }
        m_shelf = std::make_unique<Shelf>(
            store, *m_connection, std::make_unique<storage::PostgresUnitOfWork>(*m_connection),
            m_hasher);
        return m_shelf.get();
    }

    const ports::Clock& m_clock;
    const ports::Hasher& m_hasher;
    std::unique_ptr<Connection> m_connection;
    Catalog m_catalog;
    std::unique_ptr<Shelf> m_shelf;
    std::string m_inside;          ///< the shop this session stands in; empty = in none for sure
    std::set<std::string> m_known; ///< shops whose tables this session has seen up to date
};

} // namespace

Result<std::unique_ptr<Database>> openServerDatabase(const DatabaseOptions& options,
                                                     const ports::Clock& clock,
                                                     const ports::Hasher& hasher)
{
    storage::OpenOptions open;
    open.durable = options.durable;
    LINLI_ASSIGN(std::unique_ptr<Connection> connection,
                 Connection::openServer(*options.server, open));
    {
        LINLI_ASSIGN(Statement role, connection->prepare(sql::kServerRole));
        LINLI_ASSIGN(const std::int64_t powerful, oneNumber(role));
        if (powerful != 0) {
            return Error::badInput(ErrorCode::Refused, "database", options.server->shown(),
                                   "postgres://linli_app@…")
                .detail("this role looks past row-level security; run with --prepare-database "
                        "once and connect as linli_app");
        }
    }
    LINLI_TRY(
        storage::useServerSchema(*connection, kSharedSchema, Engine::CloudPostgres, clock.now()));
    return std::unique_ptr<Database>(
        std::make_unique<ServerDatabase>(clock, hasher, std::move(connection)));
}

Result<void> prepareServer(const storage::ServerAddress& administrator, const std::string& password)
{
    LINLI_ASSIGN(std::unique_ptr<Connection> connection, Connection::openServer(administrator));
    LINLI_ASSIGN(Statement name, connection->prepare(sql::kServerNamePassword));
    LINLI_TRY(name.bind("password", std::string_view(password)).run());
    return connection->execute(sql::kServerMakeRole);
}

} // namespace linli::cloud
