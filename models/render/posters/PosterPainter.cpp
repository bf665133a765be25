// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/PosterPainter.h"

#include "render/posters/LayerPainter.h"
#include "render/posters/PosterCheck.h"

#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linli::render {
namespace {

using namespace linli::poster;

void prepare(QPainter& painter)
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
}

/// Where codes can be, in page units, grown by the room their check looks at.
void collectCodeBoxes(const std::vector<Layer>& layers, const Box& parent, std::vector<Box>& out)
{
    for (const Layer& layer : layers) {
        const Box box = resolve(layer.frame, parent);
        if (const auto* group = std::get_if<GroupShape>(&layer.shape)) {
            collectCodeBoxes(group->layers, box, out);
        } else if (std::holds_alternative<QrShape>(layer.shape) ||
                   std::holds_alternative<BarcodeShape>(layer.shape)) {
            const double margin = std::max(box.width, box.height) * 0.25;
            out.push_back(
                {box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin});
        }
    }
}

} // namespace

PosterPainter::PosterPainter(PosterDocument document,
                             std::shared_ptr<AssetFolder> assets,
                             PosterOptions options,
                             std::shared_ptr<QrCache> symbols)
    : m_document(std::move(document)), m_assets(std::move(assets)), m_options(options),
      m_symbols(std::move(symbols))
{
    if (m_options.dpi <= 0) {
        m_options.dpi = m_document.page.dpi;
    }
}

double PosterPainter::dotsPerUnit() const
{
    return m_document.page.dotsPerUnit(m_options.dpi) * m_options.scale;
}

QSize PosterPainter::trimDots() const
{
    const double k = dotsPerUnit();
    return {qRound(m_document.page.width * k), qRound(m_document.page.height * k)};
}

QPoint PosterPainter::origin() const
{
    const int bleed = m_options.bleed ? qRound(m_document.page.bleed * dotsPerUnit()) : 0;
    return {bleed, bleed};
}

QSize PosterPainter::fullDots() const
{
    return trimDots() + QSize(2 * origin().x(), 2 * origin().y());
}

Result<void> PosterPainter::paintLayers(QPainter& painter,
                                        const PosterFields& fields,
                                        const std::vector<std::size_t>& which,
                                        PaintedPoster& painted)
{
    prepare(painter);
    LayerPainter layers({painter, fields, dotsPerUnit(), *m_assets, *m_symbols, m_board, painted});
    const Box page{0, 0, m_document.page.width, m_document.page.height};
    for (const std::size_t i : which) {
        LINLI_TRY(layers.paint(m_document.layers[i], page));
    }
    return {};
}

Result<std::shared_ptr<const PosterPainter::Plate>> PosterPainter::plate(SplitFor purpose)
{
    std::shared_ptr<const Plate>& kept = m_plates[static_cast<std::size_t>(purpose)];
    if (kept) {
        return kept;
    }
    auto made = std::make_shared<Plate>();
    made->split = splitLayers(m_document, purpose, dotsPerUnit());
    // RGB32: a quarter faster to encode than ARGB and nothing on a poster is see-through.
    made->image = QImage(fullDots(), QImage::Format_RGB32);
    if (made->image.isNull()) {
        return Error::badInput(ErrorCode::PosterTemplateInvalid, "$.page",
                               QStringLiteral("%1 × %2")
                                   .arg(fullDots().width())
                                   .arg(fullDots().height())
                                   .toStdString(),
                               "a picture this computer has room for");
    }
    made->image.fill(Qt::white);
    const int dotsPerMetre = qRound(m_options.dpi * 1000 / kMillimetresPerInch);
    made->image.setDotsPerMeterX(dotsPerMetre);
    made->image.setDotsPerMeterY(dotsPerMetre);
    {
        QPainter painter(&made->image);
        painter.translate(origin());
        LINLI_TRY(paintLayers(painter, {}, made->split.shared, made->painted));
    }
    kept = std::move(made);
    return kept;
}

