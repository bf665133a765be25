// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/shop/SqliteShop.h"
#include "storage/sqlite/sync/SqliteSyncJournal.h"
#include "storage/sqlite/sync/SqliteSyncRepair.h"
#include "storage/sqlite/sync/SqliteSyncStore.h"
#include "sync/HttpTransport.h"
#include "sync/live/LiveCloud.h"
#include "sync/worker/SyncWorker.h"
#include "usecases/rewards/Submit.h"
#include "usecases/shop/SystemIds.h"
#include "vault/Sha256Hasher.h"
#include "vault/ShopVault.h"

#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace linli::sync {

/// A counter as the console has it: a shop file the caller writes to, and a SyncWorker beside it
/// with a connection and a line of its own.
class LiveCounter
{
  public:
    LiveCounter(std::string folder, std::string shopKey);
    ~LiveCounter();

    /// Links the file through the line at this port. Errors: those of pairWith.
    Result<void> pair(std::uint16_t port, const std::string& code);
    /// `askEveryMs`: as WorkerParts has it.
    void startSync(std::int64_t askEveryMs = 10'000);
    void stopSync() { m_worker.reset(); }
    /// The shop file closes and opens again, as after a crash.
    void reopen();

    /// What the shop begins with: a rule, its inviter W, eggs.
    void found();
    /// A new neighbour, her order and its payment; remembered in acts().
    void work();
    void priceEggs(std::int64_t fen);
    [[nodiscard]] const std::set<std::string>& acts() const { return m_acts; }
    [[nodiscard]] usecases::SyncState state() const { return m_worker->state(); }
    void wake() { m_worker->wake(); }

    /// Asked with a connection of its own.
    [[nodiscard]] std::set<std::string> events();
    [[nodiscard]] std::string digest();
    [[nodiscard]] std::int64_t unsent();
    [[nodiscard]] std::int64_t cursor();
    [[nodiscard]] bool verifies();
    [[nodiscard]] const std::string& file() const { return m_file; }

  private:
    struct Side;
    void open();
    Result<std::unique_ptr<SyncSide>> side();
    void submit(rewards::Verb verb);
    /// Opened once: a poll of thirty counters must not cost more than their sync.
    storage::Connection& probe();
    std::int64_t number(std::string_view sql);

    LiveClock m_clock;
    std::string m_file;
    usecases::SystemIds m_ids;
    vault::Sha256Hasher m_hasher;
    std::string m_key;
    vault::ShopVault m_vault;
    std::unique_ptr<storage::SqliteShop> m_shop;
    std::unique_ptr<storage::Connection> m_probe; ///< the caller's thread
    std::mutex m_tokenMutex;
    std::string m_token;
    int m_worked = 0;
    std::set<std::string> m_acts; ///< ids of events that were committed here
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<SyncWorker> m_worker;
};

} // namespace linli::sync
