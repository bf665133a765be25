// SPDX-License-Identifier: GPL-3.0-or-later
// What must not happen, spec/security.md §4, over real sockets and through every route. The same
// against the program itself, with its memory watched: abuse.py.
#include "cloud/Line.h"
#include "cloud/PagesKit.h"
#include "cloud/api/Route.h"
#include "cloud/core/Encoding.h"

#include <atomic>
#include <set>

namespace linli::cloud {
namespace {

using Abused = Served;

std::size_t countOf(const std::string& text, const std::string& what)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
        ++found;
    }
    return found;
}

TEST_F(Abused, ManySlowHeadersKeepNobodyElseOut)
{
    std::vector<std::unique_ptr<Line>> slow;
    for (int i = 0; i < 300; ++i) {
        slow.push_back(std::make_unique<Line>(server->port()));
        slow.back()->say("GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    }
    EXPECT_TRUE(once(get("/health")).starts_with("HTTP/1.1 200 "));
    for (int i = 0; i < 5; ++i) { // a letter now and then does not buy more time
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        for (const auto& line : slow) {
            line->say("x");
        }
    }
    for (const auto& line : slow) {
        EXPECT_EQ(line->hearAll(), "");
    }
}

TEST_F(Abused, MoreConnectionsThanAllowedAreClosedAndTheOthersServed)
{
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < 500; ++i) {
        lines.push_back(std::make_unique<Line>(server->port()));
    }
    std::size_t served = 0;
    for (const auto& line : lines) {
        line->say(get("/health"));
        served += line->hearAll().starts_with("HTTP/1.1 200 ") ? 1U : 0U;
    }
    EXPECT_GE(served, 1U);
    EXPECT_LE(served, 400U);
    lines.clear();
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    EXPECT_TRUE(once(get("/health")).starts_with("HTTP/1.1 200 ")) << "and there is room again";
}

TEST_F(Abused, PipelinedRequestsAreAnsweredInTheirOrder)
{
    constexpr int kMany = 300;
    std::string all;
    for (int i = 0; i < kMany; ++i) {
        all +=
            "GET /nothing HTTP/1.1\r\nHost: x\r\nX-Request-Id: n" + std::to_string(i) + "\r\n\r\n";
    }
    const std::string heard = once(all + get("/health"));
    EXPECT_EQ(countOf(heard, "HTTP/1.1 404 "), std::size_t(kMany));
    std::size_t at = 0;
    for (int i = 0; i < kMany && at != std::string::npos; ++i) {
        at = heard.find("\"request_id\":\"n" + std::to_string(i) + "\"", at);
        EXPECT_NE(at, std::string::npos) << i;
    }
}

TEST_F(Abused, OneRequestIsNeverReadAsTwo)
{
    const std::string body = "0\r\n\r\nGET /metrics HTTP/1.1\r\nHost: x\r\n\r\n";
    const std::string head = "POST /v1/pairings HTTP/1.1\r\nHost: x\r\n";
    for (const std::string lengths :
         {"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
          "Content-Length: 5\r\nContent-Length: 40\r\n", "Content-Length: -1\r\n",
          "Content-Length: 5x\r\n", "Transfer-Encoding: chunked, identity\r\n"}) {
        const std::string heard = once(head + lengths + "\r\n" + body);
        EXPECT_EQ(countOf(heard, "HTTP/1.1 "), 1U) << lengths << heard;
        EXPECT_TRUE(heard.starts_with("HTTP/1.1 4")) << lengths << heard;
    }
}

TEST_F(Abused, NothingOfARequestBecomesAHeaderOfTheAnswer)
{
    for (const std::string path :
         {"/I/%0d%0aSet-Cookie:%20a=b", "/b?lang=en%0d%0aSet-Cookie:a=b&i=%0d%0aX:y",
          "/assets/%0d%0aX-Evil:%201", "/g/T1%0d%0aX-Evil:1?w=%0d%0a"}) {
        const std::string heard = once(get(path));
        const std::string head = heard.substr(0, heard.find("\r\n\r\n"));
        EXPECT_TRUE(heard.starts_with("HTTP/1.1 ")) << path;
        EXPECT_EQ(head.find("a=b"), std::string::npos) << path;
        EXPECT_EQ(head.find("X-Evil"), std::string::npos) << path;
    }
    const std::string bent =
        once("GET /health HTTP/1.1\r\nHost: x\r\nX-Request-Id: a\rb\r\nConnection: close\r\n\r\n");
    EXPECT_TRUE(bent.starts_with("HTTP/1.1 400 ")) << bent;
}

TEST_F(Abused, NoPathLeavesTheAssets)
{
    for (const std::string path :
         {"/assets/../cloud.key", "/assets/..%2fcloud.key",
          "/assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/assets/....//cloud.linli",
          "/assets/site.js%00.css", "/../cloud.linli", "/assets//etc/passwd", "//etc/passwd",
          "/I/..%2f..%2fcloud.key"}) {
        EXPECT_TRUE(once(get(path)).starts_with("HTTP/1.1 404 ")) << path;
    }
}

TEST_F(Abused, AllBodiesTogetherHaveABound)
{
    std::vector<std::unique_ptr<Line>> lines;
    for (int i = 0; i < 3; ++i) { // three promises of a megabyte fill the house
        lines.push_back(std::make_unique<Line>(server->port()));
        lines.back()->say("POST /v1/stores/x/ops HTTP/1.1\r\nHost: x\r\nContent-Length: "
                          "1048576\r\n\r\n");
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    const std::string heard = once("POST /v1/stores/x/ops HTTP/1.1\r\nHost: x\r\nContent-Length: "
                                   "1048576\r\n\r\n");
    EXPECT_TRUE(heard.starts_with("HTTP/1.1 503 ")) << heard;
    EXPECT_NE(heard.find("retry-after: 1"), std::string::npos) << heard;
    for (const auto& line : lines) {
        EXPECT_EQ(line->hearAll(), "");
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(1200)); // they linger a second
    EXPECT_TRUE(once("POST /v1/stores/x/ops HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                     "Content-Length: 2\r\n\r\n{}")
                    .starts_with("HTTP/1.1 401 "));
}

class AbusedPages : public Pages
{
  protected:
    Response from(const std::string& peer, const std::string& path)
    {
        Request request;
        request.path = path;
        request.peer = peer;
        return kit.service().handle(request);
    }
};

TEST_P(AbusedPages, DeepAndCrookedBodiesAreMalformed)
{
    join();
    const std::string deep = std::string(2000, '[') + std::string(2000, ']');
    for (const std::string& body :
         {deep, R"({"nickname":)" + deep + "}", std::string("{\"nickname\":\"\xff\xfe\"}"),
          std::string("{\"a\":1e999999}"), std::string("nul"), std::string("{}garbage"),
          std::string(1, '\0')}) {
        for (const std::string& path :
             {"/I/" + code + "/joins", "/I/" + code + "/orders", std::string("/me/leave"),
              std::string("/me/shown"), std::string("/v1/pairings")}) {
            EXPECT_EQ(problemOf(ask("POST", path, body, {{"idempotency-key", "0123456789abcdef"}})),
                      "malformed")
                << path;
        }
        kit.clock().advance(Span::minutes(2)); // not what the limits are tested by
    }
    for (const std::string lines :
         {R"([{"sku":"egg","qty":-1}])", R"([{"sku":"egg","qty":100}])",
          R"([{"sku":"egg","qty":1.5}])", R"([{"sku":"egg","qty":9223372036854775807}])",
          R"([{"sku":["egg"],"qty":1}])", R"({"sku":"egg"})", "[]"}) {
        EXPECT_EQ(problemOf(ask("POST", "/I/" + code + "/orders", R"({"lines":)" + lines + "}",
                                {{"idempotency-key", "0123456789abcdef"}})),
                  "rule_broken")
            << lines;
    }
}

TEST_P(AbusedPages, ASmallBombIsNotUnfolded)
{
    const auto bomb = packBody("gzip", std::string(300'000, ' '));
    ASSERT_TRUE(bomb);
    Request request;
    request.method = "POST";
    request.path = "/I/" + code + "/joins";
    request.body = bomb->bytes;
    request.headers = {{"content-type", "application/json"}, {"content-encoding", "gzip"}};
    EXPECT_EQ(problemOf(kit.service().handle(request)), "too_large");
    request.path = "/v1/stores/" + counter.store + "/ops"; // a stranger's is not even looked at
    EXPECT_EQ(problemOf(kit.service().handle(request)), "token_expired");
}

TEST_P(AbusedPages, CodesCannotBeGuessed)
{
    std::set<std::string> issued{code};
    int opened = 0;
    for (std::uint64_t n = 0; n < 3000; ++n) { // sound ones that nobody issued
        const std::string guess = InviteCode::fromRandom(n * 7919 + 3).text();
        opened += issued.count(guess) == 0 &&
                          from("10.0." + std::to_string(n / 50) + ".1", "/I/" + guess).status == 200
                      ? 1
                      : 0;
    }
    EXPECT_EQ(opened, 0);
    int slowed = 0;
    for (int i = 0; i < 100; ++i) {
        slowed +=
            from("10.9.9.9", "/I/" + InviteCode::fromRandom(std::uint64_t(i)).text()).status == 429
                ? 1
                : 0;
    }
    EXPECT_EQ(slowed, 40) << "60 a minute from one address";
}

TEST_P(AbusedPages, OneLetterWrongIsNoCode)
{
    constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (std::size_t at = 0; at < code.size(); ++at) {
        for (const char letter : kLetters) {
            std::string typed = code;
            typed[at] = letter;
            if (typed != code) {
                EXPECT_EQ(
                    from("10.1." + std::to_string(at) + "." + std::to_string(letter), "/I/" + typed)
                        .status,
                    404)
                    << typed;
            }
        }
    }
}

TEST_P(AbusedPages, QuotesAndCommentsAreTextEverywhere)
{
    join();
    for (const std::string evil : {"'%20OR%20'1'='1", "1;DROP%20TABLE%20store--", "%27)%3B--",
                                   "$$x$$", "%00", "../../x", "{{7*7}}", "%25s%25n"}) {
        for (const Route& route : routes()) {
            std::string path(route.pattern);
            for (std::size_t open = path.find('{'); open != std::string::npos;
                 open = path.find('{', open + evil.size())) {
                path.replace(open, path.find('}', open) - open + 1, evil);
            }
            Request request;
            request.method = std::string(route.method);
            request.path = path;
            request.query = "i=" + evil + "&w=" + evil + "&after=" + evil + "&after_key=" + evil +
                            "&limit=" + evil + "&seq=" + evil;
            request.peer = "127.0.0.1";
            request.headers = {{"authorization", "Bearer " + counter.token}, {"sync-schema", "1"}};
            kit.clock().advance(Span::minutes(1));
            const Response response = kit.service().handle(request);
            EXPECT_LT(response.status, 500) << route.operation << ' ' << evil << response.body;
            EXPECT_EQ(response.body.find("SELECT"), std::string::npos) << route.operation;
        }
    }
    EXPECT_EQ(ask("GET", "/me").status, 200) << "all is as it was";
}

TEST_P(AbusedPages, TheSameKeyOrdersOnceHoweverManyAskAtOnce)
{
    join();
    constexpr int kThreads = 6;
    const qsizetype before = feedSize();
    std::vector<std::thread> threads;
    std::atomic<int> placed{0};
    std::vector<std::string> bodies(kThreads);
    for (std::size_t i = 0; i < kThreads; ++i) {
        threads.emplace_back([this, i, &placed, &bodies] {
            Service own(kit.parts()); // a worker of its own
            Request request;
            request.method = "POST";
            request.path = "/I/" + code + "/orders";
            request.body = R"({"lines":[{"sku":"egg","qty":1}]})";
            request.headers = {{"content-type", "application/json"},
                               {"cookie", cookie},
                               {"idempotency-key", "0123456789abcdef"}};
            const Response response = own.handle(request);
            placed += response.status == 201 ? 1 : 0;
            bodies[i] = response.status == 201 ? response.body : std::string();
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    std::set<std::string> answers(bodies.begin(), bodies.end());
    answers.erase("");
    EXPECT_GE(placed, 1);
    EXPECT_EQ(answers.size(), 1U);
    EXPECT_EQ(feedSize(), before + 1);
}

TEST_P(AbusedPages, WhoJoinsAllDayIsSlowedDown)
{
    int refused = 0;
    for (int i = 0; i < 30; ++i) {
        const std::string phone = "1380000" + std::to_string(2000 + i);
        refused += ask("POST", "/I/" + code + "/joins",
                       R"({"nickname":"x","phone":")" + phone + R"(","consent":true})")
                               .status == 429
                       ? 1
                       : 0;
    }
    EXPECT_EQ(refused, 10) << "20 an hour from one phone";
}

INSTANTIATE_TEST_SUITE_P(Engines,
                         AbusedPages,
                         testing::Values(Store::Files, Store::Postgres),
                         [](const auto& one) {
                             return one.param == Store::Files ? "Files" : "Postgres";
                         });

} // namespace
} // namespace linli::cloud
