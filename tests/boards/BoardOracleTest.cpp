// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/board/BoardWindow.h"
#include "domain/board/Metrics.h"
#include "domain/board/Ranking.h"
#include "storage/ShopFileFixture.h"
#include "storage/sqlite/boards/SqliteBoardSource.h"

#include <QFile>

#include "boards/RandomShop.h"
#include "boards/SqlOracle.h"

namespace linli::boardtest {
namespace {

using board::Attribution;
using board::RankBy;

std::string text(const board::Fraction& fraction)
{
    return std::to_string(fraction.num) + "," + std::to_string(fraction.den);
}

std::vector<std::string>
boardLines(const Attribution& attribution, const TimeWindow& window, RankBy by)
{
    std::vector<std::string> lines;
    for (const board::RankRow& row : board::rank(attribution, window, by)) {
        lines.push_back(attribution.facts().members.key[row.member].text() + "," +
                        std::to_string(row.qualified) + "," + std::to_string(row.netGmvFen) + "," +
                        std::to_string(row.lastMs));
    }
    return lines;
}

std::string monthText(int number)
{
    const std::string month = std::to_string(number % 12 + 1);
    return std::to_string(number / 12) + (month.size() == 1 ? "-0" : "-") + month;
}

/// The cohort rows as the oracle counts them: the first month with its size, later months > 0.
std::vector<std::string> cohortLines(const std::vector<board::Cohort>& cohorts)
{
    std::vector<std::string> lines;
    for (const board::Cohort& cohort : cohorts) {
        const int first = cohort.year * 12 + cohort.month - 1;
        lines.push_back(monthText(first) + "," + monthText(first) + "," +
                        std::to_string(cohort.size));
        for (std::size_t k = 0; k < cohort.again.size(); ++k) {
            if (cohort.again[k] > 0) {
                lines.push_back(monthText(first) + "," +
                                monthText(first + static_cast<int>(k) + 1) + "," +
                                std::to_string(cohort.again[k]));
            }
        }
    }
    return lines;
}

std::optional<std::int64_t> nearestCentidays(const std::vector<std::int64_t>& sorted, std::size_t p)
{
    if (sorted.empty()) {
        return std::nullopt;
    }
    std::size_t place = 1;
    while (place * 100 < p * sorted.size()) {
        ++place;
    }
    const std::int64_t ms = sorted[place - 1];
    // Half up by counting: the largest c with c − ½ <= ms in hundredths of a day.
    std::int64_t c = ms / 864'000 - 2;
    while ((2 * (c + 1) - 1) * 864'000 <= 2 * ms) {
        ++c;
    }
    return c;
}

class BoardOracleTest : public storage::ShopFileTest
{
  protected:
    static Instant today() { return RandomShop::start() + Span::days(RandomShop::kDays); }

    void compareBoards(const Attribution& facts, SqlOracle& oracle, const TimeWindow& window)
    {
        EXPECT_EQ(boardLines(facts, window, RankBy::Referrals), oracle.byReferrals(window));
        EXPECT_EQ(boardLines(facts, window, RankBy::Sales), oracle.bySales(window));
    }

    void compareGrowth(const board::Metrics& m, SqlOracle& oracle)
    {
        const TimeWindow& window = m.window;
        EXPECT_EQ(std::to_string(m.gmv.netFen) + "," + std::to_string(m.gmv.paidFen) + "," +
                      std::to_string(m.gmv.referredNetFen) + "," + std::to_string(m.gmv.orders),
                  oracle.gmv(window));
        EXPECT_EQ(m.referredShare, (board::Fraction{m.gmv.referredNetFen, m.gmv.netFen}));
        EXPECT_EQ(std::to_string(m.sharers.total) + "," + std::to_string(m.sharers.active) + "," +
                      std::to_string(m.sharers.fresh),
                  oracle.sharers(window));
        EXPECT_EQ(text(m.customerK), oracle.customerK(window));
        EXPECT_EQ(text({m.sharerK.mature, m.sharerK.sharedOn}),
                  oracle.matureAndSharing(window, today()));
        EXPECT_EQ(m.sharerK.value, (board::Fraction{m.customerK.num * m.sharerK.sharedOn,
                                                    m.customerK.den * m.sharerK.mature}));
        EXPECT_EQ(m.sharerK.mature + m.sharerK.immature, m.customerK.num);
        for (const board::Repurchase& part : m.repurchase) {
            EXPECT_EQ(text(part.referred), oracle.repurchase(window, part.days, true));
            EXPECT_EQ(text(part.other), oracle.repurchase(window, part.days, false));
        }
    }

    void compareMoneyAndTime(const board::Metrics& m, SqlOracle& oracle)
    {
        const TimeWindow& window = m.window;
        EXPECT_EQ(std::to_string(m.dependence.top1.num), oracle.dependence(window, 1));
        EXPECT_EQ(std::to_string(m.dependence.top3.num), oracle.dependence(window, 3));
        EXPECT_EQ(std::to_string(m.dependence.top5.num), oracle.dependence(window, 5));
        EXPECT_EQ(m.dependence.top5.den, m.gmv.referredNetFen);
        const std::vector<std::int64_t> spans = oracle.cycleMs(window);
        EXPECT_EQ(m.cycle.n, static_cast<std::int64_t>(spans.size()));
        EXPECT_EQ(m.cycle.medianCentidays, nearestCentidays(spans, 50));
        EXPECT_EQ(m.cycle.p90Centidays, nearestCentidays(spans, 90));
        EXPECT_EQ(cohortLines(m.cohorts), oracle.cohortPairs(window));
        EXPECT_EQ(std::to_string(m.costPerNew.costFen) + "," + std::to_string(m.costPerNew.count),
                  oracle.cost(window));
        const std::string profit = oracle.profit(window);
        if (m.roi.profitFen) {
            EXPECT_EQ(std::to_string(*m.roi.profitFen) + ",0", profit);
        } else {
            EXPECT_NE(profit.substr(profit.find(',')), ",0");
            EXPECT_FALSE(m.roi.unknownSkus.empty());
        }
    }

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
            compareBoards(attribution, oracle, window);
            const auto lines = source.saleLines(window);
            EXPECT_TRUE(lines.ok());
            const board::Metrics m = board::metrics(attribution, window, today(), lines.value());
            compareGrowth(m, oracle);
            compareMoneyAndTime(m, oracle);
            rows += oracle.byReferrals(window).size() + oracle.bySales(window).size();
        }
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
    EXPECT_GT(check(plan), 500U);
}

} // namespace
} // namespace linli::boardtest
