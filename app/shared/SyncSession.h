// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shared/OpenedShop.h"
#include "storage/sqlite/sync/SqliteSyncStore.h"
#include "sync/SyncClient.h"
#include "usecases/shop/SystemIds.h"

#include <memory>
#include <string>

namespace linli::app {

/// The sync of one shop file with a connection of its own. Made, used and destroyed on one thread.
class SyncSession
{
  public:
    /// Errors: NotLinked, those of OpenedShop::open.
    static Result<std::unique_ptr<SyncSession>>
    open(const std::string& path, const ports::Clock& clock, sync::Transport& transport);
    [[nodiscard]] ports::SyncStore& store() { return m_store; }
    [[nodiscard]] sync::SyncClient& client() { return *m_client; }

  private:
    SyncSession(std::unique_ptr<storage::Connection> connection,
                vault::ShopKey key,
                const ports::Clock& clock);

    std::unique_ptr<storage::Connection> m_connection; ///< first in, last out
    usecases::SystemIds m_ids;
    vault::Sha256Hasher m_hasher;
    vault::ShopVault m_vault;
    storage::SqliteSyncStore m_store;
    std::unique_ptr<sync::SyncClient> m_client;
};

/// Links the shop file to the cloud that gave the code; without a file, makes one that takes part
/// in the cloud's shop. Errors: AlreadyExists (linked already), CloudRefused, CloudUnreachable,
/// those of the key store and of storage.
Result<ports::SyncLink> pairShop(const std::string& path,
                                 const std::string& code,
                                 const std::string& url,
                                 const ports::Clock& clock,
                                 sync::Transport& transport);

} // namespace linli::app
