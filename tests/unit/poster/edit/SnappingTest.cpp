// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Snapping.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "unit/poster/edit/Desk.h"

namespace linli::poster {
namespace {

class Snapping : public testing::Test
{
  protected:
    /// `a` (10,10 20×10) put at this place, with 1.5 mm of reach.
    Snapped at(double x, double y, const Guides& guides = {})
    {
        return snapBox({x, y, 20, 10}, snapLines(document, {"a"}, guides), 1.5);
    }
    PosterDocument document = threeBoxes();
};

TEST_F(Snapping, StaysFreeFarFromEverything)
{
    const Snapped free = at(12, 105);
    EXPECT_EQ(free.by, (Point{0, 0}));
    EXPECT_TRUE(free.marks.empty());
}

TEST_F(Snapping, SticksToThePageTheSafeAreaAndTheMiddle)
{
    EXPECT_NEAR(at(0.8, 105).by.x, -0.8, 1e-9);
    EXPECT_NEAR(at(5.4, 105).by.x, -0.4, 1e-9);
    EXPECT_NEAR(at(42, 105).by.x, 0.5, 1e-9) << "its middle to the page's";
    const Snapped centred = at(42, 105);
    ASSERT_EQ(centred.marks.size(), 1U);
    EXPECT_TRUE(centred.marks.front().upright);
    EXPECT_EQ(centred.marks.front().at, 52.5);
    EXPECT_EQ(centred.marks.front().kind, SnapKind::Centre);
    EXPECT_LE(centred.marks.front().from, 0);
    EXPECT_GE(centred.marks.front().to, 148) << "as long as what it sticks to";
}

TEST_F(Snapping, SticksToTheOtherLayersAndNotToItself)
{
    const Snapped beside = at(30, 19.2); // b: x 40 … 50, y 20 … 30
    EXPECT_NEAR(beside.by.y, 0.8, 1e-9);
    document.layers[1].visible = false;
    EXPECT_EQ(at(30, 19.2).by.y, 0) << "a hidden layer attracts nothing";
}

TEST_F(Snapping, SticksToGuidesAndTakesTheNearest)
{
    EXPECT_NEAR(at(12, 105, {{13}, {}}).by.x, 1, 1e-9);
    EXPECT_NEAR(at(12, 105, {{13, 12.4}, {}}).by.x, 0.4, 1e-9);
}

TEST_F(Snapping, APointSticksOnlyTheWayItMoves)
{
    const SnapLines lines = snapLines(document, {"a"}, {});
    EXPECT_EQ(snapPoint({0.5, 0.5}, true, false, lines, 1).by, (Point{-0.5, 0}));
    EXPECT_EQ(snapPoint({0.5, 0.5}, false, true, lines, 1).by, (Point{0, -0.5}));
}

TEST_F(Snapping, WhatMovesAlongInsideAGroupAttractsNothing)
{
    Layer group = rectAt("g", {20, 100, 40, 40});
    group.shape = GroupShape{{rectAt("in", {3, 3, 10, 10})}};
    document.layers = {group};
    const SnapLines own = snapLines(document, {"g"}, {});
    EXPECT_TRUE(std::none_of(own.xs.begin(), own.xs.end(),
                             [](const SnapLine& line) { return line.at == 23; }));
    const SnapLines others = snapLines(document, {}, {});
    EXPECT_TRUE(std::any_of(others.xs.begin(), others.xs.end(),
                            [](const SnapLine& line) { return line.at == 23; }));
}

} // namespace
} // namespace linli::poster
