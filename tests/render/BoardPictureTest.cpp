// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/board/BoardPicture.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <future>

namespace linli::render {
namespace {

BoardPicture board(int rows)
{
    BoardPicture picture;
    picture.title = QStringLiteral("本周邻里推荐榜");
    picture.shopName = QStringLiteral("老王生鲜");
    picture.window = QStringLiteral("3月2日 – 3月8日");
    picture.measure = QStringLiteral("按带来的新邻居排名");
    picture.emptyText = QStringLiteral("这一周还没有新邻居");
    picture.footnote = QStringLiteral("以首单付款并过保留期为准");
    for (int i = 0; i < rows; ++i) {
        picture.rows.push_back({i + 1, QStringLiteral("李**"), QStringLiteral("李"),
                                QString::number(i), 1.0 / (i + 1), QStringLiteral("%1 人").arg(9),
                                QStringLiteral("¥1,200.50")});
    }
    return picture;
}

/// Pixels of the bar colour in one row of the picture.
int accentIn(const QImage& image, int y)
{
    int count = 0;
    for (int x = 0; x < image.width(); ++x) {
        count += image.pixelColor(x, y) == QColor(0xD9, 0x48, 0x0F) ? 1 : 0;
    }
    return count;
}

TEST(BoardPicture, IsOpaqueOfTheAskedSizeAndTheSameOnAnyThread)
{
    const QImage here = renderBoard(board(10), {1080, 1920});
    EXPECT_EQ(here.size(), QSize(1080, 1920));
    EXPECT_EQ(here.format(), QImage::Format_RGB32);
    const auto draw = [] { return renderBoard(board(10), {1080, 1920}); };
    EXPECT_EQ(std::async(std::launch::async, draw).get(), here);
}

TEST(BoardPicture, DrawsBarsAsLongAsTheirShare)
{
    BoardPicture half = board(4);
    half.rows[3].share = 0.5;
    BoardPicture full = half;
    full.rows[3].share = 1;
    // The first bar's middle: card top 900, padding 16, half a row of 108.
    const int y = 900 + 16 + 54;
    const int halfBar = accentIn(renderBoard(half, {1080, 1920}), y);
    const int fullBar = accentIn(renderBoard(full, {1080, 1920}), y);
    EXPECT_NEAR(fullBar - halfBar, 140, 4); // half of the 280 wide track
}

TEST(BoardPicture, TakesAnyNumberOfRows)
{
    const QImage empty = renderBoard(board(0), {1080, 1920});
    const QImage one = renderBoard(board(1), {1080, 1920});
    const QImage three = renderBoard(board(3), {1080, 1920});
    const QImage many = renderBoard(board(100), {1080, 1920});
    EXPECT_NE(empty, one);
    EXPECT_NE(one, three);
    EXPECT_NE(three, many);
    EXPECT_EQ(renderBoard(board(2), {200, 100}).size(), QSize(200, 100));
}

TEST(BoardPicture, LooksTheSameAtTwiceTheSize)
{
    const QImage small = renderBoard(board(8), {540, 960});
    const QImage large = renderBoard(board(8), {1080, 1920})
                             .scaled(540, 960, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 difference = 0;
    for (int y = 0; y < small.height(); y += 3) {
        for (int x = 0; x < small.width(); x += 3) {
            difference += std::abs(qGray(small.pixel(x, y)) - qGray(large.pixel(x, y)));
        }
    }
    EXPECT_LT(static_cast<double>(difference) / (180.0 * 320.0), 4.0);
}

} // namespace
} // namespace linli::render
