// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/OracleComparison.h"

#include "domain/board/Journey.h"
#include "domain/board/Ranking.h"

#include <gtest/gtest.h>

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

std::size_t compareBoards(const Attribution& facts, SqlOracle& oracle, const TimeWindow& window)
{
    const std::vector<std::string> byReferrals = oracle.byReferrals(window);
    EXPECT_EQ(boardLines(facts, window, RankBy::Referrals), byReferrals);
    const std::vector<std::string> bySales = oracle.bySales(window);
    EXPECT_EQ(boardLines(facts, window, RankBy::Sales), bySales);
    return byReferrals.size() + bySales.size();
}

void compareGrowth(const board::Metrics& m, SqlOracle& oracle, Instant now)
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
    EXPECT_EQ(text({m.sharerK.mature, m.sharerK.sharedOn}), oracle.matureAndSharing(window, now));
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

void compareJourney(const Attribution& facts, const TimeWindow& window, SqlOracle& oracle)
{
    const board::Funnel steps = board::funnel(facts, window);
    EXPECT_EQ(std::to_string(steps.bound) + "," + std::to_string(steps.bought) + "," +
                  std::to_string(steps.boughtAgain) + "," + std::to_string(steps.broughtOn),
              oracle.funnel(window));
    EXPECT_EQ(text(board::inviteRate(facts, window)), oracle.inviteRate(window));
}

} // namespace

std::size_t compareWithSql(const Attribution& attribution,
                           const std::vector<board::SaleLine>& lines,
                           const TimeWindow& window,
                           Instant now,
                           SqlOracle& oracle)
{
    const std::size_t rows = compareBoards(attribution, oracle, window);
    const board::Metrics m = board::metrics(attribution, window, now, lines);
    compareGrowth(m, oracle, now);
    compareMoneyAndTime(m, oracle);
    compareJourney(attribution, window, oracle);
    return rows;
}

} // namespace linli::boardtest
