// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/OpenedShop.h"
#include "storage/sqlite/sync/SqliteSyncJournal.h"
#include "storage/sqlite/sync/SqliteSyncRepair.h"
#include "storage/sqlite/sync/SqliteSyncStore.h"
#include "sync/cloud/Pairing.h"
#include "sync/worker/SyncWorker.h"
#include "usecases/shop/SystemIds.h"

#include <QLockFile>

#include <memory>
#include <string>

namespace linli::app {

/// The sync of one shop file with a connection of its own. Made, used and destroyed on one thread.
class SyncSession final : public sync::SyncSide
{
  public:
    /// Exchanging with the cloud is one program's at a time; looking and settling is everybody's.
    enum class Turn
    {
        Take,
        Leave,
    };
    /// Errors: NotLinked, AlreadyExists (another program is syncing this file), those of
    /// OpenedShop::open.
    static Result<std::unique_ptr<SyncSession>>
    open(const std::string& path, const ports::Clock& clock, sync::Transport& transport, Turn turn);
    [[nodiscard]] ports::SyncStore& store() override { return m_store; }
    [[nodiscard]] ports::SyncJournal& journal() override { return m_journal; }
    [[nodiscard]] ports::SyncRepair& repair() { return m_repair; }
    [[nodiscard]] sync::SyncClient& client() override { return *m_client; }
    /// The cloud's calls of this device, for its list of devices and the like.
    [[nodiscard]] sync::CloudCalls& calls() { return *m_calls; }
    [[nodiscard]] storage::Connection& connection() { return *m_connection; }
    /// How this device's token is kept on this computer.
    [[nodiscard]] vault::KeyProtection protection() const { return m_protection; }

  private:
    SyncSession(std::unique_ptr<storage::Connection> connection,
                vault::ShopKey key,
                const ports::Clock& clock);
    Result<void> takeTurn(const std::string& path);
    Result<void>
    makeClient(const ports::SyncLink& link, const ports::Clock& clock, sync::Transport& transport);

    std::unique_ptr<QLockFile> m_turn;
    std::unique_ptr<storage::Connection> m_connection; ///< before what uses it
    usecases::SystemIds m_ids;
    vault::Sha256Hasher m_hasher;
    vault::ShopVault m_vault;
    storage::SqliteSyncStore m_store;
    storage::SqliteSyncRepair m_repair;
    storage::SqliteSyncJournal m_journal;
    std::unique_ptr<sync::CloudCalls> m_calls;
    std::unique_ptr<sync::SyncClient> m_client;
    vault::KeyProtection m_protection = vault::KeyProtection::File;
};

/// Links the shop file to the cloud that gave the code; without a file, makes one that takes part
/// in the cloud's shop. Errors: AlreadyExists (linked already; or it belongs to another shop of a
/// cloud), CloudRefused, CloudUnreachable, those of the key store and of storage.
Result<ports::SyncLink> pairShop(const std::string& path,
                                 const std::string& code,
                                 const std::string& url,
                                 const ports::Clock& clock,
                                 sync::Transport& transport);

/// Signs this device out where the cloud can be reached, and makes the shop its own authority
/// again. Nothing is lost; errors: NotLinked, those of storage.
Result<void>
unlinkShop(const std::string& path, const ports::Clock& clock, sync::Transport& transport);

} // namespace linli::app
