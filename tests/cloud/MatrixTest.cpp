// SPDX-License-Identifier: GPL-3.0-or-later
// Two shops, every route, everybody who might ask (spec/security.md S1, §4.6). A route that is
// missing from the table fails.
#include "cloud/PagesKit.h"
#include "cloud/api/Route.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <map>

namespace linli::cloud {
namespace {

enum Actor
{
    Nobody,
    OtherDevice,
    RevokedDevice,
    OtherVisitor,
    OwnVisitor,
    OwnDevice,
};
constexpr std::array kActors{Nobody,       OtherDevice, RevokedDevice,
                             OtherVisitor, OwnVisitor,  OwnDevice};
constexpr std::array kNames{
    "nobody",      "the other shop's device", "a signed-out device", "the other shop's neighbour",
    "a neighbour", "the shop's device"};
using Statuses = std::array<int, kActors.size()>; ///< in the order of Actor

constexpr Statuses kAll200{200, 200, 200, 200, 200, 200};
constexpr Statuses kOwnDeviceOnly{401, 403, 403, 401, 401, 200};
constexpr Statuses kAnyVisitor{401, 401, 401, 200, 200, 401}; ///< each his own page

const std::map<std::string, Statuses>& expected()
{
    static const std::map<std::string, Statuses> table{
        {"getHealth", kAll200},
        {"getMetrics", kAll200}, // from this machine; a proxy's clients get 404, see CoreTest
        {"getOpenApi", kAll200},
        {"postPairing", {403, 403, 403, 403, 403, 403}}, // with a code nobody issued
        {"postToken", {401, 200, 403, 401, 401, 200}},   // each rotates his own
        {"postCode", {401, 403, 403, 401, 401, 201}},
        {"getDevices", kOwnDeviceOnly},
        {"deleteDevice", {401, 403, 403, 401, 401, 204}},
        {"postOps", kOwnDeviceOnly},
        {"getChanges", kOwnDeviceOnly},
        {"getSnapshot", kOwnDeviceOnly},
        {"getDigest", kOwnDeviceOnly},
        {"postRecover", kOwnDeviceOnly},
        {"getShopMetrics", kOwnDeviceOnly},
        {"getInvite", kAll200},
        {"postJoin", {201, 201, 201, 201, 201, 201}},
        {"postOrder", {401, 401, 401, 401, 201, 401}},
        {"getGroup", kAll200},
        {"getPhoto", kAll200},
        {"getBoard", kAll200},
        {"getMe", kAnyVisitor},
        {"postEntry", {403, 403, 403, 403, 403, 403}}, // with digits nobody was given
        {"getMyData", kAnyVisitor},
        {"postShown", kAnyVisitor},
        {"postLeave", kAnyVisitor},
        {"getAsset", kAll200},
    };
    return table;
}

class Matrix : public Pages
{
  protected:
    void SetUp() override
    {
        Pages::SetUp();
        join();
        const auto preset = rewards::presetTerms("B");
        ASSERT_EQ(
            counter.pushed(
                {counter.op(rewards::AddRule{RuleId("B"), 1, preset->terms, {{Unit("fruit"), 9}}}),
                 counter.op(rewards::OpenGroup{GroupId("T1"), RuleId("B")}),
                 counter.fieldsOp("photo", "P",
                                  {{QStringLiteral("jpeg"), field(QStringLiteral("/9j/4A=="))}})}),
            "applied applied applied");
        const std::string foreign = InviteCode::fromRandom(777).text();
        ASSERT_EQ(
            other.pushed({other.op(rewards::AddMember{MemberKey("F"), {}, {}, {}, {}, {}, {}}),
                          other.op(rewards::AddLink{LinkId(foreign), MemberKey("F"), true, true})}),
            "applied applied");
        Request request = plain("POST", "/I/" + foreign + "/joins",
                                R"({"nickname":"赵敏","phone":"13900000009","consent":true})");
        const std::string set(kit.service().handle(request).header("set-cookie"));
        otherCookie = set.substr(0, set.find(';'));
        ASSERT_NE(otherCookie, "");
        EXPECT_EQ(kit.send("DELETE", "/v1/stores/" + counter.store + "/devices/" + gone.device, {},
                           counter.token)
                      .status,
                  204);
    }

    static Request
    plain(const std::string& method, const std::string& path, const std::string& body)
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
        return request;
    }

    std::string pathOf(const Route& route)
    {
        std::string path(route.pattern);
        for (const auto& [word, value] :
             std::map<std::string, std::string>{{"{store}", counter.store},
                                                {"{device}", spare.device},
                                                {"{code}", code},
                                                {"{group}", "T1"},
                                                {"{product}", "P"},
                                                {"{file}", "site.js"}}) {
            if (const std::size_t at = path.find(word); at != std::string::npos) {
                path.replace(at, word.size(), value);
            }
        }
        const bool shopOpen = route.operation == "getGroup" || route.operation == "getBoard" ||
                              route.operation == "getPhoto" || route.operation == "postEntry";
        return shopOpen ? path + "?i=" + code : path;
    }

