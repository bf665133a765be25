// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Grips.h"
#include "domain/poster/edit/Making.h"
#include "domain/poster/edit/Picking.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "unit/poster/edit/Desk.h"

namespace linli::poster {
namespace {

rc::Gen<double> lengths(int least, int most)
{
    return rc::gen::map(rc::gen::inRange(least * 1000, most * 1000),
                        [](int thousandths) { return thousandths / 1000.0; });
}

TEST(EditFrames, EveryAnchorGivesBackTheBoxItWasMadeFor)
{
    EXPECT_TRUE(rc::check([] {
        const auto anchor = static_cast<Anchor>(*rc::gen::inRange(0, 9));
        const Box parent{*lengths(-50, 50), *lengths(-50, 50), *lengths(1, 300), *lengths(1, 300)};
        const Box box{*lengths(-100, 300), *lengths(-100, 300), *lengths(0, 200), *lengths(0, 200)};
        const Box back = resolve(frameAt(anchor, box, parent), parent);
        RC_ASSERT(std::abs(back.x - box.x) < 0.001 && std::abs(back.y - box.y) < 0.001);
        RC_ASSERT(std::abs(back.width - box.width) < 0.001);
    }));
}

TEST(EditFrames, AnotherAnchorLeavesTheLayerWhereItIs)
{
    PosterDocument document = threeBoxes();
    EXPECT_TRUE(setAnchor(document, "c", Anchor::BottomRight));
    EXPECT_EQ(boxOf(document, "c"), (Box{70, 60, 30, 20}));
    document.page.width += 20; // what an anchor is for
    EXPECT_EQ(boxOf(document, "c"), (Box{90, 60, 30, 20}));
    EXPECT_FALSE(setAnchor(document, "c", Anchor::BottomRight)) << "nothing to change";
}

TEST(EditFrames, MovingKeepsToThePageInsideATurnedGroup)
{
    PosterDocument document = threeBoxes();
    Layer group = rectAt("g", {20, 20, 40, 40}, 90);
    group.shape = GroupShape{{rectAt("in", {0, 0, 10, 10})}};
    document.layers.push_back(group);
    const Point before = centreOf(document, "in");
    EXPECT_TRUE(moveBy(document, {"in"}, {5, 0}));
    const Point after = centreOf(document, "in");
    EXPECT_NEAR(after.x - before.x, 5, 0.002);
    EXPECT_NEAR(after.y, before.y, 0.002);
}

TEST(EditFrames, APageOfAnotherSizeTakesEverythingAlongWhereAsked)
{
    PosterDocument document = threeBoxes();
    Page twice = document.page;
    twice.width *= 2;
    twice.height *= 2;
    setPage(document, twice, true);
    EXPECT_EQ(boxOf(document, "a"), (Box{20, 20, 40, 20}));
    PosterDocument kept = threeBoxes();
    setPage(kept, twice, false);
    EXPECT_EQ(boxOf(kept, "a"), (Box{10, 10, 20, 10}));
    EXPECT_EQ(kept.page.width, 210);
}

TEST(EditFrames, CodesAreNeverTurned)
{
    PosterDocument document = threeBoxes();
    document.layers.push_back(newQr(document.page));
    EXPECT_FALSE(setRotation(document, "qr", 30));
    EXPECT_FALSE(turnLayers(document, {"a", "qr"}, {50, 50}, 30));
    EXPECT_EQ(layerOf(document, "a")->rotationDegrees, 0) << "all or nothing";
    EXPECT_TRUE(setRotation(document, "a", 370));
    EXPECT_EQ(layerOf(document, "a")->rotationDegrees, 10);
}

TEST(EditGrips, TheOppositeGripStaysWhereItIsHoweverTheLayerIsTurned)
{
    EXPECT_TRUE(rc::check([] {
        Placement start;
        start.box = {*lengths(-50, 50), *lengths(-50, 50), *lengths(2, 100), *lengths(2, 100)};
        start.rotationDegrees = *rc::gen::inRange(-180, 181);
        const auto grip = static_cast<Grip>(*rc::gen::inRange(0, kGrips));
        const ResizeRule rule{*rc::gen::arbitrary<bool>(), false, 1};
        const Box box = resized(start, grip, {*lengths(-80, 80), *lengths(-80, 80)}, rule);
        const auto opposite = static_cast<Grip>((static_cast<int>(grip) + 4) % kGrips);
        const Placement after{box, start.rotationDegrees, {}};
        const Point was = start.whole().apply(gripPoint(start.box, opposite));
        const Point is = after.whole().apply(gripPoint(box, opposite));
        RC_ASSERT(std::abs(was.x - is.x) < 1e-6 && std::abs(was.y - is.y) < 1e-6);
        RC_ASSERT(box.width >= 1 - 1e-9 && box.height >= 1 - 1e-9);
        if (rule.keepRatio) {
            RC_ASSERT(std::abs(box.width * start.box.height - box.height * start.box.width) < 1e-6);
        }
    }));
}

TEST(EditGrips, FromTheCentreBothSidesMove)
{
    const Placement start{{10, 10, 20, 20}, 0, {}};
    EXPECT_EQ(resized(start, Grip::Right, {5, 0}, {false, true, 1}), (Box{5, 10, 30, 20}));
}

TEST(EditGrips, AGroupTakesItsLettersAlongAndASingleTextDoesNot)
{
    PosterDocument document = threeBoxes();
    Layer text = newText(document.page, "好");
    text.id = "t";
    std::get<TextShape>(text.shape).style.size = 10;
    text.frame.box = {0, 0, 20, 20};
    Layer group = rectAt("g", {20, 20, 40, 40});
    group.shape = GroupShape{{text}};
    document.layers = {group};
    resizeLayers(document, {"g"}, {20, 20, 40, 40}, {20, 20, 80, 80}, false);
    EXPECT_EQ(boxOf(document, "t"), (Box{20, 20, 40, 40}));
    EXPECT_EQ(std::get<TextShape>(layerOf(document, "t")->shape).style.size, 20);
    resizeLayers(document, {"t"}, {20, 20, 40, 40}, {20, 20, 60, 20}, false);
    EXPECT_EQ(std::get<TextShape>(layerOf(document, "t")->shape).style.size, 20);
}

TEST(EditPicking, TheFrontMostTakeableLayerIsHit)
{
    PosterDocument document = threeBoxes();
    document.layers.push_back(rectAt("over", {0, 0, 105, 148}));
    EXPECT_EQ(layerAt(document, {15, 15}, "", 0), "over");
    document.layers.back().locked = true;
    EXPECT_EQ(layerAt(document, {15, 15}, "", 0), "a");
    document.layers.front().visible = false;
    EXPECT_EQ(layerAt(document, {15, 15}, "", 0), "");
    EXPECT_EQ(layersIn(document, {0, 0, 60, 40}, ""), (LayerIds{"b"}));
    EXPECT_EQ(takeable(document, ""), (LayerIds{"b", "c"}));
}

TEST(EditPicking, ATurnedLayerIsHitWhereItIsSeenAndAThinLineWithinReach)
{
    PosterDocument document = threeBoxes();
    document.layers = {rectAt("bar", {20, 48, 60, 4}, 90), rectAt("line", {10, 120, 50, 0})};
    EXPECT_EQ(layerAt(document, {50, 25}, "", 0), "bar");
    EXPECT_EQ(layerAt(document, {25, 50}, "", 0), "") << "where it was before turning";
    EXPECT_EQ(layerAt(document, {30, 121}, "", 2), "line");
    EXPECT_EQ(layerAt(document, {30, 125}, "", 2), "");
}

TEST(EditMaking, TwinsAndPastedLayersHaveIdsOfTheirOwn)
{
    PosterDocument document = threeBoxes();
    EXPECT_EQ(duplicate(document, {"a"}, {1, 1}), (LayerIds{"a-2"}));
    EXPECT_EQ(duplicate(document, {"a-2"}, {1, 1}), (LayerIds{"a-3"}));
    EXPECT_EQ(order(document.layers), "aa-2a-3bc");
    EXPECT_EQ(boxOf(document, "a-3").x, 12);
    const LayerIds pasted = insertLayers(document, takeCopies(document, {"a", "c"}), "");
    EXPECT_EQ(pasted, (LayerIds{"a-4", "c-2"}));
    EXPECT_TRUE(removeLayers(document, pasted));
    EXPECT_FALSE(removeLayers(document, {"nobody"}));
}

} // namespace
} // namespace linli::poster
