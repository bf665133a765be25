// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/PagesKit.h"
#include "cloud/program/Settlement.h"
#include "usecases/members/PhoneCode.h"
#include "vault/ShopVault.h"

#include <QJsonDocument>

#include <functional>
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

TEST_P(Pages, GoodsHaveTheirPictureKeptByItsHash)
{
    const QByteArray jpeg("\xff\xd8\xff picture", 11);
    const auto sent = [&](const QByteArray& bytes, const char* hash) {
        return counter.pushed({counter.fieldsOp(
            "photo", "P",
            {{QStringLiteral("hash"), field(QString::fromLatin1(hash))},
             {QStringLiteral("jpeg"), field(QString::fromLatin1(bytes.toBase64()))}})});
    };
    ASSERT_EQ(sent(jpeg, "abc123"), "applied");
    const Response page = ask("GET", "/I/" + code);
    const std::string source = "/p/P?v=abc123&amp;i=" + code;
    EXPECT_NE(page.body.find("<img class=\"tile photo\" src=\"" + source + "\""),
              std::string::npos);
    EXPECT_NE(page.body.find("loading=\"lazy\""), std::string::npos);
    Request request;
    request.path = "/p/P";
    request.query = "v=abc123&i=" + code;
    const Response photo = kit.service().handle(request);
    EXPECT_EQ(photo.status, 200);
    EXPECT_EQ(photo.contentType, "image/jpeg");
    EXPECT_EQ(photo.body, jpeg.toStdString());
    EXPECT_NE(photo.header("cache-control").find("immutable"), std::string_view::npos);
    request.query = "v=old&i=" + code;
    EXPECT_EQ(kit.service().handle(request).header("cache-control"), "public, max-age=300");
    request.path = "/p/Q"; // has none
    EXPECT_EQ(kit.service().handle(request).status, 404);
    kit.clock().advance(Span::minutes(1));
    ASSERT_EQ(sent("<script>", "evil"), "applied"); // no picture at all
    request.path = "/p/P";
    EXPECT_EQ(kit.service().handle(request).status, 404);
    kit.clock().advance(Span::minutes(1));
    ASSERT_EQ(sent({}, ""), "applied"); // taken away
    EXPECT_EQ(ask("GET", "/I/" + code).body.find("tile photo"), std::string::npos);
}

