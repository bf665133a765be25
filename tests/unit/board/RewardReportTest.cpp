// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report/RewardReport.h"

#include "domain/time/BusinessDay.h"

#include <gtest/gtest.h>

namespace linli::report {
namespace {

RewardLine line(const char* id,
                const char* unit,
                std::int64_t issued,
                std::int64_t reversed,
                rewards::RewardState state)
{
    RewardLine made;
    made.at = Instant::fromShanghai(2026, 3, 2).value();
    made.reward = RewardId(id);
    made.owner = MemberKey("A");
    made.unit = Unit(unit);
    made.issued = issued;
    made.reversed = reversed;
    made.state = state;
    return made;
}

TEST(RewardReport, addsUpPerUnitAndPerStateAndShowsNoMoneyAsCount)
{
    using rewards::RewardState;
    const TimeWindow window = monthOf(Instant::fromShanghai(2026, 3, 2).value());
    const Report report =
        rewardReport(window,
                     {line("1", "CNY", 500, 0, RewardState::Available),
                      line("2", "CNY", 700, 300, RewardState::Pending),
                      line("3", "CNY", 100, 0, RewardState::Available),
                      line("4", "egg", 2, 0, RewardState::Used)},
                     [](const MemberKey& member) {
                         return Person{member.text(), "7K3MQ9TXW2", "138****0001"};
                     });
    ASSERT_EQ(report.rows.size(), 4U);
    EXPECT_EQ(report.rows[1][8], Cell(MoneyFen{400}));
    EXPECT_EQ(report.rows[3][8], Cell(Count{2}));
    EXPECT_EQ(report.rows[0][5], Cell(CodeText{"138****0001"}));
    EXPECT_EQ(report.totalFen, 1000);
    ASSERT_EQ(report.totals.size(), 2U + 3U);
    EXPECT_EQ(report.totals[0][8], Cell(MoneyFen{1000}));
    EXPECT_EQ(report.totals[1][7], Cell(Term{"unit.egg"}));
    EXPECT_EQ(report.totals[2][8], Cell(MoneyFen{400}));
    EXPECT_EQ(report.totals[2][9], Cell(Term{"reward_state.PENDING"}));
    EXPECT_EQ(report.totals[3][8], Cell(MoneyFen{600}));
}

TEST(RewardReport, ofAnEmptyWindowHasNoRowsAndNoTotal)
{
    const Report report = rewardReport({}, {}, [](const MemberKey&) { return Person{}; });
    EXPECT_TRUE(report.rows.empty());
    EXPECT_TRUE(report.totals.empty());
    EXPECT_EQ(report.totalFen, 0);
    EXPECT_EQ(report.columns.size(), 12U);
}

} // namespace
} // namespace linli::report
