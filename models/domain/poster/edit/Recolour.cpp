// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Recolour.h"

#include "domain/poster/edit/LayerTree.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>

namespace linli::poster {
namespace {

constexpr double kGrey = 0.02;        ///< chroma below which a colour counts as grey
constexpr double kFamilyDegrees = 20; ///< hues this near are one to the eye
constexpr double kDegrees = 180 / std::numbers::pi;

double linear(std::uint8_t channel)
{
    const double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double encoded(double c)
{
    return c <= 0.0031308 ? 12.92 * c : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
}

double luminance(const Colour& colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) +
           0.0722 * linear(colour.blue);
}

/// Linear sRGB; outside 0 … 1 where no screen shows it.
std::array<double, 3> toRgb(const Lch& lch)
{
    const double a = lch.chroma * std::cos(lch.hueDegrees / kDegrees);
    const double b = lch.chroma * std::sin(lch.hueDegrees / kDegrees);
    const double l = std::pow(lch.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(lch.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(lch.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool isShown(const std::array<double, 3>& rgb)
{
    return std::all_of(rgb.begin(), rgb.end(),
                       [](double c) { return c >= -0.0005 && c <= 1.0005; });
}

/// Every colour of a layer, groups included, with the area it colours (about).
void eachColour(Layer& layer, const std::function<void(Colour&, double)>& visit)
{
    const double area = layer.frame.box.width * layer.frame.box.height;
    if (auto* rect = std::get_if<RectShape>(&layer.shape)) {
        for (Colour& colour : rect->fill.colours) {
            visit(colour, area / static_cast<double>(rect->fill.colours.size()));
        }
        visit(rect->stroke.colour, rect->stroke.width * layer.frame.box.width);
    } else if (auto* line = std::get_if<LineShape>(&layer.shape)) {
        visit(line->stroke.colour, line->stroke.width * layer.frame.box.width);
    } else if (auto* text = std::get_if<TextShape>(&layer.shape)) {
        visit(text->style.colour, area * 0.1);
        for (TextSpan& span : text->spans) {
            if (span.colour) {
                visit(*span.colour, area * 0.05);
            }
        }
    } else if (auto* qr = std::get_if<QrShape>(&layer.shape)) {
        visit(qr->dark, area * 0.2);
        visit(qr->light, area * 0.2);
    } else if (auto* barcode = std::get_if<BarcodeShape>(&layer.shape)) {
        visit(barcode->dark, area * 0.2);
        visit(barcode->light, area * 0.2);
    } else if (auto* group = std::get_if<GroupShape>(&layer.shape)) {
        for (Layer& inner : group->layers) {
            eachColour(inner, visit);
        }
    }
}

} // namespace

double contrastOf(const Colour& a, const Colour& b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return std::max(la, lb) / std::min(la, lb);
}

Colour over(const Colour& top, const Colour& ground)
{
    const double share = top.alpha / 255.0;
    const auto mix = [share](std::uint8_t a, std::uint8_t b) {
        return static_cast<std::uint8_t>(std::lround(a * share + b * (1 - share)));
    };
    return {mix(top.red, ground.red), mix(top.green, ground.green), mix(top.blue, ground.blue),
            255};
}

Lch toLch(const Colour& colour)
{
    const double r = linear(colour.red);
    const double g = linear(colour.green);
    const double b = linear(colour.blue);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    const double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const double c = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, std::hypot(a, c),
            std::atan2(c, a) * kDegrees};
}

Colour fromLch(const Lch& lch, std::uint8_t alpha)
{
    Lch shown = lch;
    if (!isShown(toRgb(shown))) {
        double least = 0;
        double most = lch.chroma;
        for (int i = 0; i < 24; ++i) { // 2⁻²⁴ of the chroma is far below one step of a channel
            shown.chroma = (least + most) / 2;
            (isShown(toRgb(shown)) ? least : most) = shown.chroma;
        }
        shown.chroma = least;
    }
    const std::array<double, 3> rgb = toRgb(shown);
    const auto byte = [](double c) {
        return static_cast<std::uint8_t>(std::lround(encoded(std::clamp(c, 0.0, 1.0)) * 255));
    };
    return {byte(rgb[0]), byte(rgb[1]), byte(rgb[2]), alpha};
}

std::optional<double> leadingHue(const PosterDocument& document)
{
    struct Weighed
    {
        double hue;
        double weight;
    };
    std::vector<Weighed> colours;
    for (Layer layer : document.layers) {
        eachColour(layer, [&](const Colour& colour, double area) {
            const Lch lch = toLch(colour);
            if (lch.chroma >= kGrey && layer.visible) {
                colours.push_back({lch.hueDegrees, area * lch.chroma});
            }
        });
    }
    std::optional<double> best;
    double most = 0;
    for (const Weighed& centre : colours) {
        double weight = 0;
        double away = 0;
        for (const Weighed& other : colours) {
            const double step = std::remainder(other.hue - centre.hue, 360);
            if (std::abs(step) <= kFamilyDegrees) {
                weight += other.weight;
                away += step * other.weight;
            }
        }
        if (weight > most) {
            most = weight;
            best = centre.hue + away / weight;
        }
    }
    return best;
}

std::vector<Colour> coloursOf(const PosterDocument& document, std::size_t most)
{
    std::vector<std::pair<Colour, double>> areas;
    for (Layer layer : document.layers) {
        eachColour(layer, [&](const Colour& colour, double area) {
            const auto found = std::find_if(areas.begin(), areas.end(),
                                            [&](const auto& one) { return one.first == colour; });
            if (found == areas.end()) {
                areas.emplace_back(colour, area);
            } else {
                found->second += area;
            }
        });
    }
    std::stable_sort(areas.begin(), areas.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<Colour> colours;
    for (const auto& [colour, area] : areas) {
        if (area > 0 && colours.size() < most) {
            colours.push_back(colour);
        }
    }
    return colours;
}

Colour shiftedHue(const Colour& colour, double degrees)
{
    Lch lch = toLch(colour);
    if (lch.chroma < kGrey) {
        return colour;
    }
    lch.hueDegrees += degrees;
    return fromLch(lch, colour.alpha);
}

bool recolour(PosterDocument& document, double hueDegrees)
{
    const std::optional<double> from = leadingHue(document);
    if (!from) {
        return false;
    }
    const double degrees = hueDegrees - *from;
    for (Layer& layer : document.layers) {
        eachColour(layer,
                   [degrees](Colour& colour, double) { colour = shiftedHue(colour, degrees); });
    }
    return true;
}

Colour readableOn(const Colour& ground)
{
    const Colour black{31, 35, 40, 255};
    const Colour white{255, 255, 255, 255};
    return contrastOf(black, ground) >= contrastOf(white, ground) ? black : white;
}

} // namespace linli::poster
