// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/Margins.h"

#include "domain/poster/edit/LayerTree.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace linli::poster {
namespace {

/// A printer's own error is larger; rounding to dots is smaller.
constexpr double kSlackMm = 0.25;

std::string lengthText(double length, const Page& page)
{
    std::array<char, 32> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), length,
                                            std::chars_format::fixed, 1);
    return std::string(digits.data(), end) + (page.unit == PageUnit::Pixel ? " px" : " mm");
}

Error tooNear(const std::string& layer, std::string value, std::string allowed)
{
    return Error::badInput(ErrorCode::PosterBleed, layer, std::move(value), std::move(allowed))
        .with("layer", layer);
}

/// How far a side may be from the trim and still be meant to lie on it.
double slack(const Page& page)
{
    return kSlackMm / page.millimetresPerUnit();
}

struct Sides
{
    double left = 0; ///< distance from the trim inwards; negative beyond it
    double top = 0;
    double right = 0;
    double bottom = 0;
    [[nodiscard]] double least() const { return std::min({left, top, right, bottom}); }
};

Sides sidesOf(const Page& page, const Box& box)
{
    return {box.x, box.y, page.width - box.x - box.width, page.height - box.y - box.height};
}

bool isArea(const Layer& layer)
{
    if (const auto* rect = std::get_if<RectShape>(&layer.shape)) {
        return !rect->fill.colours.empty();
    }
    const auto* image = std::get_if<ImageShape>(&layer.shape);
    return image != nullptr && image->fit == ImageFit::Cover;
}

} // namespace

std::optional<Error> safeProblem(const Page& page, const PlacedInk& ink)
{
    const double least = sidesOf(page, ink.box).least();
    if (page.safe <= 0 || least >= page.safe - slack(page)) {
        return std::nullopt;
    }
    return tooNear(ink.layer, lengthText(least, page), lengthText(page.safe, page));
}

std::vector<Error> bleedProblems(const PosterDocument& document)
{
    std::vector<Error> problems;
    const Page& page = document.page;
    walk(document, [&](const LayerVisit& visit) {
        const Box& box = visit.placement.box;
        const bool upright = visit.placement.whole().degrees == 0;
        if (page.bleed > 0 && !visit.hidden && upright && isArea(visit.layer) &&
            drawnOut(page, box) != box) {
            problems.push_back(tooNear(visit.layer.id,
                                       lengthText(-sidesOf(page, box).least(), page),
                                       lengthText(page.bleed, page)));
        }
    });
    return problems;
}

Box drawnOut(const Page& page, const Box& box)
{
    const Sides sides = sidesOf(page, box);
    const double reach = slack(page);
    const auto grow = [&](double side) {
        const bool atTrim = side <= reach && side > -page.bleed + reach;
        return atTrim ? side + page.bleed : 0.0;
    };
    const double left = grow(sides.left);
    const double top = grow(sides.top);
    return {box.x - left, box.y - top, box.width + left + grow(sides.right),
            box.height + top + grow(sides.bottom)};
}

} // namespace linli::poster
