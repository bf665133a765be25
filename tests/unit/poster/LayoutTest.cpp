// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/PosterDocument.h"

#include <gtest/gtest.h>

namespace linli::poster {
namespace {

TEST(PosterLayout, CountsFramesInwardsFromTheirAnchor)
{
    const Box page{0, 0, 100, 200};
    EXPECT_EQ(resolve({Anchor::TopLeft, {5, 6, 20, 10}}, page), (Box{5, 6, 20, 10}));
    EXPECT_EQ(resolve({Anchor::BottomRight, {5, 6, 20, 10}}, page), (Box{75, 184, 20, 10}));
    EXPECT_EQ(resolve({Anchor::Centre, {0, 0, 20, 10}}, page), (Box{40, 95, 20, 10}));
    EXPECT_EQ(resolve({Anchor::Top, {3, 6, 20, 10}}, page), (Box{43, 6, 20, 10}));
    EXPECT_EQ(resolve({Anchor::Left, {3, 0, 20, 10}}, {10, 10, 50, 50}), (Box{13, 30, 20, 10}));
}

TEST(PosterLayout, MeasuresPagesInDotsAndMillimetres)
{
    const Page card{PageUnit::Millimetre, 105, 148, 3, 5, 300};
    EXPECT_NEAR(card.dotsPerUnit(300) * 105, 1240.2, 0.1);
    EXPECT_EQ(bleedBox(card), (Box{-3, -3, 111, 154}));
    const Page phone{PageUnit::Pixel, 1080, 1920, 0, 0, 72};
    EXPECT_EQ(phone.dotsPerUnit(72), 1.0);
    EXPECT_NEAR(phone.widthMm().value, 381, 0.01);
    EXPECT_NEAR(fromDots(4, 203).value, 0.5005, 0.001);
}

TEST(PosterLayout, KnowsWhichLayersEveryPosterShares)
{
    Layer layer;
    layer.shape = TextShape{{TextSpan{"邀请码", {}, {}, 1}}, {}};
    EXPECT_TRUE(isStatic(layer));
    EXPECT_TRUE(hasText(layer));
    layer.whenField = "invite.link";
    EXPECT_FALSE(isStatic(layer));
    layer.whenField.clear();
    layer.shape = TextShape{{TextSpan{"和{inviter.name}", {}, {}, 1}}, {}};
    EXPECT_FALSE(isStatic(layer));
    Layer group;
    group.shape = GroupShape{{layer}};
    EXPECT_FALSE(isStatic(group));
    EXPECT_TRUE(hasText(group));
}

} // namespace
} // namespace linli::poster
