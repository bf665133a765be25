// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/StudioClipboard.h"

#include "domain/poster/edit/Frames.h"
#include "domain/poster/edit/Making.h"
#include "render/posters/TemplateReader.h"
#include "render/posters/format/TemplateWriter.h"

#include <algorithm>

namespace linli::ui {

namespace {

const QString kType = QStringLiteral("application/x-linli-layers+json");
const std::string kName = "linli-layers"; ///< of the small template, so that text is recognised

bool isSamePage(const poster::Page& a, const poster::Page& b)
{
    return a.unit == b.unit && a.width == b.width && a.height == b.height;
}

} // namespace

std::unique_ptr<QMimeData> copyToMime(const poster::PosterDocument& document,
                                      const poster::LayerIds& ids)
{
    poster::PosterDocument small;
    small.id = document.id.empty() ? kName : document.id;
    small.nameZh = kName;
    small.nameEn = kName;
    small.page = document.page;
    small.layers = poster::takeCopies(document, ids);
    if (small.layers.empty()) {
        return nullptr;
    }
    auto mime = std::make_unique<QMimeData>();
    const QByteArray json = render::writeTemplate(small);
    mime->setData(kType, json);
    mime->setText(QString::fromUtf8(json));
    return mime;
}

bool canPaste(const QMimeData& mime)
{
    return mime.hasFormat(kType) || mime.text().contains(QString::fromStdString(kName));
}

Result<CopiedLayers> pasteFromMime(const QMimeData& mime)
{
    const QByteArray json = mime.hasFormat(kType) ? mime.data(kType) : mime.text().toUtf8();
    LINLI_ASSIGN(poster::PosterDocument small, render::readTemplate(json));
    return CopiedLayers{small.page, std::move(small.layers), QString::fromStdString(small.id)};
}

std::vector<poster::Layer> fitTo(const poster::PosterDocument& document, CopiedLayers copied)
{
    const poster::Page& page = document.page;
    poster::PosterDocument small;
    small.page = copied.page;
    small.layers = std::move(copied.layers);
    if (!isSamePage(page, copied.page)) {
        poster::setPage(small, page, true);
    }
    poster::LayerIds ids;
    bool twin = false;
    for (const poster::Layer& layer : small.layers) {
        ids.push_back(layer.id);
        const poster::Layer* there = poster::layerOf(document, layer.id);
        twin = twin || (there != nullptr && there->frame == layer.frame);
    }
    if (twin) {
        const double by = std::min(page.width, page.height) / 40;
        poster::moveBy(small, ids, {by, by});
    }
    return std::move(small.layers);
}

} // namespace linli::ui
