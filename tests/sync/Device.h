// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cloud/CloudKit.h"
#include "storage/sqlite/shop/SqliteShop.h"
#include "storage/sqlite/sync/SqliteSyncStore.h"
#include "sync/SyncClient.h"
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

/// A counter: a real shop file, its sync with a connection of its own, and a line.
class Device
{
  public:
    /// `shopKey` empty = a shop of its own that is linked later.
    Device(cloud::CloudKit& kit, std::uint64_t seed, const std::string& shopKey = {});

    [[nodiscard]] usecases::Shop& shop() { return m_shop->shop(); }
    [[nodiscard]] storage::Connection& connection() { return *m_connection; }
    [[nodiscard]] ports::SyncStore& store() { return *m_store; }
    [[nodiscard]] SyncClient& client() { return *m_client; }
    [[nodiscard]] const std::string& key() const { return m_key; }

    void pair(const std::string& cloudStore);
    SyncReport sync();
    /// Asserts that nothing waits and that the cloud holds the same; the ledger is sound.
    void expectAgrees();
    usecases::Outcome submit(rewards::Verb verb);
    std::string attention();

    CutLine line;

  private:
    cloud::CloudKit& m_kit;
    QTemporaryDir m_folder;
    std::string m_key;
    usecases::SeededIds m_ids;
    vault::Sha256Hasher m_hasher;
    std::unique_ptr<vault::ShopVault> m_vault;
    std::unique_ptr<storage::SqliteShop> m_shop;
    std::unique_ptr<storage::Connection> m_connection;
    std::unique_ptr<storage::SqliteSyncStore> m_store;
    std::unique_ptr<SyncClient> m_client;
};

} // namespace linli::sync
