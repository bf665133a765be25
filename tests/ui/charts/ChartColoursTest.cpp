// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartTheme.h"
#include "ui/theme/Theme.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace linli::ui {

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

/// Eyes by Machado, Oliveira and Fernandes (2009) at full severity, over linear RGB.
struct Eyes
{
    const char* name;
    Matrix seen;
};
constexpr std::array kEyes{Eyes{"most people", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
                           Eyes{"without red cones",
                                {{{0.152286, 1.052583, -0.204868},
                                  {0.114503, 0.786281, 0.099216},
                                  {-0.003882, -0.048116, 1.051998}}}},
                           Eyes{"without green cones",
                                {{{0.367322, 0.860646, -0.227968},
                                  {0.280085, 0.672501, 0.047413},
                                  {-0.011820, 0.042940, 0.968881}}}},
                           Eyes{"without blue cones",
                                {{{1.255528, -0.076749, -0.178779},
                                  {-0.078411, 0.930809, 0.147602},
                                  {0.004733, 0.691367, 0.303900}}}}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Triple linear(const QColor& colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

Triple through(const Matrix& matrix, const Triple& colour)
{
    Triple seen{};
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j < 3; ++j) {
            seen[i] += matrix[i][j] * colour[j];
        }
    }
    return seen;
}

/// CIE L*a*b*, D65.
Triple lab(const Triple& rgb)
{
    constexpr Matrix kToXyz{{{0.4124564, 0.3575761, 0.1804375},
                             {0.2126729, 0.7151522, 0.0721750},
                             {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple kWhite{0.95047, 1, 1.08883};
    Triple f = through(kToXyz, rgb);
    for (std::size_t i = 0; i < 3; ++i) {
        const double t = f[i] / kWhite[i];
        f[i] = t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116;
    }
    return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double distance(const Triple& a, const Triple& b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

double luminance(const QColor& colour)
{
    const Triple rgb = linear(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}

class ChartColoursTest : public testing::TestWithParam<ThemeMode>
{
  protected:
    ChartColoursTest() { Theme::instance().apply(GetParam(), 100); }
    ~ChartColoursTest() override { Theme::instance().apply(ThemeMode::Light, 100); }
    static constexpr std::size_t kColours = 6;
};

/// 2.3 is what a trained eye just tells apart; small dots and thin lines need many times that.
TEST_P(ChartColoursTest, anyTwoColoursOfAChartAreToldApartByColourBlindEyes)
{
    constexpr double kClearlyDifferent = 20;
    for (const Eyes& eyes : kEyes) {
        for (std::size_t a = 0; a < kColours; ++a) {
            for (std::size_t b = a + 1; b < kColours; ++b) {
                Triple one = through(eyes.seen, linear(seriesColour(a)));
                Triple other = through(eyes.seen, linear(seriesColour(b)));
                for (std::size_t i = 0; i < 3; ++i) {
                    one[i] = std::clamp(one[i], 0.0, 1.0);
                    other[i] = std::clamp(other[i], 0.0, 1.0);
                }
                EXPECT_GT(distance(lab(one), lab(other)), kClearlyDifferent)
                    << eyes.name << ": " << a << " and " << b;
            }
        }
    }
}

/// WCAG 2.1, 1.4.11: what a graphic is read from stands out from what is beside it.
TEST_P(ChartColoursTest, everyColourStandsOutFromItsSurface)
{
    const double surface = luminance(tokens().surface);
    for (std::size_t i = 0; i < kColours; ++i) {
        const double colour = luminance(seriesColour(i));
        EXPECT_GE((std::max(colour, surface) + 0.05) / (std::min(colour, surface) + 0.05), 3) << i;
    }
}

INSTANTIATE_TEST_SUITE_P(BothThemes,
                         ChartColoursTest,
                         testing::Values(ThemeMode::Light, ThemeMode::Dark));

} // namespace
} // namespace linli::ui
