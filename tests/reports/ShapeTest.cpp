// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report/Shape.h"

#include "domain/report/WeeklySchedule.h"
#include "kit/TestShop.h"

namespace linli::report {
namespace {

using kit::at;

Report table()
{
    Report made;
    made.columns = {{"name", 8}, {"unit", 8}, {"amount", 8, Align::Right}};
    made.rows = {{std::string("李阿姨"), Term{"unit.CNY"}, MoneyFen{500}},
                 {std::string("Wang"), Term{"unit.egg"}, Count{2}},
                 {std::string("李四"), Term{"unit.CNY"}, MoneyFen{100}}};
    made.totals = {{Cell(), Term{"unit.CNY"}, MoneyFen{600}}, {Cell(), Term{"unit.egg"}, Count{2}}};
    made.totalFen = 600;
    return made;
}

TEST(ReportShape, ColumnsComeInTheOrderAskedForAndUnknownOnesArePassedOver)
{
    const Report made = shaped(table(), {{"amount", "gone", "name"}, {}});
    ASSERT_EQ(made.columns.size(), 2U);
    EXPECT_EQ(made.columns[0].key, "amount");
    EXPECT_EQ(made.rows[0], (std::vector<Cell>{MoneyFen{500}, std::string("李阿姨")}));
    EXPECT_EQ(made.totals[0], (std::vector<Cell>{MoneyFen{600}, Cell()}));
    EXPECT_EQ(shaped(table(), {{"gone"}, {}}).columns.size(), 3U);
}

TEST(ReportShape, TotalsAreThoseOfTheRowsThatStay)
{
    const Report made = shaped(table(), {{}, "李"});
    ASSERT_EQ(made.rows.size(), 2U);
    ASSERT_EQ(made.totals.size(), 1U); // no eggs are left
    EXPECT_EQ(made.totals[0][2], Cell(MoneyFen{600}));
    const Report wang = shaped(table(), {{}, "wang"});
    ASSERT_EQ(wang.totals.size(), 1U);
    EXPECT_EQ(wang.totals[0][2], Cell(Count{2}));
    EXPECT_EQ(wang.totalFen, 0);
    const Report four = shaped(table(), {{}, "李四"});
    EXPECT_EQ(four.totalFen, 100);
    EXPECT_TRUE(shaped(table(), {{}, "nobody"}).totals.empty());
}

TEST(ReportShape, OneStateIsKeptWithItsOwnTotals)
{
    Report made = table();
    EXPECT_TRUE(termsOf(made).empty()); // "unit" is no column of ours
    made.columns[1].key = "report_column.unit";
    EXPECT_EQ(termsOf(made), (std::vector<std::string>{"unit.CNY", "unit.egg"}));
    const Report eggs = shaped(made, {{}, {}, "unit.egg"});
    ASSERT_EQ(eggs.rows.size(), 1U);
    ASSERT_EQ(eggs.totals.size(), 1U);
    EXPECT_EQ(eggs.totals[0][2], Cell(Count{2}));
    EXPECT_EQ(shaped(made, {{}, "四", "unit.CNY"}).rows.size(), 1U);
    EXPECT_TRUE(shaped(made, {{}, {}, "unit.gone"}).rows.empty());
    // Hidden or not: the rows are chosen before the columns.
    EXPECT_EQ(shaped(made, {{"name"}, {}, "unit.egg"}).rows,
              (std::vector<std::vector<Cell>>{{std::string("Wang")}}));

    made.columns.push_back({"report_column.state", 8});
    for (std::size_t i = 0; i < made.rows.size(); ++i) {
        made.rows[i].push_back(Term{i == 1 ? "reward_state.USED" : "reward_state.AVAILABLE"});
    }
    EXPECT_EQ(termsOf(made),
              (std::vector<std::string>{"reward_state.AVAILABLE", "reward_state.USED"}))
        << "a state before a unit";
}

TEST(ReportShape, AFigureThatIsNoSumIsLeftOutOfAFilteredReport)
{
    Report odd = table();
    odd.totals[0][2] = MoneyFen{777};
    EXPECT_FALSE(isSumOfRows(odd, odd.totals[0], 2));
    EXPECT_EQ(shaped(odd, {{}, "李"}).totals[0][2], Cell());
}

WeeklySchedule monday8()
{
    WeeklySchedule schedule;
    schedule.on = true;
    schedule.since = at("2026-03-02 10:00"); // a Monday, after eight
    return schedule;
}

TEST(WeeklySchedule, TheFirstRunIsTheNextOneAfterItWasSwitchedOn)
{
    const WeeklySchedule schedule = monday8();
    EXPECT_TRUE(dueRuns(schedule, std::nullopt, at("2026-03-09 07:59")).empty());
    const auto due = dueRuns(schedule, std::nullopt, at("2026-03-09 08:00"));
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0], at("2026-03-09 08:00"));
    EXPECT_EQ(nextRun(schedule, at("2026-03-09 07:59")), at("2026-03-09 08:00"));
    EXPECT_EQ(nextRun(schedule, at("2026-03-09 08:00")), at("2026-03-16 08:00"));
}

TEST(WeeklySchedule, MissedWeeksAreDueOldestFirstAndNotMoreThanEight)
{
    const WeeklySchedule schedule = monday8();
    const auto due = dueRuns(schedule, at("2026-03-09 08:00"), at("2026-04-01 12:00"));
    ASSERT_EQ(due.size(), 3U);
    EXPECT_EQ(due.front(), at("2026-03-16 08:00"));
    EXPECT_EQ(due.back(), at("2026-03-30 08:00"));
    const auto year = dueRuns(schedule, std::nullopt, at("2027-03-02 12:00"));
    ASSERT_EQ(year.size(), 8U);
    EXPECT_EQ(year.back(), at("2027-03-01 08:00"));
    WeeklySchedule off = schedule;
    off.on = false;
    EXPECT_TRUE(dueRuns(off, std::nullopt, at("2027-03-02 12:00")).empty());
    EXPECT_EQ(nextRun(off, at("2027-03-02 12:00")), std::nullopt);
}

TEST(WeeklySchedule, WindowsOfRunsTileTheTimeWithoutGapOrOverlap)
{
    for (int day = 1; day <= 7; ++day) {
        WeeklySchedule schedule = monday8();
        schedule.weekday = day;
        schedule.hour = 23;
        const auto due = dueRuns(schedule, std::nullopt, at("2026-04-20 12:00"));
        ASSERT_GE(due.size(), 5U);
        for (std::size_t i = 0; i < due.size(); ++i) {
            const TimeWindow window = weekBefore(due[i]);
            EXPECT_EQ(window.to - window.from, Span::days(7));
            EXPECT_LE(window.to, due[i]);
            EXPECT_EQ(BusinessDay::of(due[i]).weekday(), day);
            if (i > 0) {
                EXPECT_EQ(window.from, weekBefore(due[i - 1]).to);
            }
        }
    }
    EXPECT_EQ(weekBefore(at("2026-03-09 08:00")).from, at("2026-03-02 00:00"));
}

} // namespace
} // namespace linli::report
