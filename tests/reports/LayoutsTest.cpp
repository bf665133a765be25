// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecases/audit/Audit.h"
#include "usecases/desk/Desk.h"
#include "usecases/ports/SettingStore.h"
#include "usecases/reports/ExportNote.h"
#include "usecases/reports/ReportLayouts.h"

#include "reports/ReportShop.h"

namespace linli {
namespace {

using namespace usecases;
using kit::must;

TEST(ReportLayouts, AreKeptByReportAndNameWithOneDefault)
{
    kit::TestShop shop;
    must(saveReportLayout(shop.shop(), {ReportKind::Orders, " 给会计 ", {"a.x", "a.y"}, true}));
    must(saveReportLayout(shop.shop(), {ReportKind::Orders, "短", {"a.x"}, true}));
    must(saveReportLayout(shop.shop(), {ReportKind::Gifts, "短", {"a.z"}, false}));
    std::vector<ReportLayout> kept = must(reportLayouts(shop.shop()));
    ASSERT_EQ(kept.size(), 3U);
    EXPECT_EQ(kept[0], (ReportLayout{ReportKind::Gifts, "短", {"a.z"}, false}));
    EXPECT_EQ(kept[1], (ReportLayout{ReportKind::Orders, "给会计", {"a.x", "a.y"}, false}));
    EXPECT_EQ(must(defaultColumns(shop.shop(), ReportKind::Orders)),
              std::vector<std::string>{"a.x"});
    must(saveReportLayout(shop.shop(), {ReportKind::Orders, "短", {"a.y"}, false}));
    EXPECT_EQ(must(reportLayouts(shop.shop())).size(), 3U);
    must(removeReportLayout(shop.shop(), ReportKind::Orders, "短"));
    EXPECT_EQ(must(reportLayouts(shop.shop())).size(), 2U);
    EXPECT_EQ(must(defaultColumns(shop.shop(), ReportKind::Orders)),
              builtInColumns(ReportKind::Orders));
}

TEST(ReportLayouts, RefuseWhatCannotBeFoundAgain)
{
    kit::TestShop shop;
    const auto codeOf = [&](const ReportLayout& layout) {
        const auto done = saveReportLayout(shop.shop(), layout);
        return done.ok() ? ErrorCode::Internal : done.error().code();
    };
    EXPECT_EQ(codeOf({ReportKind::Orders, "  ", {"a"}, false}), ErrorCode::MissingValue);
    EXPECT_EQ(codeOf({ReportKind::Orders, "x", {}, false}), ErrorCode::MissingValue);
    EXPECT_EQ(codeOf({ReportKind::Orders, std::string(21, 'x'), {"a"}, false}), ErrorCode::TooLong);
    EXPECT_EQ(codeOf({ReportKind::Orders, "a\tb", {"a"}, false}), ErrorCode::InvalidValue);
    must(shop.shop().settings.set("report.layouts", "rubbish\norders\tx\n\tq\t\t"));
    EXPECT_TRUE(must(reportLayouts(shop.shop())).empty());
}

TEST(Reports, PhonesAreMaskedUnlessSomebodyWhoMayAsksForThem)
{
    kit::TestShop shop;
    fillForReports(shop);
    for (int i = 0; i < kReportKinds; ++i) {
        const auto kind = static_cast<ReportKind>(i);
        for (const auto& row :
             bookOf(shop, {kind, board::WindowChoice::all(), Phones::Masked, 0}).table.rows) {
            for (const report::Cell& cell : row) {
                const auto* code = std::get_if<report::CodeText>(&cell);
                EXPECT_TRUE(code == nullptr || code->text.find("13800000") == std::string::npos)
                    << textOf(kind);
            }
        }
    }
    const auto full =
        bookOf(shop, {ReportKind::Members, board::WindowChoice::all(), Phones::Full, 0});
    EXPECT_EQ(full.table.rows.at(0).at(2), report::Cell(report::CodeText{"13800000001"}));
    const auto due = bookOf(shop, {ReportKind::Due, board::WindowChoice::all(), Phones::Full, 20});
    EXPECT_EQ(due.table.rows.at(0).at(2), report::Cell(report::CodeText{"13800000001"}));
    EXPECT_EQ(due.table.columns.size(), 7U); // with tax and what is left

    shop.shop().desk.role = staff::Role::Cashier;
    usecases::Boards boards(shop.shop());
    const auto refused = makeBook(
        shop.shop(), boards, {ReportKind::Members, board::WindowChoice::all(), Phones::Full, 0});
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code(), ErrorCode::NotAllowed);
    EXPECT_FALSE(noteExport(shop.shop(), {"members", "xlsx", 3, Phones::Full}).ok());
}

TEST(Reports, WhatLeavesStandsInTheTrail)
{
    kit::TestShop shop;
    must(noteExport(shop.shop(), {"members", "xlsx", 3, Phones::Full}));
    const auto trail = must(auditTrail(shop.shop(), {}, {10, std::nullopt}));
    ASSERT_EQ(trail.rows.size(), 1U);
    EXPECT_EQ(trail.rows[0].act, "export");
    EXPECT_EQ(trail.rows[0].subject, "members");
    EXPECT_EQ(trail.rows[0].detail, "format=xlsx rows=3 phones=full");
}

TEST(Reports, ChartsFillTheWeeksInWhichNothingHappened)
{
    kit::TestShop shop;
    const MemberKey buyer = shop.enrol("李阿姨");
    shop.paidOrder(buyer, 1000);
    shop.clock().set(kit::at("2026-03-24 09:00"));
    shop.paidOrder(buyer, 500);
    const auto book =
        bookOf(shop, {ReportKind::Orders, board::WindowChoice::all(), Phones::Masked, 0});
    ASSERT_TRUE(book.chart.has_value());
    ASSERT_EQ(book.chart->bars.size(), 4U);
    EXPECT_EQ(book.chart->bars[0].second, report::Cell(report::MoneyFen{1000}));
    EXPECT_EQ(book.chart->bars[1].second, report::Cell(report::MoneyFen{0}));
    EXPECT_EQ(book.chart->bars[3].first, report::Cell(report::CodeText{"2026-03-23"}));
}

} // namespace
} // namespace linli
