// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/Tokens.h"

#include <algorithm>
#include <cmath>

namespace linli::ui {

namespace {

// White text on each stays above 4.5:1 in both themes; warm family first (spec/look.md, Avatars).
constexpr std::array<QRgb, 8> kAvatars{0xFFB4480F, 0xFF1766AD, 0xFF247A35, 0xFF862E9C,
                                       0xFF8F5400, 0xFF0B7285, 0xFFA61E4D, 0xFF495057};

std::array<QColor, 8> avatarColours()
{
    std::array<QColor, 8> colours;
    std::transform(kAvatars.begin(), kAvatars.end(), colours.begin(),
                   [](QRgb rgb) { return QColor(rgb); });
    return colours;
}

QColor hex(QRgb rgb)
{
    return QColor(rgb);
}

Tokens makeLight()
{
    Tokens t;
    t.canvas = hex(0xFFF7F5F2);
    t.surface = hex(0xFFFFFFFF);
    t.raised = hex(0xFFFFFFFF);
    t.line = hex(0xFFE6E1DA);
    t.field = hex(0xFF948D84);
    t.ink = hex(0xFF1F2328);
    t.quiet = hex(0xFF5F636A);
    t.mark = hex(0xFFD9480F);
    t.accentText = hex(0xFFC2410C);
    t.accentFill = hex(0xFFC2410C);
    t.accentHover = hex(0xFF9A3412);
    t.onAccent = hex(0xFFFFFFFF);
    t.wash = hex(0xFFFFF1E8);
    t.hover = hex(0xFFFAF8F5);
    t.leaf = hex(0xFF247A35);
    t.leafWash = hex(0xFFEAF5EC);
    t.alarm = hex(0xFFC92A2A);
    t.alarmWash = hex(0xFFFDEEEE);
    t.amber = hex(0xFF9C4F00);
    t.amberWash = hex(0xFFFDF3E1);
    t.sky = hex(0xFF1766AD);
    t.skyWash = hex(0xFFE9F3FC);
    t.inverse = hex(0xFF2A2C30);
    t.onInverse = hex(0xFFF5F3EF);
    t.chart = {t.mark,          hex(0xFF4263EB), hex(0xFF0CA678),
               hex(0xFF611A15), hex(0xFF862E9C), hex(0xFF495057)};
    t.avatar = avatarColours();
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.dark = true;
    t.canvas = hex(0xFF17181B);
    t.surface = hex(0xFF212327);
    t.raised = hex(0xFF2A2D32);
    t.line = hex(0xFF34373D);
    t.field = hex(0xFF767B84);
    t.ink = hex(0xFFECEAE6);
    t.quiet = hex(0xFFA9ACB2);
    t.mark = hex(0xFFFF8A4C);
    t.accentText = hex(0xFFFF9A63);
    t.accentFill = hex(0xFFFF8A4C);
    t.accentHover = hex(0xFFFFA573);
    t.onAccent = hex(0xFF17181B);
    t.wash = hex(0xFF3A2A20);
    t.hover = hex(0xFF282B30);
    t.leaf = hex(0xFF69C47C);
    t.leafWash = hex(0xFF1F3325);
    t.alarm = hex(0xFFFF8A8A);
    t.alarmWash = hex(0xFF3D2426);
    t.amber = hex(0xFFF2B25C);
    t.amberWash = hex(0xFF38301F);
    t.sky = hex(0xFF74B8F2);
    t.skyWash = hex(0xFF1F2F3E);
    t.inverse = hex(0xFFECEAE6);
    t.onInverse = hex(0xFF1F2328);
    t.chart = {t.mark,          hex(0xFF5C7CFA), hex(0xFF63E6BE),
               hex(0xFFFFEC99), hex(0xFFE599F7), hex(0xFF868E96)};
    t.avatar = avatarColours();
    return t;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    const auto part = [](float value) { return linear(static_cast<double>(value)); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) +
           0.0722 * part(colour.blueF());
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens tokens = makeLight();
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens = makeDark();
    return tokens;
}

double contrastOf(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace linli::ui