void PosterPainter::noteMargins(PaintedPoster& painted) const
{
    const double k = dotsPerUnit();
    std::vector<PlacedInk> inks = painted.inks;
    for (const PlacedCode& code : painted.codes) {
        const QRectF dots(code.symbol);
        inks.push_back(
            {code.layerId, {dots.x() / k, dots.y() / k, dots.width() / k, dots.height() / k}});
    }
    for (const PlacedInk& ink : inks) {
        if (std::optional<Error> problem = safeProblem(m_document.page, ink)) {
            painted.findings.push_back(std::move(*problem));
        }
    }
    for (Error& problem : bleedProblems(m_document)) {
        painted.findings.push_back(std::move(problem));
    }
    if (!painted.problem && !painted.findings.empty()) {
        painted.problem = painted.findings.front();
    }
}

Result<QImage> PosterPainter::plateImage()
{
    LINLI_ASSIGN(const auto shared, plate(SplitFor::Picture));
    return shared->image;
}

Result<std::vector<QRect>> PosterPainter::movingAreas()
{
    LINLI_ASSIGN(const auto shared, plate(SplitFor::Picture));
    const double k = dotsPerUnit();
    std::vector<QRect> areas;
    for (const QRectF& area : shared->split.ownAreas) {
        const QRectF dots(area.topLeft() * k, area.size() * k);
        areas.push_back(dots.toAlignedRect().translated(origin()));
    }
    return areas;
}

Result<PaintedPoster> PosterPainter::paintOver(QImage& sheet, const PosterFields& fields)
{
    LINLI_ASSIGN(const auto shared, plate(SplitFor::Picture));
    PaintedPoster painted = shared->painted;
    QPainter painter(&sheet);
    painter.translate(origin());
    LINLI_TRY(paintLayers(painter, fields, shared->split.own, painted));
    noteMargins(painted);
    return painted;
}

Result<PaintedPoster> PosterPainter::paint(QPainter& painter, const PosterFields& fields)
{
    const bool raster = painter.paintEngine()->type() == QPaintEngine::Raster;
    LINLI_ASSIGN(const auto shared, plate(raster ? SplitFor::Picture : SplitFor::Paper));
    PaintedPoster painted = shared->painted;
    painter.drawImage(-origin(), shared->image);
    LINLI_TRY(paintLayers(painter, fields, shared->split.own, painted));
    noteMargins(painted);
    return painted;
}

Result<PosterPainter::Picture> PosterPainter::picture(const PosterFields& fields)
{
    Picture picture;
    LINLI_ASSIGN(picture.image, plateImage());
    LINLI_ASSIGN(picture.painted, paintOver(picture.image, fields));
    return picture;
}

CheckReport PosterPainter::checkPicture(const Picture& picture, double printerDpi) const
{
    return checkPainted(picture.image, origin(), picture.painted, limits(printerDpi));
}

std::vector<CheckReport> PosterPainter::reports(const Picture& picture, double printerDpi) const
{
    std::vector<CheckReport> reports;
    for (const PlacedCode& code : picture.painted.codes) {
        reports.push_back(checkCode(picture.image, origin(), code, limits(printerDpi)));
    }
    return reports;
}

CheckLimits PosterPainter::limits(double printerDpi) const
{
    const bool paper = m_document.page.unit == PageUnit::Millimetre;
    CheckLimits limits;
    limits.isPaper = paper;
    limits.dpi = m_options.dpi;
    limits.printerDpi = paper && printerDpi > 0 ? printerDpi : m_options.dpi;
    limits.neededDots = paper ? kPrinterDotsPerModule : kPhonePixelsPerModule;
    return limits;
}

Result<CheckReport> PosterPainter::check(const PosterFields& fields, double printerDpi)
{
    std::vector<Box> boxes;
    collectCodeBoxes(m_document.layers, {0, 0, m_document.page.width, m_document.page.height},
                     boxes);
    const double k = dotsPerUnit();
    QRect region;
    for (const Box& box : boxes) {
        region |= QRectF(box.x * k, box.y * k, box.width * k, box.height * k).toAlignedRect();
    }
    region &= QRect(-origin(), fullDots());
    if (region.isEmpty()) {
        region = QRect(0, 0, 1, 1);
    }
    QImage image(region.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.translate(-region.topLeft());
    LINLI_ASSIGN(const PaintedPoster painted, paint(painter, fields));
    painter.end();
    return checkPainted(image, -region.topLeft(), painted, limits(printerDpi));
}

} // namespace linli::render
