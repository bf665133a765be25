// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared/SyncSession.h"

#include "storage/sqlite/shop/SqliteShop.h"
#include "storage/sqlite/sync/SyncRows.h"
#include "vault/Keychain.h"

#include <QFileInfo>
#include <QSysInfo>

namespace linli::app {
namespace {

/// The shop's key and the device's token lie side by side in the key store: both are 32 bytes.
Result<vault::HeldKey> heldKey(const std::string& id)
{
    const auto keychain = vault::Keychain::ofThisSession();
    vault::ShopKeyStore keys(vault::ShopKeyStore::defaultFolder(), keychain.get());
    return keys.load(id);
}

std::string computerName()
{
    const std::string name = QSysInfo::machineHostName().left(60).toStdString();
    return name.empty() ? "linli" : name;
}

Result<void> keepKey(const std::string& id, const std::string& hex)
{
    const auto keychain = vault::Keychain::ofThisSession();
    vault::ShopKeyStore keys(vault::ShopKeyStore::defaultFolder(), keychain.get());
    LINLI_ASSIGN(const vault::ShopKey key, vault::ShopKey::parse(hex));
    return keys.keep(id, key);
}

constexpr int kStaleMs = 2000;

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

/// The key of a file that is not linked, in hex.
Result<std::string> keyOfExisting(const std::string& path, const ports::Clock& clock)
{
    LINLI_ASSIGN(const storage::FoundShop found, storage::SqliteShop::find(path, clock.now()));
    LINLI_ASSIGN(const vault::HeldKey held, heldKey(found.id));
    LINLI_ASSIGN(const std::optional<ports::SyncLink> link, storage::readLink(*found.connection));
    if (link) {
        return Error::badInput(ErrorCode::AlreadyExists, "shop", link->store, "unlinked");
    }
    return held.key.toHex();
}

/// What was heard of one shop of a cloud says nothing to another.
Result<void> mayJoin(storage::Connection& connection, const std::string& store)
{
    LINLI_ASSIGN(const std::optional<std::string> past,
                 storage::SqliteSyncJournal(connection).pastStore());
    if (past && *past != store) {
        return Error::badInput(ErrorCode::AlreadyExists, "shop", *past, store);
    }
    return {};
}

} // namespace

SyncSession::SyncSession(std::unique_ptr<storage::Connection> connection,
                         vault::ShopKey key,
                         const ports::Clock& clock)
    : m_connection(std::move(connection)), m_ids([&clock] { return clock.now().unixMs(); }),
      m_vault(std::move(key)), m_store(*m_connection, {clock, m_ids, m_hasher, m_vault}),
      m_repair(*m_connection, {clock, m_ids, m_hasher, m_vault}), m_journal(*m_connection)
{
}

Result<void> SyncSession::takeTurn(const std::string& path)
{
    m_turn = std::make_unique<QLockFile>(QString::fromStdString(path + ".sync"));
    // A program killed while it wrote the file leaves an empty one: its age tells. That of a living
    // program is held by the system whatever its age, and is never taken away.
    m_turn->setStaleLockTime(kStaleMs);
    if (!m_turn->tryLock(0)) {
        return Error::badInput(ErrorCode::AlreadyExists, "sync", path, "one program at a time");
    }
    return {};
}

Result<void> SyncSession::makeClient(const ports::SyncLink& link,
                                     const ports::Clock& clock,
                                     sync::Transport& transport)
{
    LINLI_ASSIGN(const vault::HeldKey token, heldKey(link.device));
    m_protection = token.protection;
    m_calls = std::make_unique<sync::CloudCalls>(transport, clock, token.key.toHex());
    m_client = std::make_unique<sync::SyncClient>(
        sync::ClientParts{m_store, m_repair, m_journal, transport, clock, keepKey, computerName()},
        token.key.toHex());
    return {};
}

Result<std::unique_ptr<SyncSession>> SyncSession::open(const std::string& path,
                                                       const ports::Clock& clock,
                                                       sync::Transport& transport,
                                                       Turn turn)
{
    LINLI_ASSIGN(storage::FoundShop found, storage::SqliteShop::find(path, clock.now()));
    LINLI_ASSIGN(vault::HeldKey held, heldKey(found.id));
    std::unique_ptr<SyncSession> session(
        new SyncSession(std::move(found.connection), std::move(held.key), clock));
    LINLI_ASSIGN(const std::optional<ports::SyncLink> link, session->m_store.link());
    if (!link) {
        return Error(ErrorCode::NotLinked);
    }
    LINLI_TRY(session->makeClient(*link, clock, transport));
    if (turn == Turn::Take) {
        LINLI_TRY(session->takeTurn(path));
        LINLI_TRY(session->m_repair.applyParked());
    }
    return session;
}

Result<ports::SyncLink> pairShop(const std::string& path,
                                 const std::string& code,
                                 const std::string& url,
                                 const ports::Clock& clock,
                                 sync::Transport& transport)
{
    sync::PairRequest request{url, code, computerName(), {}};
    const bool known = exists(path);
    if (known) {
        LINLI_ASSIGN(request.shopKey, keyOfExisting(path, clock));
    }
    LINLI_ASSIGN(const sync::Paired paired, sync::pairWith(transport, clock, request));
    LINLI_TRY(keepKey(paired.link.device, paired.token));
    if (!known) {
        LINLI_TRY(makeSharedShop(path, paired, clock));
    }
    LINLI_ASSIGN(const storage::FoundShop found, storage::SqliteShop::find(path, clock.now()));
    LINLI_ASSIGN(vault::HeldKey held, heldKey(found.id));
    LINLI_TRY(mayJoin(*found.connection, paired.link.store));
    usecases::SystemIds ids([&clock] { return clock.now().unixMs(); });
    const vault::Sha256Hasher hasher;
    const vault::ShopVault vault(std::move(held.key));
    storage::SqliteSyncStore store(*found.connection, {clock, ids, hasher, vault});
    LINLI_TRY(store.saveLink(paired.link));
    return paired.link;
}

Result<void>
unlinkShop(const std::string& path, const ports::Clock& clock, sync::Transport& transport)
{
    LINLI_ASSIGN(const auto session,
                 SyncSession::open(path, clock, transport, SyncSession::Turn::Leave));
    LINLI_ASSIGN(const std::optional<ports::SyncLink> link, session->store().link());
    const Result<void> told = sync::signOut(session->calls(), *link, link->device);
    const bool away = told.ok() || told.error().code() == ErrorCode::PairingEnded ||
                      told.error().code() == ErrorCode::CloudUnreachable;
    return away ? session->repair().unlink() : told;
}

} // namespace linli::app
