// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/Device.h"

#include "cloud/core/Encoding.h"
#include "storage/sqlite/ShopFile.h"
#include "usecases/ports/RewardStore.h"
#include "usecases/rewards/Submit.h"

#include <QFile>

namespace linli::sync {

using cloud::Request;
using cloud::Response;

Result<HttpReply> CutLine::send(const HttpCall& call)
{
    const Cut cut = cuts(++calls);
    if (cut == Cut::BeforeHearing) {
        return Error(ErrorCode::CloudUnreachable);
    }
    Request request;
    request.method = call.method;
    const std::string target = call.url.substr(std::string("test:").size());
    const std::size_t mark = std::min(target.find('?'), target.size());
    request.path = target.substr(0, mark);
    request.query = mark < target.size() ? target.substr(mark + 1) : "";
    request.body = call.body;
    request.headers = {{"content-type", "application/json"}, {"sync-schema", "1"}};
    if (call.deflated) {
        request.headers.emplace_back("content-encoding", "deflate");
    }
    if (!call.token.empty()) {
        request.headers.emplace_back("authorization", "Bearer " + call.token);
    }
    Response response = m_kit.service().handle(request);
    if (response.wait) {
        request.waitedMs = response.wait->ms;
        response = m_kit.service().handle(request);
    }
    return cut == Cut::AfterHearing ? Result<HttpReply>(Error(ErrorCode::CloudUnreachable))
                                    : HttpReply{response.status, response.body};
}

Device::Device(cloud::CloudKit& kit, std::uint64_t seed, const std::string& shopKey)
    : line(kit), clock(kit.clock()), m_kit(kit),
      m_key(shopKey.empty() ? vault::ShopKey::random().toHex() : shopKey),
      m_ids(seed, [&kit] { return kit.clock().now().unixMs(); })
{
    auto key = vault::ShopKey::parse(m_key);
    m_vault = std::make_unique<vault::ShopVault>(std::move(key).value());
    m_path = (m_folder.path() + QStringLiteral("/shop.linli")).toStdString();
    auto made = storage::SqliteShop::create(m_path, m_ids.next().toText(),
                                            {clock, m_ids, m_hasher, *m_vault}, false);
    EXPECT_TRUE(made.ok()) << made.error().detail();
    m_shop = std::move(made).value();
    open();
}

void Device::open()
{
    storage::OpenOptions options;
    options.durable = false;
    auto opened = storage::openShopFile(m_path, clock.now(), options);
    EXPECT_TRUE(opened.ok());
    m_connection = std::move(opened).value();
    const storage::SyncParts parts{clock, m_ids, m_hasher, *m_vault};
    m_store = std::make_unique<storage::SqliteSyncStore>(*m_connection, parts);
    m_repair = std::make_unique<storage::SqliteSyncRepair>(*m_connection, parts);
    m_journal = std::make_unique<storage::SqliteSyncJournal>(*m_connection);
}

void Device::connect()
{
    const auto keep = [this](const std::string&, const std::string& token) -> Result<void> {
        tokens.push_back(token);
        return {};
    };
    m_client = std::make_unique<SyncClient>(
        ClientParts{*m_store, *m_repair, *m_journal, line, clock, keep, "counter"}, tokens.back());
}

void Device::pair(const std::string& cloudStore)
{
    const auto paired = pairWith(line, clock, {"test:", m_kit.code(cloudStore), "counter", m_key});
    ASSERT_TRUE(paired.ok()) << paired.error().parameter("value");
    EXPECT_EQ(paired->shopKey, m_key);
    ASSERT_TRUE(m_store->saveLink(paired->link).ok());
    tokens.push_back(paired->token);
    connect();
}

void Device::restart()
{
    m_client.reset();
    m_journal.reset();
    m_repair.reset();
    m_store.reset();
    m_connection.reset();
    m_shop.reset();
    auto shop = storage::SqliteShop::open(m_path, {clock, m_ids, m_hasher, *m_vault});
    ASSERT_TRUE(shop.ok()) << shop.error().detail();
    m_shop = std::move(shop).value();
    open();
    connect();
}

std::string Device::backUp()
{
    const std::string copy = m_path + ".copy" + std::to_string(++m_copies);
    EXPECT_TRUE(m_connection->execute("VACUUM INTO '" + copy + "'").ok());
    return copy;
}

void Device::restore(const std::string& copy)
{
    m_client.reset();
    m_journal.reset();
    m_repair.reset();
    m_store.reset();
    m_connection.reset();
    m_shop.reset();
    for (const char* part : {"", "-wal", "-shm"}) {
        QFile::remove(QString::fromStdString(m_path + part));
    }
    ASSERT_TRUE(QFile::copy(QString::fromStdString(copy), QString::fromStdString(m_path)));
    restart();
}

SyncReport Device::sync()
{
    const Result<SyncReport> report = m_client->once();
    EXPECT_TRUE(report.ok()) << nameOf(report.error().code()) << " "
                             << report.error().parameter("value") << report.error().detail();
    return report.ok() ? *report : SyncReport{};
}

void Device::expectAgrees()
{
    const auto counts = m_store->counts();
    ASSERT_TRUE(counts.ok());
    EXPECT_EQ(counts->unsent, 0);
    const Result<Agreement> agrees = m_client->compare();
    ASSERT_TRUE(agrees.ok()) << agrees.error().detail();
    EXPECT_EQ(*agrees, Agreement::Same) << *m_store->digest();
    const auto check = shop().rewards.verify();
    ASSERT_TRUE(check.ok());
    EXPECT_TRUE(check->ok()) << check->reason;
}

usecases::Outcome Device::submit(rewards::Verb verb)
{
    auto outcome = usecases::submitNow(shop(), std::move(verb));
    EXPECT_TRUE(outcome.ok()) << outcome.error().detail();
    return *outcome;
}

std::string Device::attention()
{
    std::string lines;
    const auto rows = m_store->attention();
    EXPECT_TRUE(rows.ok());
    for (const ports::AttentionRow& row : *rows) {
        lines += row.kind + " " + row.code + ": " + row.mine + " | " + row.theirs + "\n";
    }
    return lines;
}

} // namespace linli::sync
