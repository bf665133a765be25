// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/format/TemplateWriter.h"

#include "render/posters/format/TemplateWords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace linli::render {
namespace {

using namespace linli::poster;

QString qs(const std::string& text)
{
    return QString::fromStdString(text);
}

void put(QJsonObject& out, const char* key, const QJsonValue& value)
{
    out.insert(QLatin1String(key), value);
}

/// Leaves defaults out, so that templates stay short enough to read.
template <typename T> void putUnless(QJsonObject& out, const char* key, const T& value, T fallback)
{
    if (!(value == fallback)) {
        put(out, key, value);
    }
}

void putText(QJsonObject& out, const char* key, const std::string& text)
{
    if (!text.empty()) {
        put(out, key, qs(text));
    }
}

void putUnknown(QJsonObject& out, const UnknownKeys& unknown)
{
    for (const auto& [key, json] : unknown) {
        const QByteArray wrapped = '[' + QByteArray::fromStdString(json) + ']';
        out.insert(qs(key), QJsonDocument::fromJson(wrapped).array().at(0));
    }
}

QString colourText(const Colour& colour)
{
    const auto two = [](int value) {
        return QStringLiteral("%1").arg(value, 2, 16, QLatin1Char('0')).toUpper();
    };
    const QString rgb = two(colour.red) + two(colour.green) + two(colour.blue);
    return QLatin1Char('#') + (colour.alpha == 255 ? QString() : two(colour.alpha)) + rgb;
}

QJsonObject frameJson(const Frame& frame)
{
    QJsonObject out;
    if (frame.anchor != Anchor::TopLeft) {
        put(out, "anchor", wordOf(kAnchorWords, frame.anchor));
    }
    putUnless(out, "x", frame.box.x, 0.0);
    putUnless(out, "y", frame.box.y, 0.0);
    put(out, "width", frame.box.width);
    put(out, "height", frame.box.height);
    putUnknown(out, frame.unknown);
    return out;
}

void putFill(QJsonObject& out, const Fill& fill)
{
    if (fill.colours.empty()) {
        return;
    }
    const Fill plain{fill.colours};
    if (fill.colours.size() == 1 && fill == plain) {
        put(out, "fill", colourText(fill.colours.front()));
        return;
    }
    QJsonObject gradient;
    QJsonArray colours;
    for (const Colour& colour : fill.colours) {
        colours.append(colourText(colour));
    }
    put(gradient, "colours", colours);
    putUnless(gradient, "angle", fill.angleDegrees, plain.angleDegrees);
    putUnknown(gradient, fill.unknown);
    put(out, "fill", gradient);
}

void putStroke(QJsonObject& out, const Stroke& stroke)
{
    if (stroke == Stroke{}) {
        return;
    }
    QJsonObject inner;
    put(inner, "colour", colourText(stroke.colour));
    put(inner, "width", stroke.width);
    if (!stroke.dashes.empty()) {
        QJsonArray dashes;
        for (const double dash : stroke.dashes) {
            dashes.append(dash);
        }
        put(inner, "dashes", dashes);
    }
    putUnknown(inner, stroke.unknown);
    put(out, "stroke", inner);
}

QJsonObject styleJson(const TextStyle& style)
{
    const TextStyle plain;
    QJsonObject out;
    if (style.family != plain.family) {
        put(out, "family", qs(style.family));
    }
    put(out, "size", style.size);
    putUnless(out, "minSize", style.minimumSize, style.size);
    putUnless(out, "weight", style.weight, plain.weight);
    if (style.colour != plain.colour) {
        put(out, "colour", colourText(style.colour));
    }
    if (style.horizontal != plain.horizontal) {
        put(out, "align", wordOf(kAlignWords, style.horizontal));
    }
    if (style.vertical != plain.vertical) {
        put(out, "valign", wordOf(kVerticalWords, style.vertical));
    }
    putUnless(out, "lineHeight", style.lineHeight, plain.lineHeight);
    putUnless(out, "letterSpacing", style.letterSpacing, plain.letterSpacing);
    putUnless(out, "maxLines", style.maximumLines, plain.maximumLines);
    putUnless(out, "balanced", style.balanced, plain.balanced);
    putUnknown(out, style.unknown);
    return out;
}

QJsonValue spansJson(const std::vector<TextSpan>& spans)
{
    if (spans.size() == 1 && spans.front() == TextSpan{spans.front().text, {}, {}, 1}) {
        return qs(spans.front().text);
    }
    QJsonArray out;
    for (const TextSpan& span : spans) {
        QJsonObject one;
        put(one, "text", qs(span.text));
        if (span.colour) {
            put(one, "colour", colourText(*span.colour));
        }
        if (span.weight) {
            put(one, "weight", *span.weight);
        }
        putUnless(one, "scale", span.scale, 1.0);
        putUnknown(one, span.unknown);
        out.append(one);
    }
    return out;
}

QJsonArray layersJson(const std::vector<Layer>& layers);

/// Puts a shape's own keys into its layer's object.
struct ShapeWriter
{
    QJsonObject& out;

