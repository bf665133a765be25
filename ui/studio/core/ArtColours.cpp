// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/core/ArtColours.h"

#include "domain/poster/edit/LayerTree.h"
#include "domain/poster/edit/Recolour.h"
#include "render/posters/AssetFolder.h"
#include "render/posters/shelf/AssetIntake.h"

#include <QBuffer>
#include <QColor>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <algorithm>

namespace linli::ui {

namespace {

const std::string kArtKey = "art"; // a key of the layer's own "unknown" ones
constexpr int kLongest = 2400;     ///< dots: A4 at about 200 dpi, and a file of some 100 kB

/// The drawing a layer shows, and how far it is turned already.
struct Drawing
{
    QString from; ///< "art:NAME.svg"; empty: the layer shows a photo
    double degrees = 0;
};

Drawing drawingOf(const poster::Layer& layer)
{
    const auto* image = std::get_if<poster::ImageShape>(&layer.shape);
    if (image == nullptr) {
        return {};
    }
    if (image->asset.starts_with("art:")) {
        return {QString::fromStdString(image->asset), 0};
    }
    for (const auto& [key, json] : layer.unknown) {
        const QJsonObject art = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
        // A photo the owner put there since is not a drawing any more.
        if (key == kArtKey &&
            art.value(QLatin1String("asset")).toString().toStdString() == image->asset) {
            return {art.value(QLatin1String("from")).toString(),
                    art.value(QLatin1String("degrees")).toDouble()};
        }
    }
    return {};
}

QByteArray turnedSvg(const QString& from, double degrees)
{
    QFile file(render::artFolder() + QLatin1Char('/') + from.section(QLatin1Char(':'), 1));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QString svg = QString::fromUtf8(file.readAll());
    static const QRegularExpression kColour(
        QStringLiteral(R"((?<!url\()(?<!href=")#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})\b)"));
    QString turned;
    qsizetype last = 0;
    for (auto it = kColour.globalMatch(svg); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QColor colour(match.captured(0));
        const auto byte = [](int channel) { return static_cast<std::uint8_t>(channel); };
        const poster::Colour shifted = poster::shiftedHue(
            {byte(colour.red()), byte(colour.green()), byte(colour.blue()), 255}, degrees);
        turned += svg.mid(last, match.capturedStart() - last) +
                  QColor(shifted.red, shifted.green, shifted.blue).name();
        last = match.capturedEnd();
    }
    return (turned + svg.mid(last)).toUtf8();
}

QByteArray pngOf(const QByteArray& svg)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid()) {
        return {};
    }
    // As the frame shows it: a drawing that covers is cut by the painter later, not here.
    QSizeF size = renderer.viewBoxF().size();
    size.scale(kLongest, kLongest, Qt::KeepAspectRatio);
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace

Result<std::map<std::string, std::string>>
recolouredArt(const poster::PosterDocument& document, double degrees, const QString& folder)
{
    std::map<std::string, std::string> assets;
    std::optional<Error> trouble;
    poster::walk(document, [&](const poster::LayerVisit& visit) {
        const Drawing drawing = drawingOf(visit.layer);
        if (drawing.from.isEmpty() || trouble) {
            return;
        }
        const QByteArray png = pngOf(turnedSvg(drawing.from, drawing.degrees + degrees));
        Result<render::Asset> asset = render::admitAsset(png);
        if (asset) {
            if (const Result<void> stored = render::storeAsset(*asset, folder); !stored) {
                trouble = stored.error();
            }
            assets.emplace(visit.layer.id, asset->name.toStdString());
        }
    });
    if (trouble) {
        return *trouble;
    }
    return assets;
}

void useArt(poster::PosterDocument& document,
            const std::map<std::string, std::string>& assets,
            double degrees)
{
    for (const auto& [id, asset] : assets) {
        const auto spot = poster::spotOf(document, id);
        if (!spot) {
            continue;
        }
        poster::Layer& layer = spot->layer();
        const Drawing drawing = drawingOf(layer);
        if (drawing.from.isEmpty()) {
            continue; // another photo was put there meanwhile
        }
        std::get<poster::ImageShape>(layer.shape).asset = asset;
        std::erase_if(layer.unknown, [](const auto& one) { return one.first == kArtKey; });
        const QJsonObject art{{QStringLiteral("asset"), QString::fromStdString(asset)},
                              {QStringLiteral("degrees"), drawing.degrees + degrees},
                              {QStringLiteral("from"), drawing.from}};
        layer.unknown.emplace_back(kArtKey,
                                   QJsonDocument(art).toJson(QJsonDocument::Compact).toStdString());
    }
}

} // namespace linli::ui