    std::string bodyOf(const Route& route, Actor actor)
    {
        const std::string operation(route.operation);
        if (operation == "postOps") {
            const QJsonObject op =
                counter.op(rewards::AddMember{MemberKey("N"), {}, {}, {}, {}, {}, {}});
            counter.devSeq -= actor == OwnDevice ? 0 : 1;
            return QJsonDocument(
                       QJsonObject{{QStringLiteral("epoch"), QString::fromStdString(counter.epoch)},
                                   {QStringLiteral("ops"), QJsonArray{op}}})
                .toJson(QJsonDocument::Compact)
                .toStdString();
        }
        if (operation == "postEntry") { // five tries a phone
            return R"({"phone":"1380000001)" + std::to_string(actor) + R"(","code":"000000"})";
        }
        static const std::map<std::string, std::string> bodies{
            {"postPairing", R"({"code":"ZZZZZZZZ","device_name":"x","app":"x","schema":1})"},
            {"postRecover", R"({"facts":[{}]})"},
            {"postJoin", R"({"nickname":"钱多","phone":"13700000007","consent":true})"},
            {"postOrder", R"({"lines":[{"sku":"egg","qty":1}]})"},
            {"postShown", R"({"shown":true})"},
            {"postLeave", R"({"leave":true})"}};
        const auto at = bodies.find(operation);
        return at == bodies.end() ? std::string() : at->second;
    }

    Response askAs(const Route& route, Actor actor)
    {
        Request request = plain(std::string(route.method), pathOf(route), bodyOf(route, actor));
        request.peer = "127.0.0." + std::to_string(++peers % 250 + 1); // nobody is slowed down here
        request.headers.emplace_back("idempotency-key", "0123456789abcdef");
        const std::map<Actor, std::string> tokens{
            {OtherDevice, other.token}, {RevokedDevice, gone.token}, {OwnDevice, counter.token}};
        if (const auto token = tokens.find(actor); token != tokens.end()) {
            request.headers.emplace_back("authorization", "Bearer " + token->second);
            request.headers.emplace_back("sync-schema", "1");
        }
        if (actor == OwnVisitor || actor == OtherVisitor) {
            request.headers.emplace_back("cookie", actor == OwnVisitor ? cookie : otherCookie);
        }
        return kit.service().handle(request);
    }

    Counter spare{kit, counter.store};
    Counter gone{kit, counter.store};
    Counter other{kit, kit.found("other")};
    std::string otherCookie;
    int peers = 0;
};

TEST_P(Matrix, EveryRouteAnswersEverybodyAsItShould)
{
    const QJsonValue foreignBefore = other.get("digest").value(QStringLiteral("kinds"));
    for (const Route& route : routes()) {
        const auto wanted = expected().find(std::string(route.operation));
        ASSERT_NE(wanted, expected().end()) << route.operation << " is not in the matrix";
        if (route.operation == "postLeave") {
            continue; // the last act, below
        }
        for (const Actor actor : kActors) {
            const Response response = askAs(route, actor);
            EXPECT_EQ(response.status, wanted->second[actor])
                << route.operation << " asked by " << kNames[actor] << ": "
                << response.body.substr(0, 200);
            if (actor != OwnDevice && actor != OwnVisitor) {
                EXPECT_EQ(response.body.find("13800000002"), std::string::npos) << route.operation;
                EXPECT_EQ(response.body.find("小芳"), std::string::npos) << route.operation;
                EXPECT_EQ(response.body.find("王小明"), std::string::npos) << route.operation;
            }
            if (actor != OtherVisitor) {
                EXPECT_EQ(response.body.find("赵敏"), std::string::npos) << route.operation;
            }
        }
    }
    // postShown of the other shop's neighbour is the only thing that happened there.
    QJsonObject after = other.get("digest").value(QStringLiteral("kinds")).toObject();
    after.remove(QStringLiteral("tags"));
    EXPECT_EQ(QJsonValue(after), foreignBefore);
}

TEST_P(Matrix, LeavingIsEverybodysOwnAct)
{
    const auto leave = std::find_if(routes().begin(), routes().end(), [](const Route& route) {
        return route.operation == "postLeave";
    });
    ASSERT_NE(leave, routes().end());
    for (const Actor actor : kActors) {
        EXPECT_EQ(askAs(*leave, actor).status, expected().at("postLeave")[actor]) << kNames[actor];
        if (actor == OtherVisitor) {
            EXPECT_EQ(ask("GET", "/me").status, 200) << "her neighbour left, not she";
        }
    }
    EXPECT_EQ(ask("GET", "/me").status, 401);
}

TEST_P(Matrix, AnotherShopsCodeOrdersNothingForHer)
{
    const std::string here = cookie;
    cookie = otherCookie;
    EXPECT_EQ(problemOf(order("0123456789abcdef")), "token_expired");
    cookie = here;
    EXPECT_EQ(order("0123456789abcdef").status, 201);
}

INSTANTIATE_TEST_SUITE_P(Engines,
                         Matrix,
                         testing::Values(Store::Files, Store::Postgres),
                         [](const auto& one) {
                             return one.param == Store::Files ? "Files" : "Postgres";
                         });

} // namespace
} // namespace linli::cloud
