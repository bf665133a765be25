// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/PagesKit.h"

#include <regex>

namespace linli::cloud {
namespace {

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
    // No inline script or handler, nobody else's anything (the style sheet has no such words).
    EXPECT_FALSE(std::regex_search(page.body, std::regex("<script>| style=|onclick|https?://")));
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
    EXPECT_EQ(verbs, "member link bind identity consent ");
    EXPECT_EQ(counter.get("changes").value(QStringLiteral("changes")).toArray().size(), 12);
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
    join();
    const std::size_t scripts =
        ask("GET", "/assets/site.js").body.size() + ask("GET", "/assets/poster.js").body.size();
    for (const std::string& path : {"/I/" + code, std::string("/me"), std::string("/b")}) {
        const std::size_t bytes = ask("GET", path).body.size() + scripts;
        EXPECT_LT(bytes, 100'000U) << path;
        EXPECT_GT(bytes, 5'000U) << path;
    }
    EXPECT_EQ(ask("GET", "/assets/other.js").status, 404);
}

TEST_P(Pages, AnOldWebViewReadsItAll)
{
    for (const std::string script : {"site.js", "poster.js"}) {
        const std::string text = ask("GET", "/assets/" + script).body;
        ASSERT_GT(text.size(), 1000U);
        for (const char* newer : {"=>", "let ", "const ", "`", "class ", "async ", "fetch(", "...",
                                  ".includes(", ".padStart(", "for (var x of"}) {
            EXPECT_EQ(text.find(newer), std::string::npos) << script << ' ' << newer;
        }
    }
    const std::string page = ask("GET", "/I/" + code).body;
    const std::string style = page.substr(page.find("<style>"), page.find("</style>"));
    for (const char* newer : {"var(", "display: grid", "gap:", "inset:", ":is("}) {
        EXPECT_EQ(style.find(newer), std::string::npos) << newer;
    }
    EXPECT_EQ(style.find("http"), std::string::npos);
    EXPECT_EQ(style.find("url("), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Engines,
                         Pages,
                         testing::Values(Store::Files, Store::Postgres),
                         [](const auto& one) {
                             return one.param == Store::Files ? "Files" : "Postgres";
                         });

} // namespace
} // namespace linli::cloud
