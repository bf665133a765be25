// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Theme.h"

#include "ui/theme/StyleSheet.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <string>
#include <vector>

namespace linli::ui {

namespace {

struct Pair
{
    std::string name;
    QColor text;
    QColor ground;
};

std::vector<Pair> textPairs(const Tokens& t)
{
    std::vector<Pair> pairs{{"text on a filled button", t.onAccent, t.accentFill},
                            {"text on a hovered button", t.onAccent, t.accentHover},
                            {"text on the undo bar", t.onInverse, t.inverse},
                            {"accent on its wash", t.accentText, t.wash},
                            {"ink on the wash", t.ink, t.wash},
                            {"quiet ink on the wash", t.quiet, t.wash},
                            {"leaf on its wash", t.leaf, t.leafWash},
                            {"alarm on its wash", t.alarm, t.alarmWash},
                            {"amber on its wash", t.amber, t.amberWash},
                            {"sky on its wash", t.sky, t.skyWash},
                            {"quiet ink on segments", t.quiet, t.line}};
    for (const auto& [ground, colour] :
         {std::pair{"canvas", t.canvas}, std::pair{"surface", t.surface},
          std::pair{"hover", t.hover}, std::pair{"menu", t.raised}}) {
        for (const auto& [name, ink] :
             {std::pair{"ink", t.ink}, std::pair{"quiet", t.quiet},
              std::pair{"accent", t.accentText}, std::pair{"leaf", t.leaf},
              std::pair{"alarm", t.alarm}, std::pair{"amber", t.amber}, std::pair{"sky", t.sky}}) {
            pairs.push_back({std::string(name) + " on " + ground, ink, colour});
        }
    }
    for (std::size_t i = 0; i < t.avatar.size(); ++i) {
        pairs.push_back({"white on avatar " + std::to_string(i), Qt::white, t.avatar[i]});
    }
    return pairs;
}

class ThemeTokens : public testing::TestWithParam<bool>
{
  protected:
    [[nodiscard]] const Tokens& tokens() const { return GetParam() ? darkTokens() : lightTokens(); }
};

} // namespace

TEST(Contrast, IsTheRatioOfWcag)
{
    EXPECT_NEAR(contrastOf(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrastOf(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrastOf(Qt::white, Qt::white), 1.0, 0.001);
}

TEST_P(ThemeTokens, EveryTextIsReadable)
{
    for (const Pair& pair : textPairs(tokens())) {
        EXPECT_GE(contrastOf(pair.text, pair.ground), 4.5) << pair.name;
    }
}

TEST_P(ThemeTokens, MarksAndBordersOfInputsAreSeen)
{
    const Tokens& t = tokens();
    EXPECT_GE(contrastOf(t.mark, t.surface), 3.0);
    EXPECT_GE(contrastOf(t.mark, t.canvas), 3.0);
    EXPECT_GE(contrastOf(t.field, t.surface), 3.0);
    for (std::size_t i = 0; i < t.chart.size(); ++i) {
        EXPECT_GE(contrastOf(t.chart[i], t.surface), 3.0) << "chart colour " << i;
    }
}

TEST_P(ThemeTokens, TheStyleSheetIsFilledInCompletely)
{
    const QString sheet = styleSheetOf(tokens(), 150);
    EXPECT_FALSE(sheet.contains(QLatin1Char('@'))) << qPrintable(sheet);
    EXPECT_FALSE(sheet.contains(QRegularExpression(QStringLiteral("<[0-9]+>|%mode%"))));
    EXPECT_TRUE(sheet.contains(tokens().accentFill.name()));
    EXPECT_TRUE(sheet.contains(QStringLiteral("min-height: 51px"))) << "34 px at 150 %";
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, ThemeTokens, testing::Bool(), [](const auto& test) {
    return test.param ? "Dark" : "Light";
});

TEST(Theme, HoldsTheTextSizeToItsLimits)
{
    Theme& theme = Theme::instance();
    theme.apply(ThemeMode::Light, 900);
    EXPECT_EQ(theme.textPercent(), 175);
    EXPECT_EQ(theme.font(TextStyle::Body).pixelSize(), 25);
    theme.apply(ThemeMode::Light, 10);
    EXPECT_EQ(theme.textPercent(), 100);
    EXPECT_EQ(theme.font(TextStyle::Note).pixelSize(), 12);
}

} // namespace linli::ui
