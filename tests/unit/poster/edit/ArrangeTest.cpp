// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Arrange.h"

#include "domain/poster/edit/Grouping.h"
#include "domain/poster/edit/Making.h"

#include <gtest/gtest.h>

#include "unit/poster/edit/Desk.h"

namespace linli::poster {
namespace {

TEST(EditArrange, OneAlignsToThePageAndSeveralToEachOther)
{
    PosterDocument document = threeBoxes();
    EXPECT_TRUE(align(document, {"b"}, AlignTo::Centre));
    EXPECT_EQ(boxOf(document, "b").x, 47.5);
    EXPECT_TRUE(align(document, {"a", "c"}, AlignTo::Bottom));
    EXPECT_EQ(boxOf(document, "a").y, 70);
    EXPECT_EQ(boxOf(document, "c").y, 60);
    EXPECT_FALSE(align(document, {"a", "c"}, AlignTo::Bottom)) << "nothing moved";
    EXPECT_FALSE(align(document, {}, AlignTo::Left));
}

TEST(EditArrange, EverySideGoesWhereItsNameSays)
{
    struct Case
    {
        AlignTo side;
        Point place;
    };
    for (const Case& one :
         {Case{AlignTo::Left, {0, 20}}, Case{AlignTo::Right, {95, 20}}, Case{AlignTo::Top, {40, 0}},
          Case{AlignTo::Middle, {40, 69}}, Case{AlignTo::Bottom, {40, 138}}}) {
        PosterDocument document = threeBoxes();
        align(document, {"b"}, one.side);
        EXPECT_EQ((Point{boxOf(document, "b").x, boxOf(document, "b").y}), one.place);
    }
}

TEST(EditArrange, DistributingMakesGapsEqualAndKeepsTheEnds)
{
    PosterDocument document = threeBoxes();
    EXPECT_TRUE(distribute(document, {"c", "a", "b"}, Axis::Horizontal));
    const double first = boxOf(document, "b").x - 30;
    const double second = 70 - (boxOf(document, "b").x + 10);
    EXPECT_NEAR(first, second, 0.001);
    EXPECT_EQ(boxOf(document, "a").x, 10);
    EXPECT_EQ(boxOf(document, "c").x, 70);
    EXPECT_FALSE(distribute(document, {"a", "c"}, Axis::Vertical)) << "two have no gaps to even";
}

TEST(EditArrange, OrderStepsGoOneByOneAndKeepTheOrderAmongTheChosen)
{
    PosterDocument document = threeBoxes();
    EXPECT_TRUE(reorder(document, {"a", "b"}, OrderStep::Forward));
    EXPECT_EQ(order(document.layers), "cab");
    EXPECT_FALSE(reorder(document, {"a", "b"}, OrderStep::Front)) << "they are there";
    EXPECT_TRUE(reorder(document, {"b"}, OrderStep::Back));
    EXPECT_EQ(order(document.layers), "bca");
    EXPECT_TRUE(reorder(document, {"a"}, OrderStep::Backward));
    EXPECT_EQ(order(document.layers), "bac");
}

TEST(EditArrange, DraggedIntoATurnedGroupALayerStaysWhereItIsSeen)
{
    PosterDocument document = threeBoxes();
    Layer group = rectAt("g", {20, 80, 40, 40}, 30);
    group.shape = GroupShape{{rectAt("in", {0, 0, 10, 10})}};
    document.layers.push_back(group);
    const Point before = centreOf(document, "a");
    ASSERT_TRUE(moveInto(document, {"a"}, "g", 0));
    EXPECT_EQ(order(std::get<GroupShape>(layerOf(document, "g")->shape).layers), "ain");
    EXPECT_NEAR(centreOf(document, "a").x, before.x, 0.002);
    EXPECT_NEAR(centreOf(document, "a").y, before.y, 0.002);
    EXPECT_NEAR(placementOf(document, "a")->whole().degrees, 0, 0.001);
    ASSERT_TRUE(moveInto(document, {"a"}, "", 0));
    EXPECT_EQ(order(document.layers), "abcg");
    EXPECT_NEAR(boxOf(document, "a").x, 10, 0.005);
}

TEST(EditArrange, AGroupDoesNotFitIntoItselfNorACodeIntoATurnedOne)
{
    PosterDocument document = threeBoxes();
    Layer group = rectAt("g", {20, 80, 40, 40}, 30);
    group.shape = GroupShape{{rectAt("in", {0, 0, 10, 10})}};
    document.layers.push_back(group);
    document.layers.push_back(newQr(document.page));
    EXPECT_FALSE(moveInto(document, {"g"}, "g", 0));
    EXPECT_FALSE(moveInto(document, {"qr"}, "g", 0));
    EXPECT_FALSE(moveInto(document, {"a"}, "b", 0)) << "b is no group";
    EXPECT_EQ(order(document.layers), "abcgqr");
}

TEST(EditArrange, MovedDownItsOwnRowTheIndexCountsBeforeTheMove)
{
    PosterDocument document = threeBoxes();
    EXPECT_TRUE(moveInto(document, {"a"}, "", 2)); // before c
    EXPECT_EQ(order(document.layers), "bac");
    EXPECT_TRUE(moveInto(document, {"b", "a"}, "", 3)); // to the front
    EXPECT_EQ(order(document.layers), "cba");
}

TEST(EditArrange, WhatTheFormatDoesNotKnowOfAFrameStaysWhereverTheLayerGoes)
{
    PosterDocument document = threeBoxes();
    const UnknownKeys later{{"grid", "{\"columns\":3}"}};
    document.layers[0].frame.unknown = later;
    const auto kept = [&document] { return layerOf(document, "a")->frame.unknown; };
    EXPECT_TRUE(moveBy(document, {"a"}, {3, 4}));
    EXPECT_TRUE(setAnchor(document, "a", Anchor::BottomRight));
    EXPECT_TRUE(align(document, {"a"}, AlignTo::Centre));
    EXPECT_TRUE(turnLayers(document, {"a"}, {50, 50}, 10));
    EXPECT_EQ(kept(), later);
    const std::string whole = group(document, {"a", "b"});
    EXPECT_EQ(kept(), later);
    ASSERT_FALSE(whole.empty());
    (void)ungroup(document, whole);
    EXPECT_EQ(kept(), later);
}

} // namespace
} // namespace linli::poster
