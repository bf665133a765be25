// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Grouping.h"

#include "domain/poster/edit/Making.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "unit/poster/edit/Desk.h"

namespace linli::poster {
namespace {

TEST(EditGrouping, AGroupStandsWhereItsFrontMostLayerStoodAndKeepsEverythingInPlace)
{
    PosterDocument document = threeBoxes();
    document.layers.push_back(rectAt("d", {0, 0, 5, 5}));
    const std::string id = group(document, {"c", "a"});
    ASSERT_EQ(id, "group");
    EXPECT_EQ(order(document.layers), "bgroupd");
    EXPECT_EQ(order(std::get<GroupShape>(layerOf(document, id)->shape).layers), "ac");
    EXPECT_EQ(boxOf(document, id), (Box{10, 10, 90, 70}));
    EXPECT_EQ(boxOf(document, "c"), (Box{70, 60, 30, 20}));
    EXPECT_EQ(ungroup(document, id), (LayerIds{"a", "c"}));
    EXPECT_EQ(order(document.layers), "bacd");
    EXPECT_EQ(boxOf(document, "a"), (Box{10, 10, 20, 10}));
}

TEST(EditGrouping, OneLayerOrLayersOfSeveralGroupsMakeNoGroup)
{
    PosterDocument document = threeBoxes();
    EXPECT_EQ(group(document, {"a"}), "");
    const std::string inner = group(document, {"a", "b"});
    EXPECT_EQ(group(document, {"a", "c"}), "");
    EXPECT_EQ(group(document, {inner, "a"}), "") << "a is inside the group already";
    EXPECT_NE(group(document, {inner, "c"}), "");
}

TEST(EditGrouping, TakingATurnedFadedGroupApartChangesNothingOneSees)
{
    EXPECT_TRUE(rc::check([] {
        PosterDocument document = threeBoxes();
        document.layers[0].rotationDegrees = *rc::gen::inRange(-180, 180);
        document.layers[1].frame.anchor = static_cast<Anchor>(*rc::gen::inRange(0, 9));
        const std::string id = group(document, {"a", "b", "c"});
        Layer& whole = spotOf(document, id)->layer();
        whole.rotationDegrees = *rc::gen::inRange(-180, 180);
        whole.opacity = 0.5;
        const PosterDocument before = document;
        RC_ASSERT(ungroup(document, id).size() == 3U);
        for (const char* one : {"a", "b", "c"}) {
            RC_ASSERT(std::abs(centreOf(document, one).x - centreOf(before, one).x) < 0.01);
            RC_ASSERT(std::abs(centreOf(document, one).y - centreOf(before, one).y) < 0.01);
            const double turn = placementOf(document, one)->whole().degrees -
                                placementOf(before, one)->whole().degrees;
            RC_ASSERT(std::abs(std::remainder(turn, 360)) < 0.01);
            RC_ASSERT(layerOf(document, one)->opacity == 0.5);
        }
    }));
}

TEST(EditGrouping, ConditionsAreHandedDownAndNeverLost)
{
    PosterDocument document = threeBoxes();
    const std::string id = group(document, {"a", "b"});
    spotOf(document, id)->layer().whenField = "invite.link";
    spotOf(document, "a")->layer().unlessField = "reward.line";
    EXPECT_TRUE(ungroup(document, id).empty()) << "a cannot keep two conditions";
    spotOf(document, "a")->layer().unlessField.clear();
    EXPECT_EQ(ungroup(document, id).size(), 2U);
    EXPECT_EQ(layerOf(document, "b")->whenField, "invite.link");
}

TEST(EditGrouping, ACodeDoesNotFallOutOfATurnedGroup)
{
    PosterDocument document = threeBoxes();
    document.layers.push_back(newQr(document.page));
    const std::string id = group(document, {"a", "qr"});
    spotOf(document, id)->layer().rotationDegrees = 10;
    EXPECT_TRUE(ungroup(document, id).empty());
    EXPECT_TRUE(ungroup(document, "a").empty()) << "not a group";
}

} // namespace
} // namespace linli::poster
