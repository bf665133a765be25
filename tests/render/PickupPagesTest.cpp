// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/pickup/PickupPages.h"

#include "render/RenderFixture.h"
#include "render/pickup/SlipPages.h"

#include <QImage>
#include <QPainter>

namespace linli::render {
namespace {

using PickupPagesTest = RenderFixture;

PickupDocument document(int buildings, int orders)
{
    PickupDocument list;
    list.title = QStringLiteral("分拣与提货单");
    list.subtitle = QStringLiteral("老王生鲜 2026-03-02 18:05");
    list.sortingHeading = QStringLiteral("先分拣");
    list.sorting = {
        {QStringLiteral("土鸡蛋 30枚"), QStringLiteral("12 盒"), QStringLiteral("9 单")}};
    for (int b = 0; b < buildings; ++b) {
        PickupBuilding building;
        building.name = QStringLiteral("幸福里 %1栋").arg(b + 1);
        for (int i = 0; i < orders; ++i) {
            building.entries.push_back({QStringLiteral("%1").arg(100 + i),
                                        QStringLiteral("李**  尾号 01"),
                                        QStringLiteral("N%1X%2").arg(b).arg(i),
                                        QStringLiteral("土鸡蛋 30枚 ×1"), QString()});
        }
        list.buildings.push_back(building);
    }
    return list;
}

QStringList pagesOf(const QString& file)
{
    return outputOf(QStringLiteral("pdftotext"),
                    {QStringLiteral("-layout"), file, QStringLiteral("-")})
        .normalized(QString::NormalizationForm_KC)
        .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
}

SlipDocument slip(int lines)
{
    SlipDocument one;
    one.shop = QStringLiteral("老王生鲜");
    one.place = QStringLiteral("幸福里 3栋 1201");
    one.who = QStringLiteral("李**  尾号 01");
    one.number = QStringLiteral("20260302-0001");
    for (int i = 0; i < lines; ++i) {
        one.lines.emplace_back(QStringLiteral("土鸡蛋 30枚 装箱"), QStringLiteral("×1"));
    }
    one.total = QStringLiteral("共 3 件");
    return one;
}

} // namespace

TEST_F(PickupPagesTest, PrintsEveryOrderOnceAndRepeatsTheBuildingOnTheNextPage)
{
    const QString file = path(QStringLiteral("pickup.pdf"));
    const PickupPages pages(document(3, 25));
    ASSERT_TRUE(writePagesPdf(pages, QStringLiteral("pickup"), file).ok());
    const QStringList printed = pagesOf(file);
    ASSERT_EQ(printed.size(), pages.pageCount());
    EXPECT_GE(pages.pageCount(), 4);
    const QString all = printed.join(QLatin1Char(' '));
    for (int b = 0; b < 3; ++b) {
        for (int i = 0; i < 25; ++i) {
            const QString number = QStringLiteral("N%1X%2").arg(b).arg(i);
            const qsizetype at = all.indexOf(number + QLatin1Char('\n'));
            EXPECT_NE(at, -1) << number.toStdString();
        }
        EXPECT_GE(all.count(QStringLiteral("幸福里 %1栋").arg(b + 1)), 2) << "goes on, named again";
    }
}

TEST_F(PickupPagesTest, SaysWhenNothingWaits)
{
    PickupDocument empty;
    empty.title = QStringLiteral("分拣与提货单");
    empty.emptyText = QStringLiteral("没有等待提货的订单");
    const PickupPages pages(empty);
    EXPECT_EQ(pages.pageCount(), 1);
    const QString file = path(QStringLiteral("empty.pdf"));
    ASSERT_TRUE(writePagesPdf(pages, QStringLiteral("empty"), file).ok());
    EXPECT_TRUE(pagesOf(file).value(0).contains(QStringLiteral("没有等待提货的订单")));
}

TEST_F(PickupPagesTest, SlipsAreEightyMillimetresWideAndAsLongAsTheirLines)
{
    const SlipPages slips({slip(1), slip(12)});
    EXPECT_EQ(slips.pageMm(0).width(), 80);
    EXPECT_GT(slips.pageMm(1).height(), slips.pageMm(0).height() + 40);
    const QString file = path(QStringLiteral("slips.pdf"));
    ASSERT_TRUE(writePagesPdf(slips, QStringLiteral("slips"), file).ok());
    const QString sizes =
        outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-f"), QStringLiteral("1"),
                                             QStringLiteral("-l"), QStringLiteral("2"), file});
    EXPECT_EQ(sizes.count(QStringLiteral("227 x")) + sizes.count(QStringLiteral("226.77 x")), 2)
        << "80 mm are 226.77 points: " << sizes.toStdString();
    EXPECT_EQ(pagesOf(file).size(), 2);
}

TEST_F(PickupPagesTest, DrawsNothingOutsideTheSlip)
{
    const SlipPages slips({slip(6)});
    constexpr int kDotsPerMm = 8;
    const QSizeF mm = slips.pageMm(0);
    QImage paper(int(mm.width() * kDotsPerMm), int(mm.height() * kDotsPerMm) + 80,
                 QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.scale(kDotsPerMm, kDotsPerMm);
    slips.paintPage(painter, 0);
    painter.end();
    const int tear = int((mm.height() - 5) * kDotsPerMm);
    for (int y = tear; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x) {
            ASSERT_EQ(qGray(paper.pixel(x, y)), 255) << x << ", " << y;
        }
    }
}

} // namespace linli::render
