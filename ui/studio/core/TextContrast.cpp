// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/TextContrast.h"

#include "domain/poster/edit/LayerTree.h"
#include "domain/poster/edit/Recolour.h"
#include "render/posters/LayerPainter.h"

#include <QPainter>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr double kLongest = 480; ///< dots of the small drawing: enough for grounds
constexpr int kSamples = 12;     ///< along each side of a text's box

/// One layer by itself, wherever its groups put it.
poster::Layer alone(const poster::LayerVisit& visit)
{
    poster::Layer layer = visit.layer;
    layer.frame = {poster::Anchor::TopLeft, visit.placement.box};
    return layer;
}

double worstContrast(const QImage& ground,
                     const poster::Placement& place,
                     double dots,
                     const poster::Colour& ink)
{
    std::vector<double> found;
    for (int row = 0; row < kSamples; ++row) {
        for (int column = 0; column < kSamples; ++column) {
            const poster::Point at =
                place.whole().apply({place.box.x + place.box.width * (column + 0.5) / kSamples,
                                     place.box.y + place.box.height * (row + 0.5) / kSamples});
            const QPoint pixel(int(at.x * dots), int(at.y * dots));
            if (ground.rect().contains(pixel)) {
                const QRgb rgb = ground.pixel(pixel);
                const auto byte = [](int value) { return static_cast<std::uint8_t>(value); };
                found.push_back(poster::contrastOf(
                    ink, {byte(qRed(rgb)), byte(qGreen(rgb)), byte(qBlue(rgb)), 255}));
            }
        }
    }
    if (found.empty()) {
        return 21;
    }
    const auto fifth = found.begin() + static_cast<std::ptrdiff_t>(found.size() / 5);
    std::nth_element(found.begin(), fifth, found.end());
    return *fifth;
}

} // namespace

std::map<std::string, double> textContrasts(const poster::PosterDocument& document,
                                            const std::shared_ptr<render::AssetFolder>& assets,
                                            const poster::PosterFields& fields)
{
    std::map<std::string, double> contrasts;
    const poster::Page& page = document.page;
    const double dots = kLongest / std::max(page.width, page.height);
    QImage ground(std::max(1, int(page.width * dots)), std::max(1, int(page.height * dots)),
                  QImage::Format_RGB32);
    ground.fill(Qt::white);
    render::QrCache symbols;
    const render::BoardPicture board;
    poster::walk(document, [&](const poster::LayerVisit& visit) {
        if (visit.hidden || std::holds_alternative<poster::GroupShape>(visit.layer.shape)) {
            return;
        }
        if (const auto* text = std::get_if<poster::TextShape>(&visit.layer.shape)) {
            double worst = worstContrast(ground, visit.placement, dots, text->style.colour);
            for (const poster::TextSpan& span : text->spans) {
                if (span.colour) {
                    worst =
                        std::min(worst, worstContrast(ground, visit.placement, dots, *span.colour));
                }
            }
            contrasts[visit.layer.id] = worst;
        }
        QPainter painter(&ground);
        painter.setRenderHint(QPainter::Antialiasing);
        const poster::Motion& outer = visit.placement.outer;
        painter.translate(outer.shift.x * dots, outer.shift.y * dots);
        painter.rotate(outer.degrees);
        render::PaintedPoster painted;
        render::LayerPainter layers({painter, fields, dots, *assets, symbols, board, painted});
        // What cannot be drawn is told by the checks; here it is just no ground.
        static_cast<void>(layers.paint(alone(visit), poster::pageBox(page)));
    });
    return contrasts;
}

} // namespace linli::ui
