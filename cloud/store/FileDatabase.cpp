// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/store/Database.h"
#include "storage/core/Migrator.h"
#include "storage/core/Transaction.h"
#include "storage/sqlite/SqliteUnitOfWork.h"

#include <QDir>
#include <QFile>

#include <map>

namespace linli::cloud {
namespace {

using storage::Connection;
using storage::Engine;

/// Shop files one worker keeps open.
constexpr std::size_t kMostOpen = 64;

Result<std::unique_ptr<Connection>>
openFile(const std::string& path, Engine tables, Instant now, const storage::OpenOptions& options)
{
    LINLI_ASSIGN(std::unique_ptr<Connection> connection, Connection::open(path, options));
    LINLI_ASSIGN(std::vector<storage::Migration> steps, storage::builtInMigrations(tables));
    LINLI_ASSIGN(const auto report, storage::Migrator(*connection, std::move(steps)).migrate(now));
    static_cast<void>(report);
    return connection;
}

struct OpenShop
{
    std::unique_ptr<Connection> connection; ///< first in, last out
    std::unique_ptr<Shelf> shelf;
};

class FileDatabase final : public Database
{
  public:
    FileDatabase(const DatabaseOptions& options,
                 const ports::Clock& clock,
                 const ports::Hasher& hasher,
                 std::unique_ptr<Connection> connection)
        : m_options(options), m_clock(clock), m_hasher(hasher), m_connection(std::move(connection)),
          m_catalog(*m_connection)
    {
    }

    Catalog& catalog() override { return m_catalog; }

    Result<Shelf*> shelf(const std::string& store) override
    {
        const auto kept = m_open.find(store);
        if (kept != m_open.end()) {
            return kept->second.shelf.get();
        }
        if (!IdBytes::parse(store).ok() || !QFile::exists(QString::fromStdString(pathOf(store)))) {
            return Error::badInput(ErrorCode::NotFound, "store", store.substr(0, 40), "a shop");
        }
        if (m_open.size() >= kMostOpen) {
            m_open.erase(m_open.begin());
        }
        return openShop(store);
    }

    /// An embedded service has few shops: each is asked.
    Result<std::optional<std::string>> storeOfCode(const std::string& code) override
    {
        LINLI_ASSIGN(const std::vector<StoreRow> stores, m_catalog.stores());
        for (const StoreRow& store : stores) {
            LINLI_ASSIGN(Shelf * asked, shelf(store.store));
            const auto link = asked->rewards.state().members().link(LinkId(code));
            if (const std::optional<Error> unread = asked->rewards.failure()) {
                return *unread;
            }
            if (link) {
                return std::optional(store.store);
            }
        }
        return std::optional<std::string>();
    }

    Result<void>
    create(const StoreRow& store, const std::string& epoch, const std::string& sealedKey) override
    {
        LINLI_ASSIGN(Shelf * made, openShop(store.store));
        LINLI_TRY(made->feed.create({epoch, 0, 0, sealedKey}));
        return m_catalog.addStore(store, m_clock.now());
    }

  private:
    [[nodiscard]] std::string pathOf(const std::string& store) const
    {
        return m_options.folder + "/shops/" + store + ".linli";
    }

    Result<Shelf*> openShop(const std::string& store)
    {
        storage::OpenOptions options;
        options.durable = m_options.durable;
        OpenShop shop;
        LINLI_ASSIGN(shop.connection,
                     openFile(pathOf(store), Engine::CloudShop, m_clock.now(), options));
        shop.shelf = std::make_unique<Shelf>(
            store, *shop.connection, std::make_unique<storage::SqliteUnitOfWork>(*shop.connection),
            m_hasher);
        return m_open.insert_or_assign(store, std::move(shop)).first->second.shelf.get();
    }

    const DatabaseOptions m_options;
    const ports::Clock& m_clock;
    const ports::Hasher& m_hasher;
    std::unique_ptr<Connection> m_connection;
    Catalog m_catalog;
    std::map<std::string, OpenShop> m_open;
};

} // namespace

Result<std::unique_ptr<Database>> openFileDatabase(const DatabaseOptions& options,
                                                   const ports::Clock& clock,
                                                   const ports::Hasher& hasher)
{
    const QString shops = QString::fromStdString(options.folder) + QStringLiteral("/shops");
    if (!QDir().mkpath(shops)) {
        return Error::badInput(ErrorCode::FileUnwritable, "data", options.folder, "a folder");
    }
    storage::OpenOptions open;
    open.durable = options.durable;
    LINLI_ASSIGN(
        std::unique_ptr<Connection> connection,
        openFile(options.folder + "/cloud.linli", Engine::CloudCatalog, clock.now(), open));
    return std::unique_ptr<Database>(
        std::make_unique<FileDatabase>(options, clock, hasher, std::move(connection)));
}

Result<std::unique_ptr<Database>>
openDatabase(const DatabaseOptions& options, const ports::Clock& clock, const ports::Hasher& hasher)
{
    return options.server ? openServerDatabase(options, clock, hasher)
                          : openFileDatabase(options, clock, hasher);
}

} // namespace linli::cloud
