// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/LayerPictures.h"

#include "render/posters/LayerPainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linli::ui {

namespace {

constexpr int kSoonMs = 0;
constexpr int kZoomMs = 140;          ///< a wheel turns in steps; only the last one is drawn sharp
constexpr double kLongestDots = 5000; ///< a layer's picture, whatever the zoom

/// What a layer can paint beyond its box: strokes, letters that hang over.
double overhang(const poster::Layer& layer, const poster::Page& page)
{
    double beyond = 0;
    if (const auto* text = std::get_if<poster::TextShape>(&layer.shape)) {
        beyond = text->style.size * 2;
    } else if (const auto* rect = std::get_if<poster::RectShape>(&layer.shape)) {
        beyond = rect->stroke.width;
    } else if (const auto* line = std::get_if<poster::LineShape>(&layer.shape)) {
        beyond = line->stroke.width;
    } else if (const auto* group = std::get_if<poster::GroupShape>(&layer.shape)) {
        for (const poster::Layer& inner : group->layers) {
            beyond = std::max(beyond, overhang(inner, page));
        }
        beyond = std::max(beyond, std::min(page.width, page.height) / 4); // frames may reach out
    }
    return beyond + std::min(page.width, page.height) / 200;
}

} // namespace

/// Everything a worker draws from; owned by it.
struct LayerPictures::Work
{
    std::shared_ptr<const poster::PosterDocument> document;
    std::vector<std::pair<std::string, Made>> wanted;
    std::shared_ptr<render::AssetFolder> assets;
    std::shared_ptr<render::QrCache> symbols;
    poster::PosterFields fields;
    StopFlag stop;

    [[nodiscard]] LayerPicture draw(const poster::Layer& layer, double scale) const;
    [[nodiscard]] std::vector<std::pair<std::string, Made>> run();
};

LayerPicture LayerPictures::Work::draw(const poster::Layer& layer, double scale) const
{
    const poster::Page& page = document->page;
    LayerPicture picture;
    const poster::Placement placement{
        poster::resolve(layer.frame, poster::pageBox(page)), layer.rotationDegrees, {}};
    picture.box = placement.box;
    picture.rotationDegrees = layer.rotationDegrees;
    const double beyond = overhang(layer, page);
    const poster::Box bounds = placement.bounds();
    picture.place = QRectF(bounds.x, bounds.y, bounds.width, bounds.height)
                        .adjusted(-beyond, -beyond, beyond, beyond);
    const double longest = std::max(picture.place.width(), picture.place.height());
    scale = std::min(scale, kLongestDots / std::max(longest, 0.001));
    const QSize size(std::max(1, int(std::ceil(picture.place.width() * scale))),
                     std::max(1, int(std::ceil(picture.place.height() * scale))));
    picture.image = QImage(size, QImage::Format_ARGB32_Premultiplied);
    picture.image.fill(Qt::transparent);
    QPainter painter(&picture.image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    // Letters are laid out at the page's own resolution, so that lines break as they will in print;
    // photos at the screen's, so that they are sharp.
    const bool photo = std::holds_alternative<poster::ImageShape>(layer.shape);
    const double dots = photo ? scale : page.dotsPerUnit(page.dpi);
    painter.scale(scale / dots, scale / dots);
    painter.translate(-picture.place.topLeft() * dots);
    render::PaintedPoster painted;
    const render::BoardPicture board; // its rows are among the fields
    render::LayerPainter layers({painter, fields, dots, *assets, *symbols, board, painted});
    poster::Layer shown = layer;
    shown.visible = true;
    const Result<void> done = layers.paint(shown, poster::pageBox(page));
    if (!done) {
        picture.problem = done.error();
    }
    return picture;
}

std::vector<std::pair<std::string, LayerPictures::Made>> LayerPictures::Work::run()
{
    std::vector<std::pair<std::string, Made>> made;
    for (auto& [id, one] : wanted) {
        const poster::Layer* layer = poster::layerOf(*document, id);
        if (stop.requested() || layer == nullptr) {
            break;
        }
        one.picture = draw(*layer, one.scale);
        made.emplace_back(id, std::move(one));
    }
    return made;
}

LayerPictures::LayerPictures(QObject* parent)
    : QObject(parent), m_symbols(std::make_shared<render::QrCache>())
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LayerPictures::begin);
}

