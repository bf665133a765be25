// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/CloudKit.h"

#include "storage/core/Connection.h"
#include "usecases/rewards/Submit.h"
#include "wire/events/EventJson.h"

#include <QJsonDocument>

#include <filesystem>

namespace linli::cloud {
namespace {

constexpr std::int64_t kStartMs = 1'772'416'800'000; // 2026-03-02 10:00 in Shanghai

const storage::PrivateCluster* cluster()
{
    static const std::unique_ptr<storage::PrivateCluster> shared = [] {
        auto started = storage::PrivateCluster::start();
        EXPECT_TRUE(started.ok()) << started.error().detail();
        return started.ok() ? std::move(started).value() : nullptr;
    }();
    return shared.get();
}

/// A database per kit, made by the cluster's superuser, used as linli_app.
storage::ServerAddress freshDatabase()
{
    static int made = 0;
    storage::ServerAddress administrator = cluster()->address();
    const std::string name = "cloud" + std::to_string(++made);
    {
        auto connection = storage::Connection::openServer(administrator);
        EXPECT_TRUE(connection.ok());
        EXPECT_TRUE((*connection)->execute("CREATE DATABASE " + name).ok());
    }
    administrator.database = name;
    const Result<void> prepared = prepareServer(administrator, "");
    EXPECT_TRUE(prepared.ok()) << prepared.error().detail();
    storage::ServerAddress server = administrator;
    server.user = "linli_app";
    return server;
}

void copyDatabase(const std::string& from, const std::string& to)
{
    auto connection = storage::Connection::openServer(cluster()->address());
    ASSERT_TRUE(connection.ok());
    const auto made = (*connection)->execute("CREATE DATABASE " + to + " TEMPLATE " + from);
    ASSERT_TRUE(made.ok()) << made.error().detail();
    storage::ServerAddress copy = cluster()->address();
    copy.database = to; // what a role may do with a database is not copied
    const Result<void> prepared = prepareServer(copy, "");
    ASSERT_TRUE(prepared.ok()) << prepared.error().detail();
}

} // namespace

CloudKit::CloudKit(Store store)
    : m_clock(Instant::fromUnixMs(kStartMs)), m_ids(7, [this] { return m_clock.now().unixMs(); }),
      m_shared(m_clock)
{
    m_database.folder = m_folder.path().toStdString();
    m_database.durable = false;
    if (store == Store::Postgres) {
        m_database.server = freshDatabase();
    }
    auto key = ServiceKey::load(m_database.folder + "/cloud.key");
    EXPECT_TRUE(key.ok());
    m_parts = std::make_unique<ServiceParts>(ServiceParts{m_shared, m_database, *key});
    m_service = std::make_unique<Service>(*m_parts);
}

CloudKit::~CloudKit() = default;

std::string CloudKit::backUp()
{
    m_service.reset(); // nobody may be connected
    std::string copy = m_folder.path().toStdString() + "-copy" + std::to_string(++m_copies);
    if (m_database.server) {
        copy = m_database.server->database + "_copy" + std::to_string(m_copies);
        copyDatabase(m_database.server->database, copy);
    } else {
        std::filesystem::copy(m_database.folder, copy, std::filesystem::copy_options::recursive);
    }
    m_service = std::make_unique<Service>(*m_parts);
    return copy;
}

void CloudKit::restore(const std::string& copy)
{
    m_service.reset();
    if (m_database.server) {
        const std::string now = copy + "_back" + std::to_string(++m_copies);
        copyDatabase(copy, now);
        m_database.server->database = now;
        m_parts = std::make_unique<ServiceParts>(ServiceParts{m_shared, m_database, m_parts->key});
    } else {
        std::filesystem::remove_all(m_database.folder);
        std::filesystem::copy(copy, m_database.folder, std::filesystem::copy_options::recursive);
    }
    m_service = std::make_unique<Service>(*m_parts);
}

std::string CloudKit::found(const std::string& name)
{
    std::string store;
    const Result<void> done = m_service->withBench([&](Bench& bench) -> Result<void> {
        LINLI_ASSIGN(store, foundShop(bench, name));
        return {};
    });
    EXPECT_TRUE(done.ok()) << nameOf(done.error().code()) << done.error().detail();
    return store;
}

std::string CloudKit::code(const std::string& store)
{
    std::string text;
    const Result<void> done = m_service->withBench([&](Bench& bench) -> Result<void> {
        LINLI_ASSIGN(const PairingCode code, issuePairing(bench, store));
        text = code.text();
        return {};
    });
    EXPECT_TRUE(done.ok()) << nameOf(done.error().code()) << done.error().detail();
    return text;
}

Response CloudKit::send(const std::string& method,
                        const std::string& path,
                        const std::string& body,
                        const std::string& token)
{
    Request request;
    request.method = method;
    const std::size_t mark = std::min(path.find('?'), path.size());
    request.path = path.substr(0, mark);
    request.query = mark < path.size() ? path.substr(mark + 1) : "";
    request.body = body;
    if (!body.empty()) {
        request.headers.emplace_back("content-type", "application/json");
    }
    if (!token.empty()) {
        request.headers.emplace_back("authorization", "Bearer " + token);
        request.headers.emplace_back("sync-schema", "1");
    }
    return m_service->handle(request);
}

Response CloudKit::post(const std::string& path, const QJsonObject& body, const std::string& token)
{
    return send("POST", path, QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString(),
                token);
}

Counter::Counter(CloudKit& kit, const std::string& id) : store(id), m_kit(kit)
{
    const Response paired =
        kit.post("/v1/pairings", {{QStringLiteral("code"), QString::fromStdString(kit.code(id))},
                                  {QStringLiteral("device_name"), QStringLiteral("counter")},
                                  {QStringLiteral("app"), QStringLiteral("test")},
                                  {QStringLiteral("schema"), 1}});
    EXPECT_EQ(paired.status, 201) << paired.body;
    const QJsonObject json = jsonOf(paired);
    device = json.value(QStringLiteral("device_id")).toString().toStdString();
    token = json.value(QStringLiteral("token")).toString().toStdString();
    epoch = json.value(QStringLiteral("epoch")).toString().toStdString();
    key = json.value(QStringLiteral("shop_key")).toString().toStdString();
}

QJsonObject Counter::op(const rewards::Verb& verb)
{
    rewards::Event event;
    event.id = EventKey(m_kit.ids().next().toText());
    event.at = m_kit.clock().now();
    event.fingerprint = usecases::fingerprintOf(verb);
    event.verb = verb;
    return {{QStringLiteral("op_id"), QString::fromStdString(m_kit.ids().next().toText())},
            {QStringLiteral("dev_seq"), static_cast<qint64>(++devSeq)},
            {QStringLiteral("kind"), QStringLiteral("event.v1")},
            {QStringLiteral("entity"), QString::fromStdString(event.id.text())},
            {QStringLiteral("body"), wire::eventToJson(event)}};
}

QJsonObject
Counter::fieldsOp(const std::string& kind, const std::string& entity, const QJsonObject& fields)
{
    return {{QStringLiteral("op_id"), QString::fromStdString(m_kit.ids().next().toText())},
            {QStringLiteral("dev_seq"), static_cast<qint64>(++devSeq)},
            {QStringLiteral("kind"), QString::fromStdString(kind + ".fields.v1")},
            {QStringLiteral("entity"), QString::fromStdString(entity)},
            {QStringLiteral("body"), QJsonObject{{QStringLiteral("fields"), fields}}}};
}

Response Counter::push(const std::vector<QJsonObject>& ops)
{
    QJsonArray list;
    for (const QJsonObject& one : ops) {
        list.append(one);
    }
    return m_kit.post(
        "/v1/stores/" + store + "/ops",
        {{QStringLiteral("epoch"), QString::fromStdString(epoch)}, {QStringLiteral("ops"), list}},
        token);
}

std::string Counter::pushed(const std::vector<QJsonObject>& ops)
{
    const Response response = push(ops);
    EXPECT_EQ(response.status, 200) << response.body;
    std::string statuses;
    for (const QJsonValue& result : jsonOf(response).value(QStringLiteral("results")).toArray()) {
        const QJsonObject one = result.toObject();
        statuses += statuses.empty() ? "" : " ";
        statuses += one.value(QStringLiteral("status")).toString().toStdString();
        const std::string refusal = one.value(QStringLiteral("code")).toString().toStdString();
        statuses += refusal.empty() ? "" : ":" + refusal;
    }
    return statuses;
}

QJsonObject Counter::get(const std::string& what, const std::string& query, int expected)
{
    const Response response = m_kit.send(
        "GET", "/v1/stores/" + store + "/" + what + (query.empty() ? "" : "?" + query), {}, token);
    EXPECT_EQ(response.status, expected) << response.body;
    return jsonOf(response);
}

QJsonObject jsonOf(const Response& response)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(response.body)).object();
}

std::string problemOf(const Response& response)
{
    const QJsonObject json = jsonOf(response);
    EXPECT_EQ(response.contentType, "application/problem+json") << response.body;
    EXPECT_EQ(json.value(QStringLiteral("status")).toInt(), response.status);
    return json.value(QStringLiteral("code")).toString().toStdString();
}

} // namespace linli::cloud
