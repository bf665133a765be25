// SPDX-License-Identifier: GPL-3.0-or-later
#include "cloud/CloudKit.h"
#include "cloud/core/Encoding.h"

#include <set>

namespace linli::cloud {
namespace {

TEST(CloudCore, HealthNeedsNobodysLeave)
{
    CloudKit kit(Store::Files);
    const Response response = kit.send("GET", "/health");
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(jsonOf(response).value(QStringLiteral("status")).toString(), QStringLiteral("ok"));
    EXPECT_EQ(response.header("x-content-type-options"), "nosniff");
}

TEST(CloudCore, MetricsAreForThisMachineOnly)
{
    CloudKit kit(Store::Files);
    EXPECT_EQ(kit.send("GET", "/health").status, 200);
    EXPECT_NE(kit.send("GET", "/metrics").body.find("operation=\"getHealth\",status=\"200\"} 1"),
              std::string::npos);
    Request outside;
    outside.path = "/metrics";
    outside.peer = "203.0.113.7";
    EXPECT_EQ(kit.service().handle(outside).status, 404);
    Request proxied;
    proxied.path = "/metrics";
    proxied.direct = false;
    EXPECT_EQ(kit.service().handle(proxied).status, 404);
}

TEST(CloudCore, UnknownPathsAndMethodsAreNamedProblems)
{
    CloudKit kit(Store::Files);
    EXPECT_EQ(problemOf(kit.send("GET", "/nothing")), "not_found");
    EXPECT_EQ(problemOf(kit.send("GET", "/v1/stores//ops")), "not_found");
    const Response wrong = kit.send("DELETE", "/health");
    EXPECT_EQ(problemOf(wrong), "method_not_allowed");
    EXPECT_EQ(wrong.header("allow"), "GET, HEAD");
    EXPECT_EQ(kit.send("HEAD", "/health").status, 200);
}

TEST(CloudCore, ARequestIdIsRepeatedOnlyWhereItCannotBreakOut)
{
    CloudKit kit(Store::Files);
    const auto repeated = [&kit](const std::string& path, const std::string& id) {
        Request request;
        request.path = path;
        request.headers.emplace_back("x-request-id", id);
        return std::string(kit.service().handle(request).header("x-request-id"));
    };
    EXPECT_EQ(repeated("/health", "counter-7_a.1"), "counter-7_a.1");
    for (const std::string& id :
         std::vector<std::string>{"a\rb", "a\nset-cookie: x", std::string("a\0b", 3), "a b", "\xff",
                                  "\"", std::string(65, 'a')}) { // found by tests/fuzz
        EXPECT_EQ(repeated("/health", id), "") << id;
        EXPECT_EQ(repeated("/nothing", id), "") << id;
    }
}

TEST(CloudCore, EveryProblemHasItsOwnCode)
{
    std::set<std::string_view> codes;
    for (const Problem problem : allProblems()) {
        EXPECT_TRUE(codes.insert(kindOf(problem).code).second) << kindOf(problem).code;
        EXPECT_GE(kindOf(problem).status, 400);
    }
}

TEST(CloudCore, SlowsDownWhoAsksTooOften)
{
    CloudKit kit(Store::Files);
    Response last;
    for (int i = 0; i < 61; ++i) {
        last = kit.send("GET", "/openapi.json");
    }
    EXPECT_EQ(problemOf(last), "slow_down");
    EXPECT_EQ(last.header("retry-after"), "1");
    kit.clock().advance(Span::seconds(2));
    EXPECT_EQ(kit.send("GET", "/openapi.json").status, 200);
}

TEST(CloudCore, FoldsAndUnfoldsBodies)
{
    const std::string text(100'000, 'x');
    for (const std::string encoding : {"gzip", "deflate"}) {
        const auto packed = packBody(encoding, text);
        ASSERT_TRUE(packed.has_value());
        std::string plain;
        // 100 000 equal letters are folded more than a hundredfold, as no real batch is
        EXPECT_EQ(inflateBody(encoding, packed->bytes, plain), Inflated::TooLarge);
    }
    std::string mixed;
    for (int i = 0; i < 20'000; ++i) {
        mixed += std::to_string(i * 7919 % 10007);
    }
    const auto packed = packBody("gzip, deflate", mixed);
    ASSERT_TRUE(packed.has_value());
    std::string plain;
    ASSERT_EQ(inflateBody(packed->encoding, packed->bytes, plain), Inflated::Ok);
    EXPECT_EQ(plain, mixed);
    for (std::size_t cut = 0; cut < packed->bytes.size(); cut += 997) {
        EXPECT_NE(inflateBody("gzip", packed->bytes.substr(0, cut), plain), Inflated::Ok) << cut;
    }
    EXPECT_EQ(inflateBody("br", "x", plain), Inflated::UnknownEncoding);
}

TEST(CloudCore, ReadsPathsAndQueriesAsTheyWereMeant)
{
    EXPECT_EQ(segmentsOf("/v1/stores/A%2FB/ops"),
              (std::vector<std::string>{"v1", "stores", "A/B", "ops"}));
    Request request;
    request.query = "after=a.b%201&limit=5&flag";
    EXPECT_EQ(request.parameter("after"), "a.b 1");
    EXPECT_EQ(request.parameter("limit"), "5");
    EXPECT_EQ(request.parameter("absent"), "");
    EXPECT_EQ(decoded("%zz%4"), "%zz%4");
}

TEST(CloudCore, PairingCodesForgiveHowTheyAreTyped)
{
    const auto code = PairingCode::parse("ab3-o1l 9z");
    ASSERT_TRUE(code.has_value());
    EXPECT_EQ(code->selector, "AB3");
    EXPECT_EQ(code->secret, "0119Z");
    EXPECT_FALSE(PairingCode::parse("AB3O1L9").has_value());
    EXPECT_FALSE(PairingCode::parse("AB3O1L9ZZ").has_value());
    EXPECT_FALSE(PairingCode::parse("AB3O1L9U").has_value());
}

} // namespace
} // namespace linli::cloud
