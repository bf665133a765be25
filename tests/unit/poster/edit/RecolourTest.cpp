// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Recolour.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "unit/poster/edit/Desk.h"

namespace linli::poster {
namespace {

Colour anyColour()
{
    const auto byte = [] { return static_cast<std::uint8_t>(*rc::gen::inRange(0, 256)); };
    return {byte(), byte(), byte(), 255};
}

TEST(EditRecolour, ContrastIsThatOfTheWebRules)
{
    EXPECT_NEAR(contrastOf({0, 0, 0, 255}, {255, 255, 255, 255}), 21, 0.01);
    EXPECT_NEAR(contrastOf({0x77, 0x77, 0x77, 255}, {255, 255, 255, 255}), 4.48, 0.01);
    EXPECT_EQ(over({0, 0, 0, 128}, {255, 255, 255, 255}), (Colour{127, 127, 127, 255}));
    EXPECT_EQ(readableOn({255, 240, 220, 255}), (Colour{31, 35, 40, 255}));
    EXPECT_EQ(readableOn({20, 40, 120, 255}), (Colour{255, 255, 255, 255}));
}

TEST(EditRecolour, EveryColourComesBackFromHowTheEyeSeesIt)
{
    EXPECT_TRUE(rc::check([] {
        const Colour colour = anyColour();
        const Colour back = fromLch(toLch(colour), 255);
        const auto near = [](std::uint8_t a, std::uint8_t b) { return std::abs(a - b) <= 1; };
        RC_ASSERT(near(colour.red, back.red) && near(colour.green, back.green) &&
                  near(colour.blue, back.blue));
    }));
}

TEST(EditRecolour, AnotherHueIsAboutAsEasyToRead)
{
    EXPECT_TRUE(rc::check([] {
        const Colour ink = anyColour();
        const Colour white{255, 255, 255, 255};
        RC_PRE(contrastOf(ink, white) >= 4.5);
        const Colour other = shiftedHue(ink, *rc::gen::inRange(-180, 180));
        RC_ASSERT(contrastOf(other, white) >= 3.4);
        RC_ASSERT(std::abs(toLch(other).lightness - toLch(ink).lightness) < 0.02);
    }));
}

TEST(EditRecolour, GreysStayAndTheLeadingHueBecomesTheWishedOne)
{
    PosterDocument document = threeBoxes();
    std::get<RectShape>(document.layers[2].shape).fill = {{{217, 72, 15, 255}}, 90};
    std::get<RectShape>(document.layers[0].shape).fill = {{{31, 35, 40, 255}}, 90};
    std::get<RectShape>(document.layers[1].shape).fill = {{{25, 113, 194, 255}}, 90};
    ASSERT_TRUE(leadingHue(document).has_value());
    EXPECT_NEAR(*leadingHue(document), toLch({217, 72, 15, 255}).hueDegrees, 0.5);
    ASSERT_TRUE(recolour(document, 150));
    EXPECT_NEAR(*leadingHue(document), 150, 3);
    const Colour grey = std::get<RectShape>(document.layers[0].shape).fill.colours[0];
    EXPECT_EQ(grey, (Colour{31, 35, 40, 255}));
    PosterDocument paper = threeBoxes();
    EXPECT_FALSE(recolour(paper, 150)) << "nothing colourful to turn";
}

} // namespace
} // namespace linli::poster
