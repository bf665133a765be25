// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/boards/Boards.h"

#include "storage/ShopFileFixture.h"
#include "usecases/boards/BoardReport.h"
#include "usecases/reports/Reports.h"

#include "boards/ReadingShop.h"

namespace linli::boardtest {
namespace {

using board::RankBy;
using board::WindowChoice;

class BoardsTest : public storage::ShopFileTest
{
  protected:
    static std::int64_t march(int day)
    {
        return Instant::fromShanghai(2026, 3, day, 12).value().unixMs();
    }
    static WindowChoice month() { return board::parseWindow("month:2026-03").value(); }

    void SetUp() override
    {
        m_connection = openShop({.durable = false});
        ASSERT_NE(m_connection, nullptr);
        m_parts.emplace(*m_connection);
        m_parts->clock.at = Instant::fromUnixMs(march(20));
        m_parts->person(1, "李秀英", march(1));
        m_parts->person(2, "李梅", march(1));
        m_parts->person(3, "王芳", march(2));
        m_parts->person(4, "=cmd|x", march(2));
        m_parts->raw.bind(3, 1, march(2), std::nullopt);
        m_parts->raw.bind(4, 2, march(2), std::nullopt);
        m_parts->paidOrder(1, 3, march(3), 2500);
        m_parts->paidOrder(2, 4, march(4), 2000);
    }

    std::unique_ptr<storage::Connection> m_connection;
    std::optional<ReadingShop> m_parts;
};

TEST_F(BoardsTest, rowsCarryCodeNameAndThePrintedName)
{
    usecases::Boards boards(m_parts->shop);
    const auto result = boards.board(month(), RankBy::Referrals);
    ASSERT_OK(result);
    ASSERT_EQ(result->rows.size(), 2U);
    const usecases::BoardRow& first = result->rows[0];
    EXPECT_EQ(first.rank, 1);
    EXPECT_EQ(first.name, "李秀英");
    EXPECT_EQ(first.masked, "李**");
    EXPECT_EQ(first.code, "CODE100001");
    EXPECT_EQ(first.qualified, 1);
    EXPECT_EQ(first.netGmvFen, 2500);
    EXPECT_EQ(first.lastAt.unixMs(), march(3));
    EXPECT_EQ(result->rows[1].masked, "李**2");
    EXPECT_EQ(result->window.to.toIso(), "2026-04-01T00:00:00+08:00");
}

TEST_F(BoardsTest, aNewOrderIsOnTheBoardOfTheNextCall)
{
    usecases::Boards boards(m_parts->shop);
    ASSERT_EQ(boards.board(month(), RankBy::Sales)->rows[0].name, "李秀英");
    m_parts->paidOrder(3, 4, march(5), 9000);
    const auto fresh = boards.board(month(), RankBy::Sales);
    ASSERT_OK(fresh);
    EXPECT_EQ(fresh->rows[0].name, "李梅");
    EXPECT_EQ(fresh->rows[0].netGmvFen, 11000);
    m_parts->raw.run("UPDATE sale_order SET returned_fen = 9000 WHERE key = 'O3'");
    EXPECT_EQ(boards.board(month(), RankBy::Sales)->rows[0].name, "李秀英");
}

TEST_F(BoardsTest, anotherProgramsOrderIsSeenToo)
{
    usecases::Boards boards(m_parts->shop);
    ASSERT_EQ(boards.board(month(), RankBy::Sales)->rows[0].netGmvFen, 2500);
    const auto other = openShop({.durable = false});
    ASSERT_NE(other, nullptr);
    ReadingShop(*other).paidOrder(9, 3, march(9), 100);
    EXPECT_EQ(boards.board(month(), RankBy::Sales)->rows[0].netGmvFen, 2600);
}

TEST_F(BoardsTest, metricsUseTheSameFactsAndTheCostPrices)
{
    m_parts->raw.insert("product",
                        {"id", "sku", "name", "match_name", "cost_fen", "created_ms", "updated_ms"},
                        {std::string("p"), std::string("fish"), std::string("fish"),
                         std::string("fish"), std::int64_t{700}, march(1), march(1)});
    for (const char* order : {"O1", "O2"}) {
        m_parts->raw.insert(
            "order_line", {"order_key", "position", "sku", "quantity"},
            {std::string(order), std::int64_t{0}, std::string("fish"), std::int64_t{2}});
    }
    usecases::Boards boards(m_parts->shop);
    const auto metrics = boards.metrics(month());
    ASSERT_OK(metrics);
    EXPECT_EQ(metrics->referredShare, (board::Fraction{4500, 4500}));
    EXPECT_EQ(metrics->roi.profitFen, 4500 - 4 * 700);
    EXPECT_EQ(metrics->sharers, (board::SharerCounts{2, 2, 2}));
    EXPECT_EQ(boards.dependenceBelow(month(), MemberKey(RawShop::keyOf(1))).value(),
              (board::Fraction{2500, 4500}));
    EXPECT_EQ(boards.dependenceBelow(month(), MemberKey("nobody")).error().code(),
              ErrorCode::NotFound);
}

TEST_F(BoardsTest, theSheetThatLeavesTheShopHoldsMaskedNamesOnly)
{
    usecases::Boards boards(m_parts->shop);
    const auto result = boards.board(month(), RankBy::Referrals);
    ASSERT_OK(result);
    const auto sheet = usecases::boardReport(result.value(), usecases::BoardNames::Masked);
    EXPECT_EQ(sheet.rows[0][1], report::Cell(std::string("李**")));
    EXPECT_EQ(sheet.totalFen, 4500);
    EXPECT_EQ(sheet.totals[0][3], report::Cell(report::Count{2}));
    const auto own = usecases::boardReport(result.value(), usecases::BoardNames::Full);
    EXPECT_EQ(own.rows[0][1], report::Cell(std::string("李秀英")));
}

TEST_F(BoardsTest, theRewardReportShowsMaskedPhonesAndTheLedgersSum)
{
    m_parts->raw.reward({.id = "C/O1/inv",
                         .owner = 1,
                         .order = "O1",
                         .movements = {{"ACCRUE", 500, march(3)}, {"CANCEL", 200, march(4)}}});
    const auto made =
        usecases::makeReport(m_parts->shop, usecases::ReportKind::Rewards, WindowChoice::all());
    ASSERT_OK(made);
    ASSERT_EQ(made->rows.size(), 1U);
    EXPECT_EQ(made->rows[0][3], report::Cell(std::string("李秀英")));
    EXPECT_EQ(made->rows[0][4], report::Cell(report::CodeText{"CODE100001"}));
    EXPECT_EQ(made->rows[0][5], report::Cell(report::CodeText{"138****1001"}));
    EXPECT_EQ(made->totalFen, 300);
    EXPECT_LE(made->window.from.unixMs(), march(3));
    const auto later = usecases::makeReport(m_parts->shop, usecases::ReportKind::Rewards,
                                            board::parseWindow("month:2026-04").value());
    ASSERT_OK(later);
    EXPECT_TRUE(later->rows.empty());
    EXPECT_EQ(usecases::parseReportKind("rewards").value(), usecases::ReportKind::Rewards);
    EXPECT_EQ(usecases::parseReportKind("x").error().code(), ErrorCode::UnknownOption);
}

} // namespace
} // namespace linli::boardtest
