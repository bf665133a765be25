// SPDX-License-Identifier: GPL-3.0-or-later
// cloud/openapi.json is written by hand; these tests walk it and the route table both ways, and
// hold real answers against its schemas.
#include "cloud/CloudKit.h"
#include "cloud/SchemaCheck.h"
#include "domain/ids/InviteCode.h"
#include "domain/time/Hlc.h"

#include <QFile>
#include <QJsonDocument>

#include <set>

namespace linli::cloud {
namespace {

QJsonObject document()
{
    QFile file(QStringLiteral(LINLI_SOURCE_DIR "/cloud/openapi.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject at(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toObject();
}

QJsonObject operationOf(const QJsonObject& paths, const Route& route)
{
    return paths.value(QString::fromUtf8(route.pattern.data(), qsizetype(route.pattern.size())))
        .toObject()
        .value(QString::fromUtf8(route.method.data(), qsizetype(route.method.size())).toLower())
        .toObject();
}

TEST(OpenApi, DescribesEveryRouteAndNothingElse)
{
    const QJsonObject paths = at(document(), "paths");
    qsizetype described = 0;
    for (const QJsonValue& path : paths) {
        described += path.toObject().size();
    }
    EXPECT_EQ(static_cast<std::size_t>(described), routes().size());
    for (const Route& route : routes()) {
        const QJsonObject operation = operationOf(paths, route);
        EXPECT_EQ(operation.value(QStringLiteral("operationId")).toString().toStdString(),
                  route.operation)
            << route.pattern;
        const bool wantsToken = operation.value(QStringLiteral("security"))
                                    .toArray()
                                    .first()
                                    .toObject()
                                    .contains(QStringLiteral("deviceToken"));
        EXPECT_EQ(wantsToken, route.who == Who::Device) << route.operation;
        EXPECT_EQ(operation.contains(QStringLiteral("requestBody")), route.mostBodyBytes > 0)
            << route.operation;
    }
}

TEST(OpenApi, NamesEveryStatusOfARoute)
{
    const QJsonObject paths = at(document(), "paths");
    for (const Route& route : routes()) {
        const QJsonObject responses = at(operationOf(paths, route), "responses");
        std::set<int> wanted(route.answers.begin(), route.answers.end());
        for (const Problem problem : route.problems) {
            wanted.insert(kindOf(problem).status);
        }
        if (route.who == Who::Device) {
            wanted.insert({400, 401, 403, 409});
        }
        for (const int status : wanted) {
            EXPECT_TRUE(responses.contains(QString::number(status)))
                << route.operation << " " << status;
        }
        EXPECT_TRUE(responses.contains(QStringLiteral("default"))) << route.operation;
    }
}

TEST(OpenApi, IsServedAsItIsWritten)
{
    CloudKit kit(Store::Files);
    EXPECT_EQ(jsonOf(kit.send("GET", "/openapi.json")), document());
}

class Answers : public testing::Test
{
  protected:
    void expectFits(const Response& response, const char* schema)
    {
        EXPECT_EQ(schemaErrors(document(), schema, jsonOf(response)), "") << response.body;
    }
    CloudKit kit{Store::Files};
};

TEST_F(Answers, FitTheirSchemas)
{
    Counter counter(kit, kit.found());
    const std::string root = "/v1/stores/" + counter.store;
    expectFits(kit.send("GET", "/health"), "Health");
    expectFits(kit.send("POST", "/v1/token", {}, counter.token), "Token");
    expectFits(kit.send("POST", root + "/codes", {}, counter.token), "Code");
    expectFits(kit.send("GET", root + "/devices", {}, counter.token), "Devices");
    const QJsonObject member =
        counter.op(rewards::AddMember{MemberKey("W"), {}, {}, {}, {}, {}, {}});
    EXPECT_EQ(schemaErrors(document(), "Op", member), "");
    expectFits(counter.push({member, counter.op(rewards::Pay{OrderKey("none")})}), "OpResults");
    expectFits(kit.send("GET", root + "/changes", {}, counter.token), "Changes");
    expectFits(kit.send("GET", root + "/digest", {}, counter.token), "Digest");
    expectFits(kit.send("GET", root + "/metrics", {}, counter.token), "ShopMetrics");
    expectFits(kit.send("GET", "/nothing"), "Problem");
    expectFits(kit.send("POST", root + "/ops", "{}", counter.token), "Problem");
}

TEST_F(Answers, OfThePagesFitTheirSchemas)
{
    Counter counter(kit, kit.found());
    const std::string code = InviteCode::fromRandom(12345).text();
    const QString hlc = QString::fromStdString(Hlc::at(kit.clock().now()).toText());
    const auto field = [&hlc](const QJsonValue& value) { return QJsonArray{value, hlc}; };
    ASSERT_EQ(
        counter.pushed({counter.op(rewards::AddMember{MemberKey("W"), {}, {}, {}, {}, {}, {}}),
                        counter.op(rewards::AddLink{LinkId(code), MemberKey("W"), true, true}),
                        counter.fieldsOp("product", "P",
                                         {{QStringLiteral("sku"), field(QStringLiteral("egg"))},
                                          {QStringLiteral("name"), field(QStringLiteral("egg"))},
                                          {QStringLiteral("list_fen"), field(3000)}})}),
        "applied applied applied");
    const auto post = [this](const std::string& path, const std::string& body,
                             const std::string& cookie) {
        Request request;
        request.method = "POST";
        request.path = path;
        request.body = body;
        request.headers = {{"content-type", "application/json"},
                           {"cookie", cookie},
                           {"idempotency-key", "0123456789abcdef"}};
        return kit.service().handle(request);
    };
    const std::string join = R"({"nickname":"a","phone":"13800000002","consent":true})";
    const Response joined = post("/I/" + code + "/joins", join, "");
    const std::string set(joined.header("set-cookie"));
    const std::string cookie = set.substr(0, set.find(';'));
    expectFits(joined, "Joined");
    expectFits(post("/I/" + code + "/orders", R"({"lines":[{"sku":"egg","qty":2}]})", cookie),
               "Ordered");
    Request mine;
    mine.path = "/me/data";
    mine.headers = {{"cookie", cookie}};
    expectFits(kit.service().handle(mine), "MyData");
    expectFits(post("/me/shown", R"({"shown":false})", cookie), "BoardChoice");
    expectFits(post("/me/leave", R"({"leave":true})", cookie), "Left");
    expectFits(post("/me/leave", R"({"leave":true})", cookie), "Problem");
}

TEST_F(Answers, AWrongOneWouldBeNoticed)
{
    EXPECT_NE(schemaErrors(document(), "Health", {{QStringLiteral("status"), QStringLiteral("?")}}),
              "");
}

} // namespace
} // namespace linli::cloud
