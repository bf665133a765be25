// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/CloudKit.h"
#include "domain/ids/InviteCode.h"
#include "domain/rewards/TermsText.h"
#include "domain/time/Hlc.h"
#include "vault/ShopVault.h"

#include <QJsonDocument>

#include <regex>

namespace linli::cloud {
namespace {

class Pages : public testing::TestWithParam<Store>
{
  protected:
    void SetUp() override
    {
        code = InviteCode::fromRandom(12345).text();
        auto key = vault::ShopKey::parse(counter.key);
        const vault::ShopVault vault(std::move(key).value());
        const auto hex = [&vault](const char* text) {
            return QString::fromLatin1(QByteArray::fromStdString(vault.seal(text)).toHex());
        };
        const auto preset = rewards::presetTerms("C");
        const std::string statuses = counter.pushed(
            {counter.op(rewards::AddRule{RuleId("C"), 0, preset->terms, {{Unit("CNY"), 100'000}}}),
             counter.op(rewards::AddMember{MemberKey("W"), {}, {}, {}, {}, {}, {}}),
             counter.op(rewards::AddLink{LinkId(code), MemberKey("W"), true, true}),
             counter.fieldsOp("identity", "W", {{QStringLiteral("name"), field(hex("王小明"))}}),
             counter.fieldsOp("setting", "shop.name",
                              {{QStringLiteral("value"), field(QStringLiteral("李家<鲜果>"))}}),
             counter.fieldsOp("product", "P",
                              {{QStringLiteral("sku"), field(QStringLiteral("egg"))},
                               {QStringLiteral("name"), field(QStringLiteral("土鸡蛋"))},
                               {QStringLiteral("list_fen"), field(3000)}}),
             counter.fieldsOp("product", "Q",
                              {{QStringLiteral("sku"), field(QStringLiteral("gone"))},
                               {QStringLiteral("name"), field(QStringLiteral("卖完的"))},
                               {QStringLiteral("stock"), field(0)},
                               {QStringLiteral("list_fen"), field(100)}})});
        ASSERT_EQ(statuses, "applied applied applied applied applied applied applied");
    }
    QJsonArray field(const QJsonValue& value)
    {
        return {value, QString::fromStdString(Hlc::at(kit.clock().now()).toText())};
    }
    Response ask(const std::string& method,
                 const std::string& path,
                 const std::string& body = {},
                 const Headers& more = {})
    {
        Request request;
        request.method = method;
        request.path = path;
        request.body = body;
        request.headers = more;
        if (!body.empty()) {
            request.headers.emplace_back("content-type", "application/json");
        }
        if (!cookie.empty()) {
            request.headers.emplace_back("cookie", cookie);
        }
        return kit.service().handle(request);
    }
    void join()
    {
        const Response response =
            ask("POST", "/I/" + code + "/joins",
                R"({"nickname":"小芳","phone":"138 0000 0002","consent":true})");
        ASSERT_EQ(response.status, 201) << response.body;
        const std::string set(response.header("set-cookie"));
        EXPECT_NE(set.find("Secure; HttpOnly; SameSite=Lax"), std::string::npos);
        cookie = set.substr(0, set.find(';'));
    }
    Response order(const std::string& key, const std::string& sku = "egg")
    {
        return ask("POST", "/I/" + code + "/orders",
                   R"({"lines":[{"sku":")" + sku + R"(","qty":2,"fen":1}]})",
                   {{"idempotency-key", key}});
    }
    qsizetype feedSize()
    {
        return counter.get("changes").value(QStringLiteral("changes")).toArray().size();
    }

    CloudKit kit{GetParam()};
    Counter counter{kit, kit.found()};
    std::string code;
    std::string cookie;
};

TEST_P(Pages, TheInvitePageShowsWhoInvitesAndNothingMoreOfHer)
{
    const qsizetype before = feedSize();
    std::string lower = code;
    for (char& c : lower) {
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    const Response page = ask("GET", "/i/" + lower);
    ASSERT_EQ(page.status, 200) << page.body;
    EXPECT_NE(page.body.find("王**"), std::string::npos);
    EXPECT_EQ(page.body.find("小明"), std::string::npos);
    EXPECT_NE(page.body.find("李家&lt;鲜果&gt;"), std::string::npos);
    EXPECT_NE(page.body.find("土鸡蛋"), std::string::npos);
    EXPECT_EQ(page.body.find("卖完的"), std::string::npos);
    EXPECT_EQ(feedSize(), before); // looking binds nobody
    EXPECT_NE(page.header("content-security-policy").find("script-src 'self'"),
              std::string_view::npos);
    EXPECT_FALSE(std::regex_search(page.body, std::regex("<script>|style=|onclick|https?://")));
    EXPECT_EQ(ask("GET", "/I/ABCDEFGHJK").status, 404);
}

TEST_P(Pages, SpeaksEnglishToWhoAsksForIt)
{
    Request request;
    request.path = "/I/" + code;
    request.headers = {{"accept-language", "en-GB,en;q=0.9"}};
    const Response page = kit.service().handle(request);
    EXPECT_NE(page.body.find("lang=\"en\""), std::string::npos);
    EXPECT_NE(page.body.find("What there is"), std::string::npos);
}

TEST_P(Pages, JoiningBindsAndTheFeedTellsTheCounter)
{
    join();
    std::string verbs;
    for (const QJsonValue& change :
         counter.get("changes").value(QStringLiteral("changes")).toArray()) {
        const QJsonObject one = change.toObject();
        if (one.value(QStringLiteral("origin")).toString() == QStringLiteral("cloud")) {
            const QJsonObject fact = one.value(QStringLiteral("fact")).toObject();
            verbs += fact.isEmpty()
                         ? one.value(QStringLiteral("kind")).toString().toStdString() + " "
                         : fact.value(QStringLiteral("verb")).toString().toStdString() + " ";
        }
    }
    EXPECT_EQ(verbs, "member link bind identity ");
    EXPECT_EQ(counter.get("changes").value(QStringLiteral("changes")).toArray().size(), 11);
    const Response me = ask("GET", "/me");
    EXPECT_EQ(me.status, 200);
    EXPECT_NE(me.body.find("小芳"), std::string::npos);
    EXPECT_EQ(me.body.find("13800000002"), std::string::npos);
}

TEST_P(Pages, NobodyJoinsWithoutConsentOrWithHalfAPhone)
{
    const qsizetype before = feedSize();
    EXPECT_EQ(problemOf(ask("POST", "/I/" + code + "/joins",
                            R"({"nickname":"x","phone":"13800000002"})")),
              "malformed");
    EXPECT_EQ(problemOf(ask("POST", "/I/" + code + "/joins",
                            R"({"nickname":"x","phone":"138","consent":true})")),
              "malformed");
    EXPECT_EQ(feedSize(), before);
}

TEST_P(Pages, AKnownPhoneIsAnsweredLikeAnUnknownOne)
{
    join();
    cookie.clear();
    join(); // the same phone again: a person of her own until the counter puts them together
    EXPECT_EQ(ask("GET", "/me").status, 200);
}

TEST_P(Pages, AnOrderIsPlacedOnceAtTheShopsPrice)
{
    join();
    const Response first = order("0123456789abcdef");
    ASSERT_EQ(first.status, 201) << first.body;
    EXPECT_EQ(jsonOf(first).value(QStringLiteral("payable_fen")).toInt(), 6000);
    const qsizetype after = feedSize();
    EXPECT_EQ(order("0123456789abcdef").body, first.body);
    EXPECT_EQ(feedSize(), after);
    EXPECT_EQ(problemOf(order("0123456789abcdef", "gone")), "idempotency_mismatch");
    EXPECT_EQ(problemOf(order("fedcba9876543210", "gone")), "rule_broken");
    EXPECT_EQ(problemOf(order("short")), "malformed");
    cookie.clear();
    EXPECT_EQ(problemOf(order("0123456789abcdef")), "token_expired");
}

TEST_P(Pages, HerFriendsRewardReachesHerPage)
{
    join();
    ASSERT_EQ(order("0123456789abcdef").status, 201);
    const QJsonArray changes = counter.get("changes").value(QStringLiteral("changes")).toArray();
    const std::string number = changes.last()
                                   .toObject()
                                   .value(QStringLiteral("fact"))
                                   .toObject()
                                   .value(QStringLiteral("args"))
                                   .toObject()
                                   .value(QStringLiteral("o"))
                                   .toString()
                                   .toStdString();
    EXPECT_EQ(counter.pushed({counter.op(rewards::Pay{OrderKey(number)})}), "applied");
    const QJsonObject kinds = counter.get("digest").value(QStringLiteral("kinds")).toObject();
    EXPECT_EQ(kinds.value(QStringLiteral("ledger")).toObject().value(QStringLiteral("count")), 2);
}

TEST_P(Pages, LeavingDeletesNameAndPhone)
{
    join();
    EXPECT_EQ(jsonOf(ask("GET", "/me/data")).value(QStringLiteral("phone")).toString(),
              QStringLiteral("13800000002"));
    EXPECT_EQ(ask("POST", "/me/leave", R"({"leave":true})").status, 200);
    EXPECT_EQ(ask("GET", "/me").status, 401);
    for (const QJsonValue& change :
         counter.get("changes").value(QStringLiteral("changes")).toArray()) {
        const QJsonObject one = change.toObject();
        if (one.value(QStringLiteral("kind")).toString() == QStringLiteral("identity") &&
            one.value(QStringLiteral("origin")).toString() == QStringLiteral("cloud")) {
            EXPECT_EQ(one.value(QStringLiteral("fields"))
                          .toObject()
                          .value(QStringLiteral("phone"))
                          .toArray()
                          .first()
                          .toString(),
                      QString());
        }
    }
}

TEST_P(Pages, AllOfAPageIsSmall)
{
    const std::size_t bytes = ask("GET", "/I/" + code).body.size() +
                              ask("GET", "/assets/site.css").body.size() +
                              ask("GET", "/assets/site.js").body.size();
    EXPECT_LT(bytes, 100'000U);
    EXPECT_GT(bytes, 5'000U);
    EXPECT_EQ(ask("GET", "/assets/other.js").status, 404);
}

INSTANTIATE_TEST_SUITE_P(Engines,
                         Pages,
                         testing::Values(Store::Files, Store::Postgres),
                         [](const auto& one) {
                             return one.param == Store::Files ? "Files" : "Postgres";
                         });

} // namespace
} // namespace linli::cloud
