// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/TextBlock.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace linli::render {
namespace {

TextRequest request(const QString& text, double size, double minimum, QSizeF box, int lines)
{
    TextRequest asked;
    asked.runs = {{text, Qt::black, 400, 1}};
    asked.size = size;
    asked.minimumSize = minimum;
    asked.box = box;
    asked.maximumLines = lines;
    return asked;
}

TEST(TextBlock, KeepsItsSizeWhereItFits)
{
    const TextBlock block(request(QStringLiteral("邻居"), 40, 20, {200, 60}, 1));
    EXPECT_TRUE(block.fits());
    EXPECT_EQ(block.size(), 40);
    EXPECT_EQ(block.lineCount(), 1);
}

TEST(TextBlock, ShrinksToTheLargestSizeThatFits)
{
    const QString text = QStringLiteral("十个汉字正好是这么长"); // ten em
    const TextBlock block(request(text, 60, 20, {400, 80}, 1));
    EXPECT_TRUE(block.fits());
    EXPECT_EQ(block.size(), 40);
    EXPECT_FALSE(TextBlock(request(text, 60, 41, {400, 80}, 1)).fits());
}

TEST(TextBlock, SaysHowMuchRoomATextThatOverflowsWouldNeed)
{
    const TextBlock block(request(QStringLiteral("十个汉字正好是这么长"), 60, 50, {400, 80}, 1));
    EXPECT_FALSE(block.fits());
    EXPECT_NEAR(block.natural().width(), 500, 2);
}

TEST(TextBlock, NeverStartsALineWithAFullStop)
{
    // Eight characters a line: a plain cut would put the stop first on the second line.
    TextRequest asked = request(QStringLiteral("邻里邻里邻里邻里。好"), 40, 40, {330, 200}, 3);
    const TextBlock block(asked);
    EXPECT_TRUE(block.fits());
    QImage image(330, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    block.draw(painter, {0, 0});
    painter.end();
    // The first character of line two is 里 (ink near its left edge at mid height), not 。
    int ink = 0;
    for (int y = 52; y < 104; ++y) {
        for (int x = 0; x < 40; ++x) {
            ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    EXPECT_GT(ink, 200);
}

TEST(TextBlock, DoesNotBreakALatinWord)
{
    const TextBlock block(request(QStringLiteral("Linlizhanggui"), 60, 10, {200, 400}, 3));
    EXPECT_TRUE(block.fits());
    EXPECT_EQ(block.lineCount(), 1);
    EXPECT_LT(block.size(), 60);
}

TEST(TextBlock, BalancesLinesInsteadOfLeavingAStray)
{
    TextRequest asked = request(QStringLiteral("你和邻居各得土鸡蛋"), 40, 40, {330, 200}, 2);
    EXPECT_NEAR(TextBlock(asked).natural().width(), 240, 2); // six, then 土鸡蛋 whole
    asked.balanced = true;
    const TextBlock block(asked);
    EXPECT_EQ(block.lineCount(), 2);
    EXPECT_NEAR(block.natural().width(), 200, 2); // five and four
}

} // namespace
} // namespace linli::render
