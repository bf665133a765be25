// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/live/LiveCounter.h"

#include "domain/rewards/TermsText.h"
#include "storage/rows/KeyList.h"
#include "storage/sqlite/ShopFile.h"
#include "sync/cloud/Pairing.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/products/Products.h"

#include <gtest/gtest.h>

namespace linli::sync {
namespace {

vault::ShopKey keyOf(const std::string& hex)
{
    auto key = vault::ShopKey::parse(hex);
    EXPECT_TRUE(key.ok());
    return std::move(key).value();
}

std::unique_ptr<storage::Connection> connect(const std::string& file, Instant now)
{
    storage::OpenOptions options;
    options.durable = false;
    options.busyTimeoutMs = 30'000;
    auto connection = storage::openShopFile(file, now, options);
    EXPECT_TRUE(connection.ok()) << connection.error().detail();
    return std::move(connection).value();
}

} // namespace

/// The worker's own connection and everything on it.
struct LiveCounter::Side final : SyncSide
{
    Side(LiveCounter& counter, const std::string& token)
        : m_connection(connect(counter.m_file, counter.m_clock.now())),
          m_ids([&counter] { return counter.m_clock.now().unixMs(); }), m_parts{counter.m_clock,
                                                                                m_ids,
                                                                                counter.m_hasher,
                                                                                counter.m_vault},
          m_store(*m_connection, m_parts), m_repair(*m_connection, m_parts),
          m_journal(*m_connection),
          m_client({m_store, m_repair, m_journal, *counter.m_transport, counter.m_clock,
                    [&counter](const std::string&, const std::string& fresh) -> Result<void> {
                        const std::lock_guard guard(counter.m_tokenMutex);
                        counter.m_token = fresh;
                        return {};
                    },
                    "counter"},
                   token)
    {
    }
    SyncClient& client() override { return m_client; }
    ports::SyncStore& store() override { return m_store; }
    ports::SyncJournal& journal() override { return m_journal; }

