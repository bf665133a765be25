// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/poster/edit/Making.h"

#include "domain/poster/edit/Frames.h"

#include <algorithm>

namespace linli::poster {
namespace {

constexpr Colour kInk{31, 35, 40, 255};
constexpr Colour kAccent{194, 65, 12, 255};

/// Gives the layer and all it holds ids nobody has, in a document that may not hold it yet.
void rename(PosterDocument& document, Layer& layer)
{
    const auto stem = [](const std::string& id) {
        const auto dash = id.find_last_of('-');
        const bool numbered = dash != std::string::npos && dash + 1 < id.size() &&
                              std::all_of(id.begin() + static_cast<std::ptrdiff_t>(dash) + 1,
                                          id.end(), [](char c) { return c >= '0' && c <= '9'; });
        return numbered ? id.substr(0, dash) : id;
    };
    layer.id = freshId(document, stem(layer.id));
    // A stand-in keeps the id taken while the rest is named.
    document.layers.emplace_back().id = layer.id;
    if (auto* group = std::get_if<GroupShape>(&layer.shape)) {
        for (Layer& inner : group->layers) {
            rename(document, inner);
        }
    }
}

void renameAll(PosterDocument& document, std::vector<Layer>& layers)
{
    const std::size_t before = document.layers.size();
    for (Layer& layer : layers) {
        rename(document, layer);
    }
    document.layers.resize(before);
}

double shortSide(const Page& page)
{
    return std::min(page.width, page.height);
}

Layer centred(std::string id, const Page& page, double width, double height, Shape shape)
{
    Layer layer;
    layer.id = std::move(id);
    layer.frame = frameAt(Anchor::TopLeft,
                          {(page.width - width) / 2, (page.height - height) / 2, width, height},
                          pageBox(page));
    layer.shape = std::move(shape);
    return layer;
}

} // namespace

LayerIds insertLayers(PosterDocument& document, std::vector<Layer> layers, const std::string& scope)
{
    renameAll(document, layers);
    std::vector<Layer>* row = &document.layers;
    if (const auto spot = spotOf(document, scope)) {
        if (auto* group = std::get_if<GroupShape>(&spot->layer().shape)) {
            row = &group->layers;
        }
    }
    LayerIds ids;
    for (Layer& layer : layers) {
        ids.push_back(layer.id);
        row->push_back(std::move(layer));
    }
    return ids;
}

LayerIds duplicate(PosterDocument& document, const LayerIds& ids, Point by)
{
    LayerIds twins;
    for (const std::string& id : withoutNested(document, ids)) {
        std::vector<Layer> twin{*layerOf(document, id)};
        renameAll(document, twin);
        const LayerSpot spot = *spotOf(document, id);
        twins.push_back(twin.front().id);
        spot.siblings->insert(spot.siblings->begin() + static_cast<std::ptrdiff_t>(spot.index) + 1,
                              std::move(twin.front()));
    }
    moveBy(document, twins, by);
    return twins;
}

bool removeLayers(PosterDocument& document, const LayerIds& ids)
{
    const LayerIds chosen = withoutNested(document, ids);
    for (const std::string& id : chosen) {
        const LayerSpot spot = *spotOf(document, id);
        spot.siblings->erase(spot.siblings->begin() + static_cast<std::ptrdiff_t>(spot.index));
    }
    return !chosen.empty();
}

std::vector<Layer> takeCopies(const PosterDocument& document, const LayerIds& ids)
{
    const LayerIds chosen = withoutNested(document, ids);
    std::vector<Layer> copies;
    walk(document, [&](const LayerVisit& visit) {
        if (std::find(chosen.begin(), chosen.end(), visit.layer.id) == chosen.end()) {
            return;
        }
        Layer copy = visit.layer;
        const Box& box = visit.placement.box;
        const Motion whole = visit.placement.whole();
        const Point centre = whole.apply(centreOf(box));
        reframe(copy, {centre.x - box.width / 2, centre.y - box.height / 2, box.width, box.height},
                pageBox(document.page));
        copy.rotationDegrees = withinTurn(whole.degrees);
        copies.push_back(std::move(copy));
    });
    return copies;
}

void applyRole(TextStyle& style, TextRole role, const Page& page)
{
    struct Letters
    {
        double share; ///< of the page's short side
        int weight;
        double lineHeight;
        int lines;
    };
    static constexpr Letters kLetters[] = {{0.1, 700, 1.2, 3},
                                           {0.055, 700, 1.25, 3},
                                           {0.035, 400, 1.4, 8},
                                           {0.026, 400, 1.4, 4},
                                           {0.13, 900, 1.1, 1}};
    const Letters& letters = kLetters[static_cast<std::size_t>(role)];
    style.size = std::max(0.1, tidy(shortSide(page) * letters.share));
    style.minimumSize = std::max(0.1, tidy(style.size * 0.6));
    style.weight = letters.weight;
    style.lineHeight = letters.lineHeight;
    style.maximumLines = letters.lines;
    style.letterSpacing = 0;
}

TextStyle styleOf(TextRole role, const Page& page)
{
    TextStyle style;
    applyRole(style, role, page);
    style.colour = role == TextRole::Price ? kAccent : kInk;
    return style;
}

Layer newText(const Page& page, std::string text)
{
    TextShape shape{{TextSpan{std::move(text), {}, {}, 1}}, styleOf(TextRole::Subtitle, page)};
    const double height = shape.style.size * shape.style.lineHeight * 1.1;
    shape.style.maximumLines = 1;
    return centred("text", page, page.width * 0.6, height, std::move(shape));
}

Layer newRect(const Page& page)
{
    const double side = shortSide(page) * 0.4;
    return centred("rect", page, side, side * 0.6,
                   RectShape{Fill{{Colour{255, 241, 232, 255}}, 90}, {}, tidy(side * 0.06)});
}

Layer newLine(const Page& page)
{
    const double width = tidy(std::max(0.1, shortSide(page) * 0.005));
    return centred("line", page, page.width * 0.5, 0, LineShape{Stroke{kAccent, width, {}}});
}

Layer newImage(const Page& page, std::string asset, double widthByHeight)
{
    const double most = shortSide(page) * 0.5;
    const double ratio = std::clamp(widthByHeight, 0.05, 20.0);
    const double width = ratio >= 1 ? most : most * ratio;
    return centred("photo", page, width, width / ratio,
                   ImageShape{std::move(asset), ImageFit::Cover, 0});
}

Layer newQr(const Page& page)
{
    const double side = shortSide(page) * 0.45;
    QrShape shape;
    shape.payload = "{code.payload}";
    return centred("qr", page, side, side, std::move(shape));
}

Layer newBarcode(const Page& page)
{
    BarcodeShape shape;
    shape.payload = "{invite.code}";
    return centred("barcode", page, page.width * 0.7, shortSide(page) * 0.18, std::move(shape));
}

Layer newBoard(const Page& page)
{
    return centred("board", page, page.width * 0.8, page.height * 0.5, BoardShape{});
}

PosterDocument blankDocument(const Page& page)
{
    PosterDocument document;
    document.page = page;
    Layer paper;
    paper.id = "paper";
    paper.frame = {Anchor::TopLeft, bleedBox(page)};
    paper.locked = true;
    paper.shape = RectShape{Fill{{Colour{255, 255, 255, 255}}, 90}, {}, 0};
    document.layers.push_back(std::move(paper));
    return document;
}

} // namespace linli::poster
