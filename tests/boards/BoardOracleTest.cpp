// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/BoardWindow.h"
#include "storage/ShopFileFixture.h"
#include "storage/sqlite/boards/SqliteBoardSource.h"

#include <QFile>

#include <cstdio>
#include <ctime>

#include "boards/OracleComparison.h"
#include "boards/RandomShop.h"

namespace linli::boardtest {
namespace {

using board::Attribution;

class BoardOracleTest : public storage::ShopFileTest
{
  protected:
    static Instant today() { return RandomShop::start() + Span::days(RandomShop::kDays); }

    /// Returns how many rows all boards had, so that a test can see it compared something.
    std::size_t check(const ShopPlan& plan)
    {
        const auto connection = openShop({.durable = false});
        RawShop raw(*connection);
        RandomShop(raw, plan).write();
        SqlOracle oracle(raw);
        storage::SqliteBoardSource source(*connection);
        const auto facts = source.facts();
        EXPECT_TRUE(facts.ok()) << facts.error().detail();
        const Attribution attribution(facts.value());
        std::size_t rows = 0;
        for (const char* choice : {"week:2026-02-19", "month:2026-03", "month:2025-12", "all",
                                   "2026-01-20..2026-04-05"}) {
            SCOPED_TRACE(choice);
            const TimeWindow window =
                board::resolve(board::parseWindow(choice).value(), facts.value().range(), today());
            const auto lines = source.saleLines(window);
            EXPECT_TRUE(lines.ok());
            rows += compareWithSql(attribution, lines.value(), window, today(), oracle);
        }
        return rows;
    }
    /// The same, told with what it cost: docs/insight.md keeps the figures.
    std::size_t checkLarge(const ShopPlan& plan)
    {
        const std::clock_t before = std::clock();
        const std::size_t rows = check(plan);
        std::printf("%d neighbours, %d orders, 5 windows: %zu rows of boards, %.1f s of CPU\n",
                    plan.members, plan.orders, rows,
                    static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
        return rows;
    }
};

TEST_F(BoardOracleTest, smallShopsOfEveryKindAgreeWithSql)
{
    std::size_t rows = 0;
    for (std::uint64_t seed = 1; seed <= 40 && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        ShopPlan plan;
        plan.seed = seed;
        plan.members = 4 + static_cast<int>(seed * 11 % 70);
        plan.orders = 20 + static_cast<int>(seed * 37 % 300);
        // A grid of days makes nearly everything happen at the same instant as something else.
        plan.gridMs = seed % 3 == 0 ? Span::days(1).ms : (seed % 3 == 1 ? 1 : Span::hours(6).ms);
        plan.everyCostKnown = seed % 2 == 0;
        rows += check(plan);
        ASSERT_TRUE(QFile::remove(QString::fromStdString(path())));
    }
    EXPECT_GT(rows, 1000U);
}

TEST_F(BoardOracleTest, aShopOfTwoThousandNeighboursAgreesWithSql)
{
    ShopPlan plan;
    plan.seed = 20260101;
    plan.members = 2000;
    plan.orders = 20000;
    plan.everyCostKnown = true;
    EXPECT_GT(checkLarge(plan), 500U);
}

class PartOracleTest : public BoardOracleTest
{
  protected:
    /// The orders `only` names, by both.
    std::size_t checkPart(const std::string& only, std::uint64_t seed)
    {
        SCOPED_TRACE(only);
        const auto connection = openShop({.durable = false});
        RawShop raw(*connection);
        ShopPlan plan;
        plan.seed = seed;
        plan.members = 60;
        plan.orders = 600;
        plan.gridMs = seed % 2 == 0 ? 1 : Span::hours(6).ms;
        plan.everyCostKnown = true;
        RandomShop(raw, plan).write();
        raw.run("UPDATE sale_order SET campaign = 'C' || (seq % 3)");
        SqlOracle oracle(raw, only);
        storage::SqliteBoardSource source(*connection);
        const board::BoardFacts facts = source.facts().value();
        const std::vector<std::string> chosen =
            raw.rows("SELECT o.seq FROM sale_order o WHERE " + only, 1);
        std::vector<bool> shown;
        for (std::size_t i = 0; i < facts.orders.size(); ++i) {
            shown.push_back(std::find(chosen.begin(), chosen.end(),
                                      std::to_string(facts.orders.sequence[i])) != chosen.end());
        }
        const Attribution part = Attribution(facts).only(shown);
        std::size_t rows = 0;
        for (const char* choice : {"week:2026-02-19", "month:2026-03", "all"}) {
            SCOPED_TRACE(choice);
            const TimeWindow window =
                board::resolve(board::parseWindow(choice).value(), facts.range(), today());
            rows += compareWithSql(part, source.saleLines(window).value(), window, today(), oracle);
        }
        EXPECT_TRUE(QFile::remove(QString::fromStdString(path())));
        return rows;
    }
};

TEST_F(PartOracleTest, figuresOfAChoiceOfOrdersAgreeWithSql)
{
    std::size_t rows = 0;
    for (std::uint64_t seed = 1; seed <= 6 && !HasFailure(); ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        rows += checkPart("o.campaign = 'C1'", seed);
        rows +=
            checkPart("o.key IN (SELECT l.order_key FROM order_line l WHERE l.sku = 'P2')", seed);
        // A building: the people, by whoever they stand for after merges.
        rows += checkPart("(SELECT root FROM ident WHERE k = o.buyer) IN "
                          "('M000002', 'M000003', 'M000005', 'M000010', 'M000020', 'M000040')",
                          seed);
        rows += checkPart("0", seed);
    }
    EXPECT_GT(rows, 300U);
}

TEST_F(BoardOracleTest, aShopOfTwentyThousandNeighboursAgreesWithSql)
{
    ShopPlan plan;
    plan.seed = 20260102;
    plan.members = 20'000;
    plan.orders = 200'000;
    plan.everyCostKnown = true;
    EXPECT_GT(checkLarge(plan), 5000U);
}

/// Five minutes of CPU: by hand with LINLI_HUGE_SHOPS=1, figures in docs/insight.md.
TEST_F(BoardOracleTest, aShopOfAHundredThousandNeighboursAgreesWithSql)
{
    if (qEnvironmentVariableIsEmpty("LINLI_HUGE_SHOPS")) {
        GTEST_SKIP() << "set LINLI_HUGE_SHOPS=1";
    }
    ShopPlan plan;
    plan.seed = 20260103;
    plan.members = 100'000;
    plan.orders = 1'000'000;
    plan.everyCostKnown = true;
    EXPECT_GT(checkLarge(plan), 20'000U);
}

} // namespace
} // namespace linli::boardtest
