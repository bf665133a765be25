// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/report/RewardReport.h"
#include "storage/ShopFileFixture.h"
#include "storage/sqlite/boards/SqliteBoardSource.h"
#include "storage/sqlite/boards/SqliteReportSource.h"

#include <set>

#include "boards/RandomShop.h"

namespace linli::boardtest {
namespace {

class ReportSourceTest : public storage::ShopFileTest
{
  protected:
    void SetUp() override
    {
        m_connection = openShop({.durable = false});
        ASSERT_NE(m_connection, nullptr);
        m_raw.emplace(*m_connection);
        m_source.emplace(*m_connection);
    }
    static TimeWindow march()
    {
        return {Instant::fromShanghai(2026, 3, 1).value(),
                Instant::fromShanghai(2026, 4, 1).value()};
    }
    static std::int64_t at(int month, int day)
    {
        return Instant::fromShanghai(2026, month, day, 10).value().unixMs();
    }
    [[nodiscard]] report::Report rewards(const TimeWindow& window)
    {
        const auto lines = m_source->rewardLines(window);
        EXPECT_TRUE(lines.ok()) << lines.error().detail();
        return report::rewardReport(window, lines.value(), [](const MemberKey& member) {
            return report::Person{"name of " + member.text(), "CODE", "138****0001"};
        });
    }
    /// The ledger's own word on a window, past the report.
    [[nodiscard]] std::string ledgerFen(const TimeWindow& window)
    {
        return m_raw
            ->rows(
                "SELECT coalesce(sum(CASE WHEN kind IN ('CANCEL','CLAWBACK','DEBT','EXPIRE') THEN "
                "-amount WHEN kind IN ('ACCRUE','REINSTATE') THEN amount ELSE 0 END), 0) FROM "
                "ledger_entry WHERE unit = 'CNY' AND at_ms >= " +
                    std::to_string(window.from.unixMs()) + " AND at_ms < " +
                    std::to_string(window.to.unixMs()),
                1)
            .front();
    }

