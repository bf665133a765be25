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

QImage drawn(const TextRequest& asked, QPointF at, double turned = 0)
{
    QImage image(700, 260, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.rotate(turned);
    TextBlock(asked).draw(painter, at);
    return image;
}

/// Small text is moved by quarters of a pixel; none of that may be left in what is drawn later.
TEST(TextBlock, LooksTheSameWhateverWasDrawnBefore)
{
    const TextRequest large = request(QStringLiteral("街坊一声招呼"), 96, 96, {660, 140}, 1);
    const TextRequest turned = request(QStringLiteral("到店出示此码"), 30, 30, {660, 40}, 1);
    TextRequest mixed = large;
    mixed.runs = {{QStringLiteral("9.9 元"), Qt::black, 400, 0.3}, mixed.runs.front()};
    const QImage before = drawn(large, {8, 60});
    const QImage turnedBefore = drawn(turned, {30, 4}, 12);
    const QImage mixedBefore = drawn(mixed, {8, 60});
    for (const double shift : {0.25, 0.5, 0.75}) {
        // A size nobody has drawn yet: its glyphs are loaded with this shift.
        const int size = 20 + int(shift * 8);
        const TextRequest small =
            request(QStringLiteral("老王生鲜 1 斤"), size, size, {600, 60}, 1);
        (void)drawn(small, {10 + shift, 10});
        EXPECT_EQ(drawn(large, {8, 60}), before) << shift;
        (void)drawn(small, {10.125 + shift, 10});
        EXPECT_EQ(drawn(turned, {30, 4}, 12), turnedBefore) << shift;
        EXPECT_EQ(drawn(mixed, {8, 60}), mixedBefore) << shift;
    }
}

} // namespace
} // namespace linli::render
