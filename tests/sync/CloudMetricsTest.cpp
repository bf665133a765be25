// SPDX-License-Identifier: GPL-3.0-or-later
// The service's figures are the counter's: one module, two stores, two engines.
#include "sync/TwoCounters.h"
#include "usecases/boards/Boards.h"
#include "wire/board/MetricsJson.h"

namespace linli::sync {
namespace {

class CloudMetrics : public TwoCounters
{
  protected:
    using Response = cloud::Response;

    Response ask(const std::string& window)
    {
        return kit.send("GET", "/v1/stores/" + store + "/metrics?window=" + window, {},
                        a.tokens.back());
    }
    static void refundAll(Device& device, const std::string& order)
    {
        rewards::Refund back;
        back.number = RefundNo("refund-" + order);
        back.order = OrderKey(order);
        back.everything = true;
        device.submit(back);
    }
    void expectSame(const std::string& window)
    {
        SCOPED_TRACE(window);
        const Response response = ask(window);
        ASSERT_EQ(response.status, 200) << response.body;
        usecases::Boards boards(a.shop());
        const auto here = boards.metrics(board::parseWindow(window).value());
        ASSERT_TRUE(here.ok()) << here.error().detail();
        EXPECT_EQ(cloud::jsonOf(response).value(QStringLiteral("metrics")).toObject(),
                  wire::metricsJson(*here))
            << response.body;
    }
};

TEST_P(CloudMetrics, AgreeWithTheCounterToTheFen)
{
    begin();
    usecases::ProductDraft cost = draft(a);
    cost.costFen = 1200;
    ASSERT_TRUE(usecases::saveProduct(a.shop(), cost).ok());
    for (int i = 0; i < 4; ++i) {
        earn(a, "A" + std::to_string(i));
        kit.clock().advance(Span::hours(30));
        earn(b, "B" + std::to_string(i));
        settleDown();
    }
    a.submit(rewards::Bind{MemberKey("C"), MemberKey("A0"), {}});
    buy(a, "of-C", "C");
    buy(b, "again", "A1");
    buy(b, "of-nobody", "stranger");
    settleDown();
    refundAll(a, "order-A2");
    settleDown();
    for (const char* window :
         {"all", "month:2026-03", "week:2026-03-02", "2026-03-03..2026-03-05"}) {
        expectSame(window);
    }
    const QJsonObject all = cloud::jsonOf(ask("all")).value(QStringLiteral("metrics")).toObject();
    const auto number = [&all](const char* part, const char* name) {
        return all.value(QLatin1String(part)).toObject().value(QLatin1String(name)).toInteger();
    };
    EXPECT_EQ(number("sharers", "total"), 2);
    EXPECT_GT(number("referred_share", "num_fen"), 0);
    EXPECT_GT(number("cost_per_new", "cost_fen"), 0);
    EXPECT_GT(number("roi", "profit_fen"), 0);
}

TEST_P(CloudMetrics, RefuseAWindowThatIsNone)
{
    begin();
    EXPECT_EQ(cloud::problemOf(ask("yesterday")), "malformed");
    EXPECT_EQ(ask("2026-03-05..2026-03-01").status, 400);
}

LINLI_ON_BOTH_ENGINES(CloudMetrics);

} // namespace
} // namespace linli::sync
