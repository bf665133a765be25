// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of group buys, the board and her own record.
#include "cloud/PagesKit.h"
#include "cloud/pages/QrMatrix.h"

#include <regex>

namespace linli::cloud {
namespace {

class MorePages : public Pages
{
  protected:
    void openGroup()
    {
        const auto preset = rewards::presetTerms("B");
        const std::string statuses = counter.pushed(
            {counter.op(rewards::AddRule{RuleId("B"), 1, preset->terms, {{Unit("fruit"), 100}}}),
             counter.op(rewards::OpenGroup{GroupId("T1"), RuleId("B")}),
             counter.fieldsOp("offer", "T1",
                              {{QStringLiteral("product"), field(QStringLiteral("P"))},
                               {QStringLiteral("unit_fen"), field(2500)}})});
        ASSERT_EQ(statuses, "applied applied applied");
    }
    Response orderInGroup(const std::string& key)
    {
        return ask("POST", "/I/" + code + "/orders",
                   R"({"lines":[{"sku":"egg","qty":1}],"group":"T1"})", {{"idempotency-key", key}});
    }
    void pay(const Response& placed)
    {
        const std::string number =
            jsonOf(placed).value(QStringLiteral("order")).toString().toStdString();
        EXPECT_EQ(counter.pushed({counter.op(rewards::Pay{OrderKey(number)})}), "applied");
    }
    static std::size_t count(const std::string& text, const std::string& what)
    {
        std::size_t found = 0;
        for (std::size_t at = text.find(what); at != std::string::npos;
             at = text.find(what, at + 1)) {
            ++found;
        }
        return found;
    }
    std::string page(const std::string& path)
    {
        const std::size_t mark = std::min(path.find('?'), path.size());
        Request request;
        request.path = path.substr(0, mark);
        request.query = mark < path.size() ? path.substr(mark + 1) : "";
        request.headers.emplace_back("cookie", cookie);
        const Response response = kit.service().handle(request);
        EXPECT_EQ(response.status, 200) << path;
        return response.body;
    }
};

TEST_P(MorePages, AGroupShowsItsSeatsItsClockAndItsPrice)
{
    openGroup();
    EXPECT_EQ(ask("GET", "/g/none").status, 404);
    EXPECT_NE(page("/I/" + code).find("/g/T1?i=" + code), std::string::npos);
    const std::string stranger = page("/g/T1?i=" + code);
    EXPECT_NE(stranger.find("data-ends=\""), std::string::npos);
    EXPECT_NE(stranger.find("¥25.00"), std::string::npos);
    EXPECT_EQ(count(stranger, "dot free"), 3U); // need=3, nobody invented
    EXPECT_EQ(stranger.find("id=\"order\""), std::string::npos) << "join first";
    join();
    EXPECT_NE(page("/g/T1").find("id=\"order\""), std::string::npos);
    const Response placed = orderInGroup("0123456789abcdef");
    ASSERT_EQ(placed.status, 201) << placed.body;
    EXPECT_EQ(jsonOf(placed).value(QStringLiteral("payable_fen")).toInt(), 2500);
    EXPECT_EQ(count(page("/g/T1"), "dot free"), 3U) << "a seat counts once it is paid";
    pay(placed);
    const std::string paid = page("/g/T1");
    EXPECT_EQ(count(paid, "dot free"), 2U);
    EXPECT_NE(paid.find("小**"), std::string::npos);
    EXPECT_EQ(paid.find("小芳"), std::string::npos);
}

TEST_P(MorePages, AGroupThatIsOverTakesNoOrders)
{
    openGroup();
    join();
    kit.clock().set(kit.clock().now() + Span::days(30));
    EXPECT_EQ(problemOf(orderInGroup("0123456789abcdef")), "rule_broken");
    EXPECT_EQ(page("/g/T1").find("id=\"order\""), std::string::npos);
}

TEST_P(MorePages, TheBoardNamesNobodyInFullAndLeavesOutWhoWantsIt)
{
    join();
    const std::string own = std::regex_replace(
        page("/me"), std::regex("[\\s\\S]*<p class=\"code\">([0-9A-Z]{10})</p>[\\s\\S]*"), "$1");
    ASSERT_EQ(own.size(), 10U);
    const std::string first = cookie;
    code = own;
    cookie.clear();
    join("139 0000 0003");
    pay(order("0123456789abcdef"));
    kit.clock().set(kit.clock().now() + Span::minutes(1));
    cookie = first;
    const std::string board = page("/b");
    EXPECT_NE(board.find("小**"), std::string::npos);
    EXPECT_EQ(board.find("小芳"), std::string::npos);
    EXPECT_NE(board.find("· 我"), std::string::npos);
    EXPECT_EQ(ask("POST", "/me/shown", R"({"shown":false})").status, 200);
    EXPECT_EQ(jsonOf(ask("GET", "/me/data")).value(QStringLiteral("on_board")), false);
    kit.clock().set(kit.clock().now() + Span::minutes(1)); // spec/security.md §4.3
    EXPECT_EQ(page("/b?w=all").find("小**"), std::string::npos);
    EXPECT_EQ(ask("POST", "/me/shown", R"({"shown":true})").status, 200);
    kit.clock().set(kit.clock().now() + Span::minutes(1));
    EXPECT_NE(page("/b?w=all").find("小**"), std::string::npos);
}

TEST_P(MorePages, HerPageHasHerPosterHerFriendsAndHerOrders)
{
    join();
    ASSERT_EQ(order("0123456789abcdef").status, 201);
    const std::string me = page("/me");
    EXPECT_NE(me.find("data-rows=\"" + std::string("fe")), std::string::npos);
    EXPECT_NE(me.find("/assets/poster.js"), std::string::npos);
    EXPECT_NE(me.find("待取货付款"), std::string::npos);
    EXPECT_NE(me.find("¥60.00"), std::string::npos);
}

TEST_P(MorePages, ALiveSessionIsAnnouncedUntilItIsOver)
{
    const auto ms = [this](Span span) {
        return field(static_cast<qint64>((kit.clock().now() + span).unixMs()));
    };
    ASSERT_EQ(counter.pushed(
                  {counter.fieldsOp("session", "S",
                                    {{QStringLiteral("title"), field(QStringLiteral("周一鲜果夜"))},
                                     {QStringLiteral("state"), field(QStringLiteral("scheduled"))},
                                     {QStringLiteral("starts_ms"), ms(Span::hours(9))},
                                     {QStringLiteral("ends_ms"), ms(Span::hours(11))}})}),
              "applied");
    const std::string before = page("/I/" + code);
    EXPECT_NE(before.find("周一鲜果夜"), std::string::npos);
    EXPECT_NE(before.find("直播预告"), std::string::npos);
    kit.clock().set(kit.clock().now() + Span::hours(12));
    EXPECT_EQ(page("/I/" + code).find("周一鲜果夜"), std::string::npos);
}

TEST_P(MorePages, AnotherSitesPageActsForNobody)
{
    join();
    const qsizetype before = feedSize();
    for (const auto& [name, value] :
         {std::pair{"origin", "https://evil.example"}, std::pair{"origin", "null"},
          std::pair{"sec-fetch-site", "cross-site"}}) {
        const Headers more{
            {"host", "shop.example"}, {name, value}, {"idempotency-key", "0123456789abcdef"}};
        EXPECT_EQ(problemOf(ask("POST", "/I/" + code + "/joins", "{}", more)), "cross_site");
        EXPECT_EQ(problemOf(ask("POST", "/I/" + code + "/orders", "{}", more)), "cross_site");
        EXPECT_EQ(problemOf(ask("POST", "/me/leave", R"({"leave":true})", more)), "cross_site");
        EXPECT_EQ(problemOf(ask("POST", "/me/shown", R"({"shown":true})", more)), "cross_site");
    }
    const Headers own{{"host", "shop.example"}, {"origin", "https://shop.example:8443"}};
    EXPECT_EQ(ask("POST", "/me/shown", R"({"shown":true})", own).status, 200);
    EXPECT_EQ(feedSize(), before + 1);
    // A form can post text, never JSON: refused whatever it says of itself.
    Request form;
    form.method = "POST";
    form.path = "/me/leave";
    form.body = R"({"leave":true})";
    form.headers = {{"content-type", "text/plain"}, {"cookie", cookie}};
    EXPECT_EQ(problemOf(kit.service().handle(form)), "malformed");
}

TEST_P(MorePages, TheLanguageSheChoseStays)
{
    Request request;
    request.path = "/I/" + code;
    request.query = "lang=en";
    const Response page = kit.service().handle(request);
    const std::string set(page.header("set-cookie"));
    ASSERT_NE(set.find("linli-lang=en"), std::string::npos);
    cookie = set.substr(0, set.find(';'));
    EXPECT_NE(ask("GET", "/I/" + code).body.find("lang=\"en\""), std::string::npos);
}

TEST(QrMatrixOfAPoster, HasItsThreeFindersAndNothingForALetter)
{
    const std::string rows = qrMatrix("HTTPS://LAOWANG.EXAMPLE/I/7K3MQ9TXW2");
    ASSERT_EQ(rows.find(' '), 7U); // 25 modules in seven digits
    EXPECT_EQ(rows.substr(0, 2), "fe");
    EXPECT_EQ(rows.size(), 25U * 8U - 1U);
    EXPECT_EQ(qrMatrix(std::string(400, 'A')), "");
}

INSTANTIATE_TEST_SUITE_P(Engines,
                         MorePages,
                         testing::Values(Store::Files, Store::Postgres),
                         [](const auto& one) {
                             return one.param == Store::Files ? "Files" : "Postgres";
                         });

} // namespace
} // namespace linli::cloud