    void operator()(const RectShape& shape) const
    {
        putFill(out, shape.fill);
        putStroke(out, shape.stroke);
        putUnless(out, "radius", shape.radius, 0.0);
    }
    void operator()(const LineShape& shape) const { putStroke(out, shape.stroke); }
    void operator()(const TextShape& shape) const
    {
        put(out, "text", spansJson(shape.spans));
        put(out, "style", styleJson(shape.style));
    }
    void operator()(const ImageShape& shape) const
    {
        put(out, "asset", qs(shape.asset));
        if (shape.fit != ImageFit::Contain) {
            put(out, "fit", wordOf(kFitWords, shape.fit));
        }
        putUnless(out, "radius", shape.radius, 0.0);
    }
    void operator()(const QrShape& shape) const
    {
        const QrShape plain;
        put(out, "payload", qs(shape.payload));
        put(out, "dark", colourText(shape.dark));
        put(out, "light", colourText(shape.light));
        putUnless(out, "quiet", shape.quietModules, plain.quietModules);
        putText(out, "logo", shape.logo);
        putUnless(out, "logoShare", shape.logoShare, plain.logoShare);
    }
    void operator()(const BarcodeShape& shape) const
    {
        put(out, "payload", qs(shape.payload));
        put(out, "kind", wordOf(kBarcodeWords, shape.kind));
        put(out, "dark", colourText(shape.dark));
        put(out, "light", colourText(shape.light));
    }
    void operator()(const BoardShape& shape) const { put(out, "rows", shape.rows); }
    void operator()(const GroupShape& shape) const { put(out, "layers", layersJson(shape.layers)); }
};

QJsonObject layerJson(const Layer& layer)
{
    QJsonObject out;
    put(out, "id", qs(layer.id));
    put(out, "type", kTypeWords.at(static_cast<qsizetype>(layer.shape.index())));
    put(out, "frame", frameJson(layer.frame));
    putUnless(out, "rotation", layer.rotationDegrees, 0.0);
    putUnless(out, "opacity", layer.opacity, 1.0);
    putUnless(out, "visible", layer.visible, true);
    putUnless(out, "locked", layer.locked, false);
    putText(out, "when", layer.whenField);
    putText(out, "unless", layer.unlessField);
    if (layer.onMissing != MissingField::Block) {
        put(out, "onMissing", wordOf(kMissingWords, layer.onMissing));
    }
    std::visit(ShapeWriter{out}, layer.shape);
    putUnknown(out, layer.unknown);
    return out;
}

QJsonArray layersJson(const std::vector<Layer>& layers)
{
    QJsonArray out;
    for (const Layer& layer : layers) {
        out.append(layerJson(layer));
    }
    return out;
}

QJsonObject pageJson(const PosterDocument& document)
{
    const Page& page = document.page;
    QJsonObject out;
    put(out, "unit", wordOf(kUnitWords, page.unit));
    put(out, "width", page.width);
    put(out, "height", page.height);
    putUnless(out, "bleed", page.bleed, 0.0);
    putUnless(out, "safe", page.safe, 0.0);
    put(out, "dpi", page.dpi);
    putUnknown(out, document.pageUnknown);
    return out;
}

} // namespace

QByteArray writeTemplate(const PosterDocument& document)
{
    QJsonObject name;
    put(name, "zh", qs(document.nameZh));
    put(name, "en", qs(document.nameEn));
    putUnknown(name, document.nameUnknown);
    QJsonObject out;
    put(out, "schemaVersion", kSchemaVersion);
    put(out, "id", qs(document.id));
    put(out, "name", name);
    put(out, "page", pageJson(document));
    put(out, "layers", layersJson(document.layers));
    putUnknown(out, document.unknown);
    return QJsonDocument(out).toJson();
}

QByteArray writeLayers(const std::vector<Layer>& layers)
{
    QJsonObject out;
    put(out, "layers", layersJson(layers));
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

} // namespace linli::render
