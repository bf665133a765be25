// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BoardChart.h"
#include "ui/charts/ChartTheme.h"
#include "ui/charts/LineChart.h"
#include "ui/charts/ParetoChart.h"
#include "ui/charts/TrendChart.h"
#include "ui/theme/Theme.h"

#include <gtest/gtest.h>

#include <QChart>
#include <QImage>
#include <QLegend>
#include <QSignalSpy>
#include <QTest>

#include <set>

namespace linli::ui {

namespace {

std::vector<BoardBar> threeBars()
{
    return {{QStringLiteral("a"), 4, QStringLiteral("李阿姨"), 8, QStringLiteral("8 人")},
            {QStringLiteral("b"), 5, QStringLiteral("王姐"), 4, QStringLiteral("4 人")},
            {QStringLiteral("c"), 6, QStringLiteral("张叔"), 1, QStringLiteral("1 人")}};
}

/// How many dots of a row of the picture have the colour of the bars.
int barLength(const QImage& picture, int y)
{
    int dots = 0;
    for (int x = 0; x < picture.width(); ++x) {
        dots += picture.pixelColor(x, y) == seriesColour(0) ? 1 : 0;
    }
    return dots;
}

TEST(Charts, ColoursAreSixAndDistinctInBothThemes)
{
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        Theme::instance().apply(mode, 100);
        std::set<QRgb> colours;
        for (std::size_t i = 0; i < 6; ++i) {
            colours.insert(seriesColour(i).rgb());
            EXPECT_GE(contrastOf(seriesColour(i), tokens().surface), 3.0) << i;
        }
        EXPECT_EQ(colours.size(), 6U);
        EXPECT_EQ(seriesColour(6), seriesColour(0));
    }
}

TEST(Charts, BoardBarsAreAsLongAsTheirValues)
{
    BoardChart chart;
    chart.resize(800, 140);
    chart.setBars(threeBars(), 8);
    chart.show();
    QTest::qWait(20);
    const QImage picture = chart.grab().toImage();
    const int row = scaled(40);
    const int longest = barLength(picture, 4 + row / 2);
    const int half = barLength(picture, 4 + row + row / 2);
    ASSERT_GT(longest, 200);
    EXPECT_NEAR(double(half) / longest, 0.5, 0.03);
    EXPECT_FALSE(chart.chart()->legend()->isVisible());
}

TEST(Charts, NamesBesideTheEndsStandInTheOrderOfTheEnds)
{
    LineChart chart;
    chart.resize(600, 260);
    chart.setContent(
        {{QStringLiteral("now"), QStringLiteral("later")},
         {{QStringLiteral("low"), {5, 6}, false}, {QStringLiteral("high"), {5, 6.2}, true}},
         [](double value) { return QString::number(value); }});
    chart.show();
    QTest::qWait(20);
    EXPECT_EQ(chart.endNames(), QStringList({QStringLiteral("high"), QStringLiteral("low")}));
}

TEST(Charts, AScaleEndsCloseAboveItsLargestValue)
{
    EXPECT_EQ(roundTop(0), 1);
    EXPECT_DOUBLE_EQ(roundTop(0.021), 0.025);
    EXPECT_DOUBLE_EQ(roundTop(0.07), 0.1);
    EXPECT_EQ(roundTop(9.5), 10);
    EXPECT_EQ(roundTop(10), 10);
    EXPECT_EQ(roundTop(22), 30) << "half of 25 people is nobody";
    EXPECT_EQ(roundTop(296), 300) << "of 500 the lines would take the lower half";
    EXPECT_EQ(roundTop(830'000), 1'000'000);
}

TEST(Charts, ParetoBarsAreFilledFromTheirFootUp)
{
    ParetoChart chart;
    chart.resize(chart.sizeHint());
    chart.setBars({{QStringLiteral("a"), QStringLiteral("a"), 0.8, 0.8, 0, {}}});
    const QImage picture = chart.grab().toImage();
    const int x = scaled(48) + scaled(44) - scaled(10); // beside the dot of the running line
    int filled = 0;
    for (int y = 0; y < picture.height(); ++y) {
        filled += picture.pixelColor(x, y) == seriesColour(0) ? 1 : 0;
    }
    const int plot = picture.height() - scaled(12) - scaled(34);
    EXPECT_NEAR(filled, plot * 0.8, plot * 0.06);
}

TEST(Charts, BarsTravelWhenTheOrderChangesAndComeToRest)
{
    BoardChart chart;
    chart.resize(800, 140);
    chart.setBars(threeBars(), 8);
    chart.show();
    QTest::qWait(400);
    std::vector<BoardBar> next = threeBars();
    std::swap(next[0], next[2]);
    next[0].value = 8;
    next[2].value = 1;
    chart.setBars(next, 8);
    QTest::qWait(400);
    const QImage picture = chart.grab().toImage();
    const int row = scaled(40);
    EXPECT_GT(barLength(picture, 4 + row / 2), barLength(picture, 4 + 2 * row + row / 2));
    EXPECT_EQ(chart.bars().front().key, QStringLiteral("c"));
}

TEST(Charts, APressOnABarNamesThePerson)
{
    BoardChart chart;
    chart.resize(800, 140);
    chart.setBars(threeBars(), 8);
    chart.show();
    QSignalSpy pressed(&chart, &BoardChart::barPressed);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, QPoint(300, 4 + scaled(40) + 10));
    ASSERT_EQ(pressed.count(), 1);
    EXPECT_EQ(pressed.first().first().toString(), QStringLiteral("b"));
}

TEST(Charts, TrendTellsItsEndsAndLastValue)
{
    TrendChart chart;
    chart.resize(320, 120);
    Trend trend;
    trend.points = {{0, 10}, {1, 12}, {2, 8}};
    trend.firstLabel = QStringLiteral("3月2日");
    trend.lastLabel = QStringLiteral("3月8日");
    trend.valueLabel = QStringLiteral("¥8.00");
    trend.stepped = true;
    chart.setTrend(trend);
    chart.show();
    QTest::qWait(400);
    EXPECT_NE(chart.accessibleDescription().indexOf(QStringLiteral("¥8.00")), -1);
    const QImage picture = chart.grab().toImage();
    int dots = 0;
    for (int y = 0; y < picture.height(); ++y) {
        dots += barLength(picture, y);
    }
    EXPECT_GT(dots, 20);
    EXPECT_FALSE(chart.chart()->legend()->isVisible());
}

} // namespace
} // namespace linli::ui
