// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/boards/Boards.h"

#include "storage/ShopFileFixture.h"
#include "usecases/boards/BoardReport.h"
#include "usecases/insight/Alerts.h"
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

TEST_F(BoardsTest, aFilterCountsTheOrdersOfItsCampaignProductAndBuilding)
{
    m_parts->raw.run("UPDATE sale_order SET campaign = 'LIVE' WHERE key = 'O1'");
    m_parts->raw.insert("order_line", {"order_key", "position", "sku", "quantity"},
                        {std::string("O2"), std::int64_t{0}, std::string("EGG"), std::int64_t{1}});
    usecases::MemberIdentity moved =
        *m_parts->members.identity(MemberKey(RawShop::keyOf(4))).value();
    moved.estate = "春江花园";
    moved.building = "3栋";
    ASSERT_OK(m_parts->members.saveIdentity(moved, m_parts->clock.at));
    usecases::Boards boards(m_parts->shop);
    const auto net = [&](const usecases::FactFilter& filter) {
        return boards.metrics(month(), filter).value().gmv.netFen;
    };
    EXPECT_EQ(net({}), 4500);
    EXPECT_EQ(net({"LIVE", {}, {}}), 2500);
    EXPECT_EQ(net({{}, {}, "EGG"}), 2000);
    EXPECT_EQ(net({{}, "春江花园 3栋", {}}), 2000);
    EXPECT_EQ(net({"LIVE", {}, "EGG"}), 0);
    const auto rows = boards.board(month(), RankBy::Sales, 0, {"LIVE", {}, {}});
    ASSERT_OK(rows);
    ASSERT_EQ(rows->rows.size(), 1U);
    EXPECT_EQ(rows->rows[0].name, "李秀英");
    const auto options = boards.filterOptions();
    ASSERT_OK(options);
    EXPECT_EQ(options->buildings,
              (std::vector<usecases::FilterOption>{{"春江花园 3栋", "春江花园 3栋"}}));
    // An order that comes while the filter is in force counts at once.
    m_parts->paidOrder(3, 3, march(6), 100);
    m_parts->raw.run("UPDATE sale_order SET campaign = 'LIVE' WHERE key = 'O3'");
    EXPECT_EQ(net({"LIVE", {}, {}}), 2600);
}

TEST_F(BoardsTest, aProductWithManyClaimsIsToldUntilItIsHeld)
{
    m_parts->raw.insert("product", {"id", "sku", "name", "match_name", "created_ms", "updated_ms"},
                        {std::string("P"), std::string("EGG"), std::string("土鸡蛋"),
                         std::string("土鸡蛋"), march(1), march(1)});
    for (int number = 11; number <= 30; ++number) {
        m_parts->paidOrder(number, 3, march(18), 1000);
        m_parts->raw.insert(
            "order_line", {"order_key", "position", "sku", "quantity"},
            {"O" + std::to_string(number), std::int64_t{0}, std::string("EGG"), std::int64_t{2}});
    }
    usecases::Boards boards(m_parts->shop);
    const auto claimed = [&]() -> std::optional<usecases::Alert> {
        const auto found = usecases::alerts(m_parts->shop, boards).value();
        for (const usecases::Alert& alert : found) {
            if (alert.kind == usecases::AlertKind::TooManyClaims) {
                return alert;
            }
        }
        return std::nullopt;
    };
    const auto claim = [&](const char* order) {
        m_parts->raw.run(std::string("UPDATE order_line SET returned = 1 WHERE order_key = '") +
                         order + "'");
    };
    claim("O11");
    claim("O12");
    EXPECT_FALSE(claimed().has_value()) << "two do not cry wolf";
    claim("O13");
    ASSERT_TRUE(claimed().has_value());
    EXPECT_EQ(claimed()->name, "土鸡蛋");
    EXPECT_EQ(claimed()->count, 3);
    EXPECT_EQ(claimed()->outOf, 20);
    usecases::AlertLimits limits;
    limits.claimPercent = 16;
    ASSERT_OK(usecases::saveAlertLimits(m_parts->shop, limits));
    EXPECT_FALSE(claimed().has_value()) << "3 of 20 is 15 %";
    limits.claimPercent = 15;
    ASSERT_OK(usecases::saveAlertLimits(m_parts->shop, limits));
    EXPECT_TRUE(claimed().has_value());
    m_parts->raw.run("UPDATE product SET held_ms = " + std::to_string(march(19)));
    EXPECT_FALSE(claimed().has_value()) << "the owner knows already";
}

TEST_F(BoardsTest, aShelfThatRunsLowIsToldFromTheReserveOn)
{
    m_parts->raw.insert(
        "gift_batch", {"id", "unit", "label", "cost_fen", "received_ms"},
        {std::string("B1"), std::string("egg"), std::string("x"), std::int64_t{100}, march(1)});
    m_parts->raw.insert(
        "gift_movement", {"at_ms", "unit", "batch", "kind", "delta"},
        {march(1), std::string("egg"), std::string("B1"), std::string("receive"), std::int64_t{8}});
    usecases::Boards boards(m_parts->shop);
    const auto low = [&](std::int32_t reserve) {
        usecases::AlertLimits limits;
        limits.giftReserve = reserve;
        EXPECT_TRUE(usecases::saveAlertLimits(m_parts->shop, limits).ok());
        const auto found = usecases::alerts(m_parts->shop, boards).value();
        return std::any_of(found.begin(), found.end(), [](const usecases::Alert& alert) {
            return alert.kind == usecases::AlertKind::GiftLow && alert.count == 8;
        });
    };
    EXPECT_FALSE(low(0));
    EXPECT_FALSE(low(8));
    EXPECT_TRUE(low(9));
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