LayerPictures::~LayerPictures()
{
    m_stop.request();
}

void LayerPictures::setDocument(std::shared_ptr<const poster::PosterDocument> document)
{
    m_document = std::move(document);
    std::erase_if(m_made, [this](const auto& one) {
        return poster::layerOf(*m_document, one.first) == nullptr;
    });
    schedule(kSoonMs);
}

void LayerPictures::setAssets(std::shared_ptr<render::AssetFolder> assets)
{
    m_assets = std::move(assets);
    ++m_look;
    m_made.clear();
    schedule(kSoonMs);
}

void LayerPictures::setFields(const poster::PosterFields& fields)
{
    if (fields != m_fields) {
        m_fields = fields;
        ++m_look;
        schedule(kSoonMs);
    }
}

void LayerPictures::setScale(double pixelsPerUnit)
{
    if (pixelsPerUnit > 0 && pixelsPerUnit != m_scale) {
        m_scale = pixelsPerUnit;
        schedule(kZoomMs);
    }
}

const LayerPicture* LayerPictures::of(const std::string& id) const
{
    const auto found = m_made.find(id);
    return found == m_made.end() ? nullptr : &found->second.picture;
}

bool LayerPictures::isComplete() const
{
    return m_document && !m_busy && !m_pause.isActive() &&
           std::none_of(m_document->layers.begin(), m_document->layers.end(),
                        [this](const poster::Layer& layer) { return isStale(layer); });
}

LayerPictures::Made LayerPictures::wanted(const poster::Layer& layer) const
{
    Made made;
    made.layer = layer;
    made.layer.frame.anchor = poster::Anchor::TopLeft;
    made.layer.frame.box.x = 0;
    made.layer.frame.box.y = 0;
    made.layer.visible = true;
    made.layer.locked = false;
    made.look = poster::isStatic(layer) ? -1 : m_look;
    made.scale = m_scale;
    return made;
}

bool LayerPictures::isStale(const poster::Layer& layer) const
{
    const auto found = m_made.find(layer.id);
    if (found == m_made.end()) {
        return true;
    }
    const Made now = wanted(layer);
    return now.scale != found->second.scale || now.look != found->second.look ||
           !(now.layer == found->second.layer);
}

void LayerPictures::schedule(int afterMs)
{
    if (m_busy) {
        m_stop.request(); // what it has drawn by now is kept; keep() goes on with the rest
    } else if (afterMs > 0 || !m_pause.isActive()) {
        m_pause.start(afterMs);
    }
}

void LayerPictures::begin()
{
    if (m_busy || !m_document || !m_assets) {
        return;
    }
    Work work{m_document, {}, m_assets, m_symbols, m_fields, StopFlag()};
    for (const poster::Layer& layer : m_document->layers) {
        if (isStale(layer)) {
            work.wanted.emplace_back(layer.id, wanted(layer));
        }
    }
    if (work.wanted.empty()) {
        Q_EMIT drawn();
        return;
    }
    m_busy = true;
    m_stop = work.stop;
    using Drawn = std::vector<std::pair<std::string, Made>>;
    inBackground<Drawn>(
        this, [work = std::move(work)]() mutable -> Result<Drawn> { return work.run(); },
        [this](Result<Drawn> made) { keep(std::move(made).value()); });
}

void LayerPictures::keep(std::vector<std::pair<std::string, Made>> made)
{
    m_busy = false;
    for (auto& [id, one] : made) {
        m_made.insert_or_assign(id, std::move(one));
    }
    Q_EMIT drawn();
    if (!isComplete()) {
        schedule(kSoonMs);
    }
}

} // namespace linli::ui
