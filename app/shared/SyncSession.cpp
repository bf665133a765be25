// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SyncSession.h"

#include "storage/sqlite/ShopFile.h"
#include "vault/Keychain.h"

#include <QFileInfo>
#include <QSysInfo>

namespace linli::app {
namespace {

/// The shop's key and the device's token lie side by side in the key store: both are 32 bytes.
Result<vault::ShopKey> heldKey(const std::string& id)
{
    const auto keychain = vault::Keychain::ofThisSession();
    vault::ShopKeyStore keys(vault::ShopKeyStore::defaultFolder(), keychain.get());
    LINLI_ASSIGN(vault::HeldKey held, keys.load(id));
    return std::move(held.key);
}

Result<void> keepKey(const std::string& id, const std::string& hex)
{
    const auto keychain = vault::Keychain::ofThisSession();
    vault::ShopKeyStore keys(vault::ShopKeyStore::defaultFolder(), keychain.get());
    LINLI_ASSIGN(const vault::ShopKey key, vault::ShopKey::parse(hex));
    return keys.keep(id, key);
}

bool exists(const std::string& path)
{
    return QFileInfo::exists(QString::fromStdString(path));
}

/// A file that takes part in a shop that is elsewhere already.
Result<void>
makeSharedShop(const std::string& path, const sync::Paired& paired, const ports::Clock& clock)
{
    LINLI_TRY(keepKey(paired.link.store, paired.shopKey));
    LINLI_ASSIGN(vault::ShopKey key, vault::ShopKey::parse(paired.shopKey));
    usecases::SystemIds ids([&clock] { return clock.now().unixMs(); });
    const vault::Sha256Hasher hasher;
    const vault::ShopVault vault(std::move(key));
    LINLI_ASSIGN(const auto made,
                 storage::SqliteShop::create(path, paired.link.store, {clock, ids, hasher, vault}));
    static_cast<void>(made);
    return {};
}

Result<std::string> keyOfExisting(const std::string& path, const ports::Clock& clock)
{
    LINLI_ASSIGN(const std::string id, storage::SqliteShop::shopIdOf(path, clock.now()));
    LINLI_ASSIGN(const vault::ShopKey key, heldKey(id));
    LINLI_ASSIGN(const auto connection, storage::openShopFile(path, clock.now(), {}));
    LINLI_ASSIGN(storage::Statement linked,
                 connection->prepare("SELECT store_id FROM sync_state LIMIT 1"));
    LINLI_ASSIGN(const bool found, linked.step());
    if (found) {
        return Error::badInput(ErrorCode::AlreadyExists, "shop", linked.row().text(0), "unlinked");
    }
    return key.toHex();
}

} // namespace

SyncSession::SyncSession(std::unique_ptr<storage::Connection> connection,
                         vault::ShopKey key,
                         const ports::Clock& clock)
    : m_connection(std::move(connection)), m_ids([&clock] { return clock.now().unixMs(); }),
      m_vault(std::move(key)), m_store(*m_connection, {clock, m_ids, m_hasher, m_vault})
{
}

Result<std::unique_ptr<SyncSession>>
SyncSession::open(const std::string& path, const ports::Clock& clock, sync::Transport& transport)
{
    LINLI_ASSIGN(const std::string id, storage::SqliteShop::shopIdOf(path, clock.now()));
    LINLI_ASSIGN(vault::ShopKey key, heldKey(id));
    storage::OpenOptions options;
    options.mustExist = true;
    LINLI_ASSIGN(auto connection, storage::openShopFile(path, clock.now(), options));
    std::unique_ptr<SyncSession> session(
        new SyncSession(std::move(connection), std::move(key), clock));
    LINLI_ASSIGN(const std::optional<ports::SyncLink> link, session->m_store.link());
    if (!link) {
        return Error(ErrorCode::NotLinked);
    }
    LINLI_ASSIGN(const vault::ShopKey token, heldKey(link->device));
    session->m_client =
        std::make_unique<sync::SyncClient>(session->m_store, transport, token.toHex());
    return session;
}

Result<ports::SyncLink> pairShop(const std::string& path,
                                 const std::string& code,
                                 const std::string& url,
                                 const ports::Clock& clock,
                                 sync::Transport& transport)
{
    sync::PairRequest request{url, code, QSysInfo::machineHostName().left(60).toStdString(), {}};
    if (request.deviceName.empty()) {
        request.deviceName = "linli";
    }
    const bool known = exists(path);
    if (known) {
        LINLI_ASSIGN(request.shopKey, keyOfExisting(path, clock));
    }
    LINLI_ASSIGN(const sync::Paired paired, sync::pairWith(transport, request));
    LINLI_TRY(keepKey(paired.link.device, paired.token));
    if (!known) {
        LINLI_TRY(makeSharedShop(path, paired, clock));
    }
    LINLI_ASSIGN(const std::string id, storage::SqliteShop::shopIdOf(path, clock.now()));
    LINLI_ASSIGN(vault::ShopKey key, heldKey(id));
    LINLI_ASSIGN(const auto connection, storage::openShopFile(path, clock.now(), {}));
    usecases::SystemIds ids([&clock] { return clock.now().unixMs(); });
    const vault::Sha256Hasher hasher;
    const vault::ShopVault vault(std::move(key));
    storage::SqliteSyncStore store(*connection, {clock, ids, hasher, vault});
    LINLI_TRY(store.saveLink(paired.link));
    return paired.link;
}

} // namespace linli::app
