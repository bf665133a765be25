// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of changes that a cloud sends to a counter: whatever they hold, the shop stays sound.
#include "cloud/CloudKit.h"
#include "domain/core/Check.h"
#include "domain/rewards/replay/CaseFile.h"
#include "storage/sqlite/ShopFile.h"
#include "storage/sqlite/shop/SqliteShop.h"
#include "storage/sqlite/sync/SqliteSyncStore.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/shop/ManualClock.h"
#include "usecases/shop/SystemIds.h"
#include "vault/Sha256Hasher.h"
#include "vault/ShopVault.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <memory>

#include "fuzz/Files.h"
#include "fuzz/Target.h"

namespace linli::fuzz {
namespace {

constexpr std::int64_t kStartMs = 1'772'416'800'000; // 2026-03-02 10:00 in Shanghai
constexpr int kPagesAShop = 500;

/// A linked shop in a file; a new one after some hundred pages, so that it stays small.
class World
{
  public:
    World() : m_path((m_folder.path() + QStringLiteral("/shop.linli")).toStdString())
    {
        auto made = storage::SqliteShop::create(m_path, m_ids.next().toText(),
                                                {m_clock, m_ids, m_hasher, m_vault}, false);
        LINLI_CHECK(made.ok());
        m_shop = std::move(made).value();
        m_store = std::make_unique<storage::SqliteSyncStore>(
            m_shop->connection(), storage::SyncParts{m_clock, m_ids, m_hasher, m_vault});
        ports::SyncLink link;
        link.url = "https://cloud.example";
        link.store = "01JSTORE";
        link.device = "01JDEVICE";
        link.epoch = "e1";
        LINLI_CHECK(m_store->saveLink(link).ok());
    }
    void read(std::string_view page)
    {
        const auto done = m_store->applyPage(std::string(page));
        if (++m_pages % 50 == 0) { // the ledger stands whatever came
            const auto books = m_shop->shop().rewards.verify();
            LINLI_CHECK(books.ok());
        }
        static_cast<void>(done);
    }
    [[nodiscard]] bool used() const { return m_pages >= kPagesAShop; }

  private:
    QTemporaryDir m_folder;
    std::string m_path;
    usecases::ManualClock m_clock{Instant::fromUnixMs(kStartMs)};
    usecases::SeededIds m_ids{7, [this] { return m_clock.now().unixMs(); }};
    vault::Sha256Hasher m_hasher;
    vault::ShopVault m_vault{vault::ShopKey::random()};
    std::unique_ptr<storage::SqliteShop> m_shop;
    std::unique_ptr<storage::SqliteSyncStore> m_store;
    int m_pages = 0;
};

void application()
{
    static int count = 1;
    static char text[] = "fuzz";
    static char* name = text;
    static QCoreApplication one(count, &name);
}

/// Real pages: what a cloud tells a second counter after the first one's cases and edits.
std::vector<std::string> realPages()
{
    cloud::CloudKit kit(cloud::Store::Files);
    const std::string store = kit.found();
    cloud::Counter counter(kit, store);
    std::vector<std::string> pages;
    for (const std::string& file : filesEnding(fixture("spec"), {"reward-cases.txt"})) {
        const auto cases = rewards::replay::parseCases(file);
        LINLI_CHECK(cases.ok());
        for (std::size_t i = 0; i < cases->size() && i < 8; ++i) {
            for (const rewards::Event& event : (*cases)[i].events) {
                counter.push({counter.op(event.verb)});
            }
            counter.push({counter.fieldsOp("product", "P" + std::to_string(i),
                                           {{QStringLiteral("name"), QStringLiteral("土鸡蛋")},
                                            {QStringLiteral("list_fen"), 1280}})});
            pages.push_back(QJsonDocument(counter.get("changes", "limit=8&cursor=" + counter.epoch +
                                                                     "." + std::to_string(i * 4)))
                                .toJson(QJsonDocument::Compact)
                                .toStdString());
        }
    }
    return pages;
}

} // namespace

std::vector<std::string> seeds()
{
    application();
    return realPages();
}

void readHostile(Bytes input)
{
    application();
    // Never taken down: at exit Qt's database drivers go before it would.
    static auto& world = *new std::unique_ptr<World>;
    if (!world || world->used()) {
        world = std::make_unique<World>();
    }
    world->read(textOf(input));
}

} // namespace linli::fuzz
