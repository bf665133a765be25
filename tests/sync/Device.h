// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/CloudKit.h"
#include "storage/sqlite/shop/SqliteShop.h"
#include "storage/sqlite/sync/SqliteSyncJournal.h"
#include "storage/sqlite/sync/SqliteSyncRepair.h"
#include "storage/sqlite/sync/SqliteSyncStore.h"
#include "sync/SyncClient.h"
#include "sync/cloud/Pairing.h"
#include "usecases/ports/Clock.h"
#include "usecases/rewards/Submit.h"
#include "vault/Sha256Hasher.h"
#include "vault/ShopVault.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace linli::sync {

/// A line to a service in the same process that can be cut: before the service hears a call, or
/// after it did, so that the answer is lost.
class CutLine final : public Transport
{
  public:
    enum class Cut
    {
        None,
        BeforeHearing,
        AfterHearing,
    };
    explicit CutLine(cloud::CloudKit& kit) : m_kit(kit) {}
    [[nodiscard]] Result<HttpReply> send(const HttpCall& call) override;

    /// Which cut the n-th call from now gets, from 1.
    std::function<Cut(int)> cuts = [](int) { return Cut::None; };
    int calls = 0;

  private:
    cloud::CloudKit& m_kit;
};

/// A computer's clock, right but for what it is off.
class OffClock final : public ports::Clock
{
  public:
    explicit OffClock(const ports::Clock& right) : m_right(right) {}
    [[nodiscard]] Instant now() const override { return m_right.now() + off; }
    Span off{0};

  private:
    const ports::Clock& m_right;
};

/// A counter: a real shop file, its sync with a connection of its own, and a line.
class Device
{
  public:
    /// `shopKey` empty = a shop of its own that is linked later.
    Device(cloud::CloudKit& kit, std::uint64_t seed, const std::string& shopKey = {});

    [[nodiscard]] usecases::Shop& shop() { return m_shop->shop(); }
    [[nodiscard]] storage::Connection& connection() { return *m_connection; }
    [[nodiscard]] ports::SyncStore& store() { return *m_store; }
    [[nodiscard]] ports::SyncRepair& repair() { return *m_repair; }
    [[nodiscard]] ports::SyncJournal& journal() { return *m_journal; }
    [[nodiscard]] SyncClient& client() { return *m_client; }
    [[nodiscard]] const std::string& key() const { return m_key; }

    void pair(const std::string& cloudStore);
    /// The same file after the program ended: everything but the file and the token is new.
    void restart();
    /// A copy of the file as it is now, and that copy in its place.
    [[nodiscard]] std::string backUp();
    void restore(const std::string& copy);
    /// The tokens this device was given, the last one last.
    std::vector<std::string> tokens;
    SyncReport sync();
    /// Asserts that nothing waits and that the cloud holds the same; the ledger is sound.
    void expectAgrees();
    usecases::Outcome submit(rewards::Verb verb);
    std::string attention();

    CutLine line;
    OffClock clock;

  private:
    void open();
    void connect();
    cloud::CloudKit& m_kit;
    QTemporaryDir m_folder;
    std::string m_path;
    int m_copies = 0;
    std::string m_key;
    usecases::SeededIds m_ids;
    vault::Sha256Hasher m_hasher;
    std::unique_ptr<vault::ShopVault> m_vault;
    std::unique_ptr<storage::SqliteShop> m_shop;
    std::unique_ptr<storage::Connection> m_connection;
    std::unique_ptr<storage::SqliteSyncStore> m_store;
    std::unique_ptr<storage::SqliteSyncRepair> m_repair;
    std::unique_ptr<storage::SqliteSyncJournal> m_journal;
    std::unique_ptr<SyncClient> m_client;
};

} // namespace linli::sync
