// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/RenderFixture.h"
#include "render/report/ReportPainter.h"

#include <QPainter>
#include <QRegularExpression>

namespace linli::render {
namespace {

using ReportTest = RenderFixture;

ReportDocument report(int rows)
{
    ReportDocument document;
    document.title = QStringLiteral("奖励报表");
    document.subtitle = QStringLiteral("老王生鲜 · 2026年3月");
    document.figures = {{QStringLiteral("待发"), QStringLiteral("¥320.00")}};
    document.columns = {{QStringLiteral("邻居"), false, 0},
                        {QStringLiteral("邀请码"), false, 0},
                        {QStringLiteral("金额"), true, 0}};
    for (int i = 0; i < rows; ++i) {
        document.rows.push_back({QStringLiteral("李**"), QString::fromStdString(inviteCode(i)),
                                 QStringLiteral("¥%1.50").arg(i + 1)});
    }
    document.totals = {QStringLiteral("合计"), QString(), QStringLiteral("¥99,999.99")};
    document.emptyText = QStringLiteral("没有奖励");
    return document;
}

TEST_F(ReportTest, PrintsEveryRowOnceAndTheTotalsOnTheLastPage)
{
    const QString file = path(QStringLiteral("report.pdf"));
    ASSERT_TRUE(writeReportPdf(report(120), file).ok());
    const QString text = outputOf(QStringLiteral("pdftotext"),
                                  {QStringLiteral("-layout"), file, QStringLiteral("-")})
                             .normalized(QString::NormalizationForm_KC);
    for (int i = 0; i < 120; ++i) {
        EXPECT_EQ(text.count(QString::fromStdString(inviteCode(i))), 1) << i;
    }
    const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    const int count = ReportPainter(report(120), {210, 297}).pageCount();
    ASSERT_EQ(pages.size(), count);
    EXPECT_GE(count, 3);
    for (int i = 0; i < count; ++i) {
        EXPECT_EQ(pages[i].contains(QStringLiteral("¥99,999.99")), i + 1 == count);
        EXPECT_TRUE(QString(pages[i])
                        .remove(QLatin1Char(' '))
                        .contains(QStringLiteral("%1/%2").arg(i + 1).arg(count)));
        EXPECT_EQ(pages[i].contains(QStringLiteral("奖励报表")), i == 0);
    }
}

TEST_F(ReportTest, NeverLeavesTheTotalsAloneOnAPage)
{
    for (int rows = 25; rows < 80; ++rows) {
        ReportDocument document = report(rows);
        const ReportPainter painter(document, {210, 297});
        const int pages = painter.pageCount();
        document.rows.pop_back();
        const int fewer = ReportPainter(document, {210, 297}).pageCount();
        EXPECT_LE(pages - fewer, 1) << rows;
        if (pages > fewer) {
            // The page that was begun holds a row above the totals: ink in its first row.
            QImage image(420, 594, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter ink(&image);
            ink.scale(2, 2);
            painter.paintPage(ink, pages - 1);
            ink.end();
            const QRect total(28, 28 + 15 + 13, 360, 12);
            bool found = false;
            for (int y = total.top(); y < total.bottom(); ++y) {
                for (int x = total.left(); x < total.right(); ++x) {
                    found = found || qGray(image.pixel(x, y)) < 140;
                }
            }
            EXPECT_TRUE(found) << rows;
        }
    }
}

TEST_F(ReportTest, TurnsTheSheetForWideTables)
{
    ReportDocument document = report(3);
    document.landscape = true;
    const QString file = path(QStringLiteral("wide.pdf"));
    ASSERT_TRUE(writeReportPdf(document, file).ok());
    EXPECT_TRUE(outputOf(QStringLiteral("pdfinfo"), {file})
                    .contains(QRegularExpression(QStringLiteral("Page size: +842 x 595"))));
}

TEST_F(ReportTest, SaysThatThereIsNothing)
{
    ReportDocument document = report(0);
    document.totals.clear();
    const QString file = path(QStringLiteral("empty.pdf"));
    ASSERT_TRUE(writeReportPdf(document, file).ok());
    EXPECT_TRUE(outputOf(QStringLiteral("pdftotext"), {file, QStringLiteral("-")})
                    .normalized(QString::NormalizationForm_KC)
                    .contains(QStringLiteral("没有奖励")));
}

TEST_F(ReportTest, NamesTheFileItCouldNotWrite)
{
    const QString file = path(QStringLiteral("missing/report.pdf"));
    const Result<void> written = writeReportPdf(report(1), file);
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code(), ErrorCode::FileUnwritable);
    EXPECT_EQ(written.error().parameter("path"), file.toStdString());
}

} // namespace
} // namespace linli::render