    std::unique_ptr<storage::Connection> m_connection;
    std::optional<RawShop> m_raw;
    std::optional<storage::SqliteReportSource> m_source;
};

TEST_F(ReportSourceTest, aMonthHoldsWhatTheLedgerIssuedLessWhatItTookBackInThatMonth)
{
    m_raw->member(1, at(1, 1));
    m_raw->reward({.id = "C/O1/inv",
                   .owner = 1,
                   .movements = {{"ACCRUE", 500, at(3, 5)}, {"RELEASE", 500, at(3, 12)}}});
    m_raw->reward({.id = "C/O2/inv",
                   .owner = 1,
                   .movements = {{"ACCRUE", 500, at(2, 27)}, {"CLAWBACK", 200, at(3, 2)}}});
    m_raw->reward({.id = "C/O3/inv",
                   .owner = 1,
                   .movements = {{"ACCRUE", 700, at(3, 30)}, {"CANCEL", 700, at(4, 1)}}});
    m_raw->reward(
        {.id = "G/O4/inv", .owner = 1, .unit = "egg", .movements = {{"ACCRUE", 1, at(3, 9)}}});
    m_raw->reward({.id = "C/O5/inv", .owner = 1, .movements = {{"ACCRUE", 900, at(4, 2)}}});
    const report::Report report = rewards(march());
    ASSERT_EQ(report.rows.size(), 4U);
    EXPECT_EQ(std::get<report::CodeText>(report.rows[0][1]).text, "C/O2/inv");
    EXPECT_EQ(std::get<report::MoneyFen>(report.rows[0][8]).fen, -200);
    EXPECT_EQ(std::get<report::Count>(report.rows[2][8]).value, 1);
    EXPECT_EQ(report.totalFen, 500 - 200 + 700);
    EXPECT_EQ(std::to_string(report.totalFen), ledgerFen(march()));
}

TEST_F(ReportSourceTest, everyReportOfARandomShopAddsUpToItsLedger)
{
    RandomShop(*m_raw, {.seed = 7, .members = 60, .orders = 400}).write();
    std::int64_t sumOfMonths = 0;
    for (int month = 1; month <= 6; ++month) {
        const TimeWindow window{Instant::fromShanghai(2026, month, 1).value(),
                                Instant::fromShanghai(2026, month + 1, 1).value()};
        const report::Report report = rewards(window);
        EXPECT_EQ(std::to_string(report.totalFen), ledgerFen(window)) << month;
        std::int64_t rows = 0;
        for (const auto& row : report.rows) {
            ASSERT_EQ(row.size(), report.columns.size());
            const auto* money = std::get_if<report::MoneyFen>(&row[8]);
            rows += money != nullptr ? money->fen : 0;
        }
        EXPECT_EQ(rows, report.totalFen);
        sumOfMonths += report.totalFen;
    }
    const TimeWindow all{Instant::fromShanghai(2026, 1, 1).value(),
                         Instant::fromShanghai(2026, 7, 1).value()};
    EXPECT_GT(sumOfMonths, 0);
    EXPECT_EQ(rewards(all).totalFen, sumOfMonths);
}

TEST_F(ReportSourceTest, payOutsJoinWhatWasPaidWithTheTaxOfTheSameEvent)
{
    m_raw->member(1, at(1, 1));
    const auto entry = [this](int seq, const char* event, const char* to, int amount,
                              const char* kind) {
        m_raw->run("INSERT INTO ledger_entry VALUES (" + std::to_string(seq) + ", '" + event +
                   "', 'AVAIL:M000001', '" + to + "', 'CNY', " + std::to_string(amount) +
                   ", '-', '" + kind + "', " + std::to_string(at(3, seq)) + ", zeroblob(32))");
    };
    entry(1, "E1", "TAX", 200, "TAX");
    m_raw->run("INSERT INTO ledger_entry VALUES (2, 'E1', 'AVAIL:M000001', 'USED:M000001', 'CNY', "
               "800, '-', 'PAYOUT', " +
               std::to_string(at(3, 1)) + ", zeroblob(32))");
    entry(3, "E2", "USED:M000001", 300, "PAYOUT");
    const auto lines = m_source->payoutLines(march());
    ASSERT_TRUE(lines.ok()) << lines.error().detail();
    ASSERT_EQ(lines->size(), 2U);
    EXPECT_EQ(lines.value()[0].amountFen(), 1000);
    EXPECT_EQ(lines.value()[0].taxFen, 200);
    EXPECT_EQ(lines.value()[1].paidFen, 300);
    EXPECT_EQ(lines.value()[1].member.text(), "M000001");
    const report::Report report = report::payoutReport(
        march(), lines.value(), [](const MemberKey&) { return report::Person{}; });
    EXPECT_EQ(report.totalFen, 1300);
}

TEST_F(ReportSourceTest, owedGiftsAreReleasedGoodsNobodyCollected)
{
    m_raw->member(1, at(1, 1));
    m_raw->reward({.id = "a",
                   .owner = 1,
                   .unit = "egg",
                   .state = "AVAILABLE",
                   .movements = {{"ACCRUE", 2, at(3, 1)}}});
    m_raw->reward({.id = "b",
                   .owner = 1,
                   .unit = "egg",
                   .state = "USED",
                   .movements = {{"ACCRUE", 1, at(3, 1)}}});
    m_raw->reward({.id = "c",
                   .owner = 1,
                   .unit = "CNY",
                   .state = "AVAILABLE",
                   .movements = {{"ACCRUE", 500, at(3, 1)}}});
    const auto gifts = m_source->owedGifts();
    ASSERT_TRUE(gifts.ok()) << gifts.error().detail();
    ASSERT_EQ(gifts->size(), 1U);
    EXPECT_EQ(gifts.value()[0].reward.text(), "a");
    EXPECT_EQ(gifts.value()[0].count, 2);
}

TEST_F(ReportSourceTest, theChangeMarkMovesWithOwnAndForeignChangesOnly)
{
    storage::SqliteBoardSource boards(*m_connection);
    const auto before = boards.changeMark();
    ASSERT_TRUE(before.ok());
    EXPECT_EQ(boards.changeMark().value(), before.value());
    m_raw->member(1, at(1, 1));
    const auto own = boards.changeMark();
    ASSERT_TRUE(own.ok());
    EXPECT_NE(own.value(), before.value());
    const auto other = openShop();
    ASSERT_NE(other, nullptr);
    ASSERT_OK(put(*other, "anything"));
    EXPECT_NE(boards.changeMark().value(), own.value());
}

} // namespace
} // namespace linli::boardtest
