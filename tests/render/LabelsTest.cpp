// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/RenderFixture.h"
#include "render/codes/CodeReader.h"
#include "render/labels/GiftTickets.h"
#include "render/labels/RulerPages.h"
#include "render/labels/SheetStock.h"
#include "render/labels/ShelfLabels.h"
#include "render/posters/SheetPlan.h"
#include "render/print/RasterPages.h"

#include <QPainter>

namespace linli::render {
namespace {

class LabelPaper : public RenderFixture
{
  protected:
    [[nodiscard]] QImage page(const Pages& pages, int number, double dpi)
    {
        const QString pdf = path(QStringLiteral("labels.pdf"));
        EXPECT_TRUE(writePagesPdf(pages, QStringLiteral("labels"), pdf).ok());
        (void)outputOf(QStringLiteral("pdftoppm"),
                       {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-png"),
                        QStringLiteral("-f"), QString::number(number), QStringLiteral("-l"),
                        QString::number(number), QStringLiteral("-singlefile"), pdf,
                        path(QStringLiteral("page"))});
        return QImage(path(QStringLiteral("page.png")));
    }
};

std::vector<ShelfLabel> labels(int count)
{
    std::vector<ShelfLabel> all;
    for (int i = 0; i < count; ++i) {
        all.push_back({QStringLiteral("土鸡蛋"), QStringLiteral("30枚"), QStringLiteral("39.80"),
                       QStringLiteral("/ 盒"), QStringLiteral("45.00"),
                       ean13(QStringLiteral("69012345678%1").arg(i % 10)),
                       QStringLiteral("老王生鲜")});
    }
    return all;
}

QImage cut(const QImage& sheet, const SheetLayout& layout, int slot, double dpi)
{
    const double k = dpi / 25.4;
    const double x = layout.leftMm + slot % layout.columns * layout.stepXMm;
    const double y = layout.topMm + slot / layout.columns * layout.stepYMm;
    return sheet.copy(
        QRectF(x * k, y * k, layout.cellWidthMm * k, layout.cellHeightMm * k).toRect());
}

TEST(Ean13, MakesTheCheckDigitAndRefusesAWrongOne)
{
    EXPECT_EQ(ean13(QStringLiteral("690123456789")), QStringLiteral("6901234567892"));
    EXPECT_EQ(ean13(QStringLiteral("4006381333931")), QStringLiteral("4006381333931"));
    EXPECT_EQ(ean13(QStringLiteral("4006381333932")), QString());
    EXPECT_EQ(ean13(QStringLiteral("40063813339")), QString());
    EXPECT_EQ(ean13(QStringLiteral("40063813339３")), QString()); // a full-width digit
    EXPECT_EQ(ean13({}), QString());
}

TEST(SheetStocks, LieOnTheirPaper)
{
    ASSERT_GE(sheetStocks().size(), 5U);
    for (const SheetStock& stock : sheetStocks()) {
        EXPECT_EQ(stockProblem(stock.layout), QString()) << stock.id.toStdString();
        EXPECT_FALSE(stock.nameZh.isEmpty());
        EXPECT_FALSE(stock.nameEn.isEmpty());
    }
    EXPECT_EQ(sheetStock(QStringLiteral("a4-65"))->layout.slots(), 65);
    EXPECT_EQ(sheetStock(QStringLiteral("a4-40"))->layout.slots(), 40);
    EXPECT_EQ(sheetStock(QStringLiteral("a4-24"))->layout.slots(), 24);
    EXPECT_EQ(sheetStock(QStringLiteral("a9")).error().code(), ErrorCode::UnknownOption);
    SheetLayout tooWide = sheetStock(QStringLiteral("a4-24"))->layout;
    tooWide.stepXMm = 71;
    EXPECT_FALSE(stockProblem(tooWide).isEmpty());
}

TEST_F(LabelPaper, ShelfLabelsOfEveryStockCarryABarCodeThatScansAt300Dpi)
{
    for (const SheetStock& stock : sheetStocks()) {
        SCOPED_TRACE(stock.id.toStdString());
        const LabelPages pages(std::make_shared<ShelfLabels>(labels(2)), stock.layout);
        ASSERT_GE(pages.pageCount(), 1);
        const QImage sheet = page(pages, 1, 300);
        ASSERT_FALSE(sheet.isNull());
        EXPECT_EQ(readCode(cut(sheet, stock.layout, 0, 300), CodeKind::Ean13),
                  ean13(QStringLiteral("690123456780")).toStdString());
    }
}

TEST_F(LabelPaper, BeginsAtTheFirstFreeLabel)
{
    SheetLayout layout = sheetStock(QStringLiteral("a4-24"))->layout;
    layout.firstSlot = 22;
    const LabelPages pages(std::make_shared<ShelfLabels>(labels(4)), layout);
    EXPECT_EQ(pages.pageCount(), 2);
    const QImage first = page(pages, 1, 200);
    EXPECT_FALSE(readCode(cut(first, layout, 21, 200), CodeKind::Ean13));
    EXPECT_TRUE(readCode(cut(first, layout, 22, 200), CodeKind::Ean13));
    const QImage second = page(pages, 2, 200);
    EXPECT_EQ(readCode(cut(second, layout, 0, 200), CodeKind::Ean13),
              ean13(QStringLiteral("690123456782")).toStdString());
    EXPECT_FALSE(readCode(cut(second, layout, 2, 200), CodeKind::Ean13));
}

TEST_F(LabelPaper, GiftTicketsDecodeOnSheetsAndOnTheRoll)
{
    const std::vector<GiftTicket> tickets{
        {QStringLiteral("老王生鲜"), QStringLiteral("1 斤鸡蛋"), QStringLiteral("李**  尾号 01"),
         QStringLiteral("到店出示，扫一下就领"), QStringLiteral("2026-12-31 前有效"),
         QStringLiteral("R-000123")}};
    const SheetLayout sheet = sheetStock(QStringLiteral("a4-24"))->layout;
    const LabelPages onSheet(std::make_shared<GiftTickets>(tickets), sheet);
    EXPECT_EQ(readCode(cut(page(onSheet, 1, 203), sheet, 0, 203), CodeKind::Qr), "R-000123");
    const auto roll = std::make_shared<LabelPages>(std::make_shared<GiftTickets>(tickets),
                                                   sheetStock(QStringLiteral("roll-80"))->layout);
    const RasterPages raster(roll);
    EXPECT_EQ(readCode(page(raster, 1, 203.2), CodeKind::Qr), "R-000123");
}

/// Between two bars or modules of a thermal print there is never a grey or an uneven dot.
TEST_F(LabelPaper, TheRollIsBlackAndWhiteInWholeDotsAModule)
{
    const auto roll = std::make_shared<LabelPages>(std::make_shared<ShelfLabels>(labels(1)),
                                                   sheetStock(QStringLiteral("roll-80"))->layout);
    const RasterPages pages(roll);
    const QImage raster = pages.raster(0);
    EXPECT_EQ(raster.format(), QImage::Format_Mono);
    EXPECT_EQ(raster.width(), 80 * 8);
    EXPECT_EQ(readCode(raster, CodeKind::Ean13),
              ean13(QStringLiteral("690123456780")).toStdString());
    // A line through the bars: every run is a whole multiple of the narrowest one.
    const int y = 30 * 8;
    std::vector<int> runs;
    int length = 1;
    for (int x = 41 * 8; x < 75 * 8; ++x) {
        const bool same =
            (qGray(raster.pixel(x, y)) < 128) == (qGray(raster.pixel(x - 1, y)) < 128);
        if (!same) {
            runs.push_back(length);
        }
        length = same ? length + 1 : 1;
    }
    ASSERT_GT(runs.size(), 50U);
    runs.erase(runs.begin()); // the quiet zone
    const int module = *std::min_element(runs.begin(), runs.end());
    EXPECT_GE(module, 2);
    for (const int run : runs) {
        EXPECT_EQ(run % module, 0) << run << " dots, a module is " << module;
        EXPECT_LE(run / module, 4);
    }
}

TEST(Imposition, WithBleedPostersStandApartAndKeepItOnEverySide)
{
    poster::Page page;
    page.width = 105;
    page.height = 148;
    page.bleed = 3;
    PdfOptions without;
    without.sheet = SheetLayout::upOn({210, 297}, {105, 148}, 4);
    PdfOptions with = without;
    with.bleed = true;
    const SheetPlan close(page, without);
    const SheetPlan apart(page, with);
    EXPECT_FALSE(close.posterOptions().bleed);
    EXPECT_TRUE(apart.posterOptions().bleed);
    EXPECT_EQ(close.clip(0).right() + 1, close.clip(1).left()) << "edge to edge";
    EXPECT_EQ(apart.clip(0).right() + 1, apart.clip(1).left()) << "bleeds meet, trims do not";
    const double mm = 300 / 25.4;
    const int gap = apart.place(1).x() - apart.place(0).x();
    EXPECT_NEAR(gap / mm, (105 + 6) * apart.posterOptions().scale, 0.2);
    EXPECT_EQ(close.cropMarks().size(), 3U * 2 + 3U * 2);
    EXPECT_EQ(apart.cropMarks().size(), 4U * 2 + 4U * 2) << "each poster has its own cuts";
    EXPECT_GE(apart.clip(0).left() / mm, 7.9);
}

TEST(Imposition, TurnsThePaperWhereThatLeavesThePostersLarger)
{
    const SheetLayout two = SheetLayout::upOn({210, 297}, {148, 210}, 2); // A5
    EXPECT_EQ(two.widthMm, 297);
    EXPECT_EQ(two.columns, 2);
    EXPECT_EQ(two.rows, 1);
    const SheetLayout four = SheetLayout::upOn({210, 297}, {105, 148}, 4);
    EXPECT_EQ(four.widthMm, 210);
    EXPECT_EQ(four.columns, 2);
}

TEST(Calibration, WhatTheRulerPageShowedIsTakenBack)
{
    // A printer that puts everything 2 mm too far right, 1 mm too high, and 1 % too large.
    const auto paper = [](double meant, double offset) { return offset + 1.01 * meant; };
    const auto found = calibrationFrom(paper(30, 2), paper(30, -1), 150 * 1.01);
    ASSERT_TRUE(found.ok());
    for (const double meant : {0.0, 30.0, 200.0}) {
        EXPECT_NEAR(paper(found->xMm + found->scale * meant, 2), meant, 1e-9);
        EXPECT_NEAR(paper(found->yMm + found->scale * meant, -1), meant, 1e-9);
    }
    EXPECT_TRUE(calibrationFrom(30, 30, 150)->isNeutral());
    EXPECT_EQ(calibrationFrom(3, 30, 150).error().code(), ErrorCode::OutOfRange);
    EXPECT_EQ(calibrationFrom(30, 30, 120).error().code(), ErrorCode::OutOfRange);
}

TEST_F(LabelPaper, TheRulerPageMeasuresWhatItSays)
{
    const QImage sheet =
        page(RulerPages(QStringLiteral("量尺"), {QStringLiteral("1.")}), 1, 254); // 10 dots a mm
    ASSERT_FALSE(sheet.isNull());
    const auto dark = [&sheet](double x, double y) {
        int darkest = 255;
        for (int dx = -2; dx <= 2; ++dx) {
            for (int dy = -2; dy <= 2; ++dy) {
                darkest =
                    std::min(darkest, qGray(sheet.pixel(qRound(x * 10) + dx, qRound(y * 10) + dy)));
            }
        }
        return darkest < 140;
    };
    EXPECT_TRUE(dark(30, 30)) << "the cross";
    EXPECT_TRUE(dark(30, 50));
    EXPECT_TRUE(dark(180, 50)) << "the level ruler ends at 150 mm";
    EXPECT_FALSE(dark(181, 50));
    EXPECT_TRUE(dark(32, 220)) << "and the upright one";
}

} // namespace
} // namespace linli::render