  private:
    std::unique_ptr<storage::Connection> m_connection;
    usecases::SystemIds m_ids;
    storage::SyncParts m_parts;
    storage::SqliteSyncStore m_store;
    storage::SqliteSyncRepair m_repair;
    storage::SqliteSyncJournal m_journal;
    SyncClient m_client;
};

LiveCounter::LiveCounter(std::string folder, std::string shopKey)
    : m_file(std::move(folder) + "/shop.linli"), m_ids([this] { return m_clock.now().unixMs(); }),
      m_key(std::move(shopKey)), m_vault(keyOf(m_key)), m_transport(new HttpTransport)
{
    auto made = storage::SqliteShop::create(m_file, m_ids.next().toText(),
                                            {m_clock, m_ids, m_hasher, m_vault}, false);
    EXPECT_TRUE(made.ok()) << made.error().detail();
    m_shop = std::move(made).value();
}

LiveCounter::~LiveCounter()
{
    stopSync();
}

void LiveCounter::open()
{
    auto opened = storage::SqliteShop::open(m_file, {m_clock, m_ids, m_hasher, m_vault});
    EXPECT_TRUE(opened.ok()) << opened.error().detail();
    m_shop = std::move(opened).value();
}

void LiveCounter::reopen()
{
    m_shop.reset();
    open();
}

Result<void> LiveCounter::pair(std::uint16_t port, const std::string& code)
{
    LINLI_ASSIGN(const Paired paired,
                 pairWith(*m_transport, m_clock,
                          {"http://127.0.0.1:" + std::to_string(port), code, "counter", m_key}));
    m_token = paired.token;
    const auto connection = connect(m_file, m_clock.now());
    storage::SqliteSyncStore store(*connection, {m_clock, m_ids, m_hasher, m_vault});
    return store.saveLink(paired.link);
}

Result<std::unique_ptr<SyncSide>> LiveCounter::side()
{
    const std::lock_guard guard(m_tokenMutex);
    return std::unique_ptr<SyncSide>(std::make_unique<Side>(*this, m_token));
}

void LiveCounter::startSync(std::int64_t askEveryMs)
{
    m_transport = std::make_unique<HttpTransport>(); // a stopped one stays stopped
    WorkerParts parts{[this] { return side(); }, *m_transport, m_clock,
                      [](const usecases::SyncState&) {}, [] {}};
    parts.askEveryMs = askEveryMs;
    m_worker = std::make_unique<SyncWorker>(std::move(parts));
}

void LiveCounter::submit(rewards::Verb verb)
{
    const auto outcome = usecases::submitNow(m_shop->shop(), std::move(verb));
    EXPECT_TRUE(outcome.ok()) << outcome.error().detail();
    if (outcome.ok()) {
        m_acts.insert(outcome->event.text());
    }
}

void LiveCounter::found()
{
    submit(rewards::AddRule{
        RuleId("C"), 0, rewards::presetTerms("C")->terms, {{Unit("CNY"), 1'000'000'000}}});
    submit(rewards::AddMember{MemberKey("W"), {}, {}, {}, {}, {}, {}});
    usecases::ProductDraft eggs;
    eggs.sku = "egg";
    eggs.name = "Eggs";
    eggs.listFen = 1000;
    const auto saved = usecases::saveProduct(m_shop->shop(), eggs);
    EXPECT_TRUE(saved.ok());
}

void LiveCounter::work()
{
    const std::string name = m_ids.next().toText().substr(14) + std::to_string(++m_worked);
    submit(rewards::Bind{MemberKey(name), MemberKey("W"), {}});
    rewards::PlaceOrder order;
    order.order = OrderKey("o" + name);
    order.buyer = MemberKey(name);
    order.lines = {{"egg", 1, 3000}};
    submit(order);
    submit(rewards::Pay{order.order});
    if (m_worker) {
        m_worker->wake();
    }
}

void LiveCounter::priceEggs(std::int64_t fen)
{
    const auto product = usecases::getProduct(m_shop->shop(), "egg");
    if (!product.ok()) {
        return; // has not arrived yet
    }
    usecases::ProductDraft draft = usecases::draftOf(*product);
    draft.listFen = fen;
    const auto saved = usecases::saveProduct(m_shop->shop(), draft);
    EXPECT_TRUE(saved.ok()) << saved.error().detail();
    if (m_worker) {
        m_worker->wake();
    }
}

storage::Connection& LiveCounter::probe()
{
    if (m_probe == nullptr) {
        m_probe = connect(m_file, m_clock.now());
    }
    return *m_probe;
}

std::int64_t LiveCounter::number(std::string_view sql)
{
    auto find = probe().prepare(sql);
    return *find->step() ? find->row().integer(0) : -1;
}

std::set<std::string> LiveCounter::events()
{
    auto find = probe().prepare("SELECT id FROM event");
    const auto list = storage::rowList<std::string>(
        *find, [](const storage::Row& row) -> Result<std::string> { return row.text(0); });
    EXPECT_TRUE(list.ok());
    std::set<std::string> ids(list->begin(), list->end());
    EXPECT_EQ(ids.size(), list->size());
    return ids;
}

std::string LiveCounter::digest()
{
    storage::SqliteSyncStore store(probe(), {m_clock, m_ids, m_hasher, m_vault});
    const auto digest = store.digest();
    return digest.ok() ? *digest : digest.error().detail();
}

std::int64_t LiveCounter::unsent()
{
    return number("SELECT (SELECT count(*) FROM outbox WHERE state <> 'sent') + "
                  "(SELECT count(*) FROM sync_dirty)");
}

std::int64_t LiveCounter::cursor()
{
    return number("SELECT cursor FROM sync_state");
}

bool LiveCounter::verifies()
{
    const auto check = m_shop->shop().rewards.verify();
    return check.ok() && check->ok();
}

} // namespace linli::sync