/// A shop's photos are fat: a page of the feed stays small all the same, and none is left out.
TEST_P(Pages, AFeedOfPhotosComesInSmallPages)
{
    constexpr int kPhotos = 120;
    const QString fat(43'000, QLatin1Char('A'));
    for (int i = 0; i < kPhotos; i += 20) {
        std::vector<QJsonObject> ops;
        for (int j = i; j < i + 20; ++j) {
            ops.push_back(counter.fieldsOp("photo", "P" + std::to_string(j),
                                           {{QStringLiteral("jpeg"), field(fat)}}));
        }
        counter.pushed(ops);
    }
    std::string after;
    int photos = 0;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const QJsonObject page = counter.get("changes", "after=" + after);
        EXPECT_LT(QJsonDocument(page).toJson(QJsonDocument::Compact).size(), 4'300'000);
        for (const QJsonValue& change : page.value(QStringLiteral("changes")).toArray()) {
            const QString kind = change.toObject().value(QStringLiteral("kind")).toString();
            photos += kind == QStringLiteral("photo") ? 1 : 0;
        }
        more = page.value(QStringLiteral("more")).toBool();
        after = page.value(QStringLiteral("next")).toString().toStdString();
    }
    EXPECT_EQ(photos, kPhotos);
    EXPECT_EQ(pages, 2);
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

TEST_P(Pages, ARevokedCodeTakesNobodyInButWhoCameByItStillOrders)
{
    join();
    const std::string hers = cookie;
    EXPECT_EQ(counter.pushed({counter.op(rewards::RevokeLink{LinkId(code)})}), "applied");
    EXPECT_EQ(order("order-0123456789").status, 201);
    cookie.clear();
    const qsizetype before = feedSize();
    EXPECT_EQ(ask("GET", "/I/" + code).status, 404);
    EXPECT_EQ(problemOf(ask("POST", "/I/" + code + "/joins",
                            R"({"nickname":"x","phone":"13800000003","consent":true})")),
              "not_found");
    EXPECT_EQ(feedSize(), before);
    cookie = hers;
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

TEST_P(Pages, TheInvitePageShowsTheNoticeTheShopPublished)
{
    EXPECT_NE(ask("GET", "/i/" + code).body.find("别人只看到姓和星号"), std::string::npos);
    const QString notice = QStringLiteral("个人信息保护告知\n老王生鲜 <第 1 版>");
    EXPECT_EQ(counter.pushed({counter.fieldsOp("setting", "privacy.notice.zh",
                                               {{QStringLiteral("value"), field(notice)}})}),
              "applied");
    const Response page = ask("GET", "/i/" + code);
    EXPECT_NE(page.body.find("个人信息保护告知"), std::string::npos);
    EXPECT_NE(page.body.find("老王生鲜 &lt;第 1 版&gt;"), std::string::npos);
    EXPECT_EQ(page.body.find("别人只看到姓和星号"), std::string::npos);
}

TEST_P(Pages, WhoOpenedAPageIsForgottenAfterThirtyDays)
{
    const auto inShop = [this](const std::function<Result<std::int64_t>(Bench&)>& ask) {
        std::int64_t answer = -1;
        const Result<void> done = kit.service().withBench([&](Bench& bench) -> Result<void> {
            LINLI_ASSIGN(answer, ask(bench));
            return {};
        });
        EXPECT_TRUE(done.ok()) << done.error().detail();
        return answer;
    };
    const auto visits = [&] {
        return inShop([](Bench& bench) -> Result<std::int64_t> {
            LINLI_ASSIGN(const auto stores, bench.database.catalog().stores());
            LINLI_ASSIGN(Shelf * shelf, bench.database.shelf(stores.front().store));
            LINLI_ASSIGN(storage::Statement count,
                         shelf->connection.prepare("SELECT count(*) FROM scan"));
            LINLI_ASSIGN(const bool any, count.step());
            return any ? count.row().integer(0) : 0;
        });
    };
    const auto forget = [&] {
        inShop([](Bench& bench) -> Result<std::int64_t> {
            LINLI_TRY(forgetOldVisits(bench));
            return 0;
        });
    };
    ASSERT_EQ(ask("GET", "/i/" + code).status, 200);
    EXPECT_EQ(visits(), 1);
    kit.clock().advance(Span::days(30));
    forget();
    EXPECT_EQ(visits(), 1);
    kit.clock().advance(Span::hours(1));
    forget();
    EXPECT_EQ(visits(), 0);
}

class NewPhone : public Pages
{
  protected:
    void SetUp() override
    {
        Pages::SetUp();
        join();
        cookie.clear();
        for (const QJsonValue& change :
             counter.get("changes").value(QStringLiteral("changes")).toArray()) {
            const QJsonObject fact = change.toObject().value(QStringLiteral("fact")).toObject();
            if (fact.value(QStringLiteral("verb")).toString() == QStringLiteral("bind")) {
                const QJsonObject args = fact.value(QStringLiteral("args")).toObject();
                member = args.value(QStringLiteral("ive")).toString().toStdString();
            }
        }
        ASSERT_NE(member, "");
    }
    /// What the counter shows for her.
    std::string digits()
    {
        const vault::ShopVault vault(vault::ShopKey::parse(counter.key).value());
        return usecases::phoneCodeAt(vault, MemberKey(member), kit.clock().now()).digits;
    }
    Response enter(const std::string& typed, const std::string& phone = "138 0000 0002")
    {
        return ask("POST", "/me/entries",
                   R"({"phone":")" + phone + R"(","code":")" + typed + R"("})");
    }
    static std::string other(std::string typed)
    {
        typed.back() = typed.back() == '9' ? '0' : char(typed.back() + 1);
        return typed;
    }
    std::string member;
};

TEST_P(NewPhone, BecomesHersByTheDigitsTheCounterShowsOnce)
{
    EXPECT_NE(ask("GET", "/me").body.find("id=\"enter\""), std::string::npos);
    const std::string right = digits();
    const Response entered = enter(right);
    ASSERT_EQ(entered.status, 200) << entered.body;
    const std::string set(entered.header("set-cookie"));
    cookie = set.substr(0, set.find(';'));
    const Response me = ask("GET", "/me");
    EXPECT_EQ(me.status, 200);
    EXPECT_NE(me.body.find("小芳"), std::string::npos);
    EXPECT_EQ(problemOf(enter(right)), "code_refused") << "used once";
}

TEST_P(NewPhone, WrongLateAndForeignDigitsAreAnsweredAlike)
{
    const std::string right = digits();
    const Response wrong = enter(other(right));
    EXPECT_EQ(problemOf(wrong), "code_refused");
    const Response unknown = enter(right, "13911112222");
    EXPECT_EQ(unknown.body, wrong.body) << "the page does not tell whose phone it knows";
    kit.clock().advance(Span::minutes(21));
    EXPECT_EQ(problemOf(enter(right)), "code_refused");
    EXPECT_EQ(enter(digits()).status, 200);
    EXPECT_EQ(problemOf(enter("12345")), "malformed");
}

TEST_P(NewPhone, GuessingEndsAfterFiveTriesForKnownAndUnknownPhones)
{
    for (const char* phone : {"13800000002", "13911112222"}) {
        for (int i = 0; i < 5; ++i) {
            EXPECT_EQ(problemOf(enter(other(digits()), phone)), "code_refused") << i;
        }
        EXPECT_EQ(problemOf(enter(digits(), phone)), "slow_down") << phone;
    }
}

INSTANTIATE_TEST_SUITE_P(Engines,
                         NewPhone,
                         testing::Values(Store::Files, Store::Postgres),
                         [](const auto& one) {
                             return one.param == Store::Files ? "Files" : "Postgres";
                         });

INSTANTIATE_TEST_SUITE_P(Engines,
                         Pages,
                         testing::Values(Store::Files, Store::Postgres),
                         [](const auto& one) {
                             return one.param == Store::Files ? "Files" : "Postgres";
                         });

} // namespace
} // namespace linli::cloud
