// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/LayerReader.h"

#include "domain/poster/Placeholders.h"
#include "render/posters/format/TemplateWords.h"

#include <QColor>

#include <algorithm>
#include <utility>

namespace linli::render {
namespace {

using namespace linli::poster;

constexpr int kMaximumLayers = 200;
constexpr int kMaximumDepth = 8;
/// Shorter ones would keep a painter busy for minutes.
constexpr double kShortestDash = 0.1;

enum class Type
{
    Rect,
    Line,
    Text,
    Image,
    Qr,
    Barcode,
    Board,
    Group
};

const QString kColourWords = QStringLiteral("#RRGGBB or #AARRGGBB");

Colour toColour(const QJsonValue& value, const QString& path, JsonProblems& problems)
{
    const QString text = value.toString();
    const QColor colour = text.startsWith(QLatin1Char('#')) ? QColor(text) : QColor();
    if (!colour.isValid() || (text.size() != 7 && text.size() != 9)) {
        problems.report(path, shownValue(value), kColourWords);
        return {};
    }
    const auto byte = [](int channel) { return static_cast<std::uint8_t>(channel); };
    return {byte(colour.red()), byte(colour.green()), byte(colour.blue()), byte(colour.alpha())};
}

Colour readColour(JsonCursor& cursor, const QString& key, Colour fallback)
{
    if (!cursor.has(key)) {
        return fallback;
    }
    return toColour(cursor.value(key), cursor.path(key), cursor.problems());
}

} // namespace

double LayerReader::longest() const
{
    return 4 * std::max(m_page.width, m_page.height);
}

std::vector<Layer> LayerReader::readLayers(JsonCursor& parent, int depth)
{
    std::vector<Layer> layers;
    const QString key = QStringLiteral("layers");
    const QJsonArray array = parent.array(key);
    if (depth > kMaximumDepth || array.size() > kMaximumLayers) {
        parent.problems().report(parent.path(key), QString::number(array.size()),
                                 QStringLiteral("at most %1 layers, groups at most %2 deep")
                                     .arg(kMaximumLayers)
                                     .arg(kMaximumDepth));
        return layers;
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(parent.path(key)).arg(i);
        if (!array.at(i).isObject()) {
            parent.problems().report(path, shownValue(array.at(i)), QStringLiteral("an object"));
            continue;
        }
        JsonCursor cursor(array.at(i).toObject(), path, parent.problems());
        layers.push_back(readLayer(cursor, depth));
    }
    return layers;
}

Layer LayerReader::readLayer(JsonCursor& cursor, int depth)
{
    Layer layer;
    layer.id = cursor.text(QStringLiteral("id"));
    if (!m_ids.insert(layer.id).second) {
        cursor.report(QStringLiteral("id"), QStringLiteral("an id no other layer has"));
    }
    layer.frame = readFrame(cursor.object(QStringLiteral("frame")));
    layer.rotationDegrees = cursor.number(QStringLiteral("rotation"), 0, -360, 360);
    layer.opacity = cursor.number(QStringLiteral("opacity"), 1, 0, 1);
    layer.visible = cursor.flag(QStringLiteral("visible"), true);
    layer.locked = cursor.flag(QStringLiteral("locked"), false);
    layer.whenField = cursor.text(QStringLiteral("when"), QString());
    layer.unlessField = cursor.text(QStringLiteral("unless"), QString());
    layer.onMissing =
        static_cast<MissingField>(cursor.choice(QStringLiteral("onMissing"), kMissingWords, 0));
    const bool turned = m_turned || layer.rotationDegrees != 0;
    const bool faint = m_faint || layer.opacity < 1;
    const bool around[] = {std::exchange(m_turned, turned), std::exchange(m_faint, faint)};
    layer.shape = readShape(cursor, depth);
    m_turned = around[0];
    m_faint = around[1];
    const bool code = std::holds_alternative<QrShape>(layer.shape) ||
                      std::holds_alternative<BarcodeShape>(layer.shape);
    if (code && (turned || faint)) {
        cursor.report(faint ? QStringLiteral("opacity") : QStringLiteral("rotation"),
                      QStringLiteral("codes stand upright and opaque"));
    }
    layer.unknown = cursor.unknown();
    return layer;
}

Frame LayerReader::readFrame(JsonCursor cursor)
{
    Frame frame;
    frame.anchor = static_cast<Anchor>(cursor.choice(QStringLiteral("anchor"), kAnchorWords, 0));
    const double most = longest();
    frame.box.x = cursor.number(QStringLiteral("x"), 0, -most, most);
    frame.box.y = cursor.number(QStringLiteral("y"), 0, -most, most);
    frame.box.width = cursor.number(QStringLiteral("width"), 0, most);
    frame.box.height = cursor.number(QStringLiteral("height"), 0, most);
    frame.unknown = cursor.unknown();
    return frame;
}

Shape LayerReader::readShape(JsonCursor& cursor, int depth)
{
    if (!cursor.has(QStringLiteral("type"))) {
        cursor.report(QStringLiteral("type"), kTypeWords.join(QStringLiteral(", ")));
    }
    switch (static_cast<Type>(cursor.choice(QStringLiteral("type"), kTypeWords, 0))) {
    case Type::Rect:
        return readRect(cursor);
    case Type::Line:
        return LineShape{readStroke(cursor)};
    case Type::Text:
        return readText(cursor);
    case Type::Image:
        return ImageShape{cursor.text(QStringLiteral("asset")),
                          static_cast<ImageFit>(cursor.choice(QStringLiteral("fit"), kFitWords, 0)),
                          cursor.number(QStringLiteral("radius"), 0, 0, longest())};
    case Type::Qr:
        return readQr(cursor);
    case Type::Barcode:
        return readBarcode(cursor);
    case Type::Board:
        return BoardShape{static_cast<int>(cursor.number(QStringLiteral("rows"), 10, 1, 50))};
    case Type::Group:
        return GroupShape{readLayers(cursor, depth + 1)};
    }
    return RectShape{};
}

RectShape LayerReader::readRect(JsonCursor& cursor)
{
    return {readFill(cursor), readStroke(cursor),
            cursor.number(QStringLiteral("radius"), 0, 0, longest())};
}

Fill LayerReader::readFill(JsonCursor& cursor)
{
    Fill fill;
    const QString key = QStringLiteral("fill");
    if (!cursor.has(key)) {
        return fill;
    }
    if (const QJsonValue value = cursor.value(key); !value.isObject()) {
        fill.colours = {toColour(value, cursor.path(key), cursor.problems())};
        return fill;
    }
    JsonCursor gradient = cursor.object(key);
    fill.angleDegrees = gradient.number(QStringLiteral("angle"), 90, -360, 360);
    const QString list = QStringLiteral("colours");
    const QJsonArray colours = gradient.array(list);
    if (colours.isEmpty() || colours.size() > 8) {
        gradient.report(list, QStringLiteral("1 to 8 colours"));
    }
    for (qsizetype i = 0; i < colours.size(); ++i) {
        fill.colours.push_back(toColour(colours.at(i),
                                        QStringLiteral("%1[%2]").arg(gradient.path(list)).arg(i),
                                        cursor.problems()));
    }
    fill.unknown = gradient.unknown();
    return fill;
}

Stroke LayerReader::readStroke(JsonCursor& cursor)
{
    Stroke stroke;
    if (!cursor.has(QStringLiteral("stroke"))) {
        return stroke;
    }
    JsonCursor inner = cursor.object(QStringLiteral("stroke"));
    stroke.colour = readColour(inner, QStringLiteral("colour"), {});
    stroke.width = inner.number(QStringLiteral("width"), 0, longest());
    const QString key = QStringLiteral("dashes");
    const QJsonArray dashes = inner.has(key) ? inner.array(key) : QJsonArray();
    for (const QJsonValue dash : dashes) {
        if (!(dash.toDouble() >= kShortestDash) || dashes.size() % 2 != 0) {
            inner.report(key, QStringLiteral("pairs of lengths from %1").arg(kShortestDash));
            break;
        }
        stroke.dashes.push_back(dash.toDouble());
    }
    stroke.unknown = inner.unknown();
    return stroke;
}

std::string LayerReader::readFilledText(JsonCursor& cursor, const QString& key)
{
    std::string text = cursor.text(key);
    if (const Result<void> sound = checkPlaceholders(text); !sound.ok()) {
        const std::string_view value = sound.error().parameter("value");
        const std::string_view allowed = sound.error().parameter("allowed");
        cursor.problems().report(
            cursor.path(key), QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())),
            QString::fromUtf8(allowed.data(), static_cast<qsizetype>(allowed.size())));
    }
    return text;
}

TextShape LayerReader::readText(JsonCursor& cursor)
{
    TextShape shape;
    const QString key = QStringLiteral("text");
    if (const QJsonValue value = cursor.value(key); value.isArray()) {
        const QJsonArray spans = value.toArray();
        for (qsizetype i = 0; i < spans.size(); ++i) {
            JsonCursor inner(spans.at(i).toObject(),
                             QStringLiteral("%1[%2]").arg(cursor.path(key)).arg(i),
                             cursor.problems());
            TextSpan span;
            span.text = readFilledText(inner, key);
            if (inner.has(QStringLiteral("colour"))) {
                span.colour = readColour(inner, QStringLiteral("colour"), {});
            }
            if (inner.has(QStringLiteral("weight"))) {
                span.weight = static_cast<int>(inner.number(QStringLiteral("weight"), 100, 900));
            }
            span.scale = inner.number(QStringLiteral("scale"), 1, 0.2, 5);
            span.unknown = inner.unknown();
            shape.spans.push_back(std::move(span));
        }
    } else {
        shape.spans = {TextSpan{readFilledText(cursor, key), {}, {}, 1}};
    }
    shape.style = readStyle(cursor.object(QStringLiteral("style")));
    return shape;
}

TextStyle LayerReader::readStyle(JsonCursor cursor)
{
    TextStyle style;
    style.family = cursor.text(QStringLiteral("family"), QString::fromStdString(style.family));
    style.size = cursor.number(QStringLiteral("size"), 0.1, longest());
    style.minimumSize =
        cursor.number(QStringLiteral("minSize"), style.size, 0.1, std::max(0.1, style.size));
    style.weight = static_cast<int>(cursor.number(QStringLiteral("weight"), 400, 100, 900));
    style.colour = readColour(cursor, QStringLiteral("colour"), {});
    style.horizontal =
        static_cast<HorizontalAlign>(cursor.choice(QStringLiteral("align"), kAlignWords, 0));
    style.vertical =
        static_cast<VerticalAlign>(cursor.choice(QStringLiteral("valign"), kVerticalWords, 0));
    style.lineHeight = cursor.number(QStringLiteral("lineHeight"), 1.3, 0.8, 4);
    style.letterSpacing =
        cursor.number(QStringLiteral("letterSpacing"), 0, -style.size, style.size);
    style.maximumLines = static_cast<int>(cursor.number(QStringLiteral("maxLines"), 1, 1, 100));
    style.balanced = cursor.flag(QStringLiteral("balanced"), false);
    style.unknown = cursor.unknown();
    return style;
}

QrShape LayerReader::readQr(JsonCursor& cursor)
{
    QrShape shape;
    shape.payload = readFilledText(cursor, QStringLiteral("payload"));
    shape.dark = readColour(cursor, QStringLiteral("dark"), shape.dark);
    shape.light = readColour(cursor, QStringLiteral("light"), shape.light);
    shape.quietModules = cursor.number(QStringLiteral("quiet"), shape.quietModules, 0, 20);
    shape.logo = cursor.text(QStringLiteral("logo"), QString());
    shape.logoShare = cursor.number(QStringLiteral("logoShare"), shape.logoShare, 0, 0.5);
    return shape;
}

BarcodeShape LayerReader::readBarcode(JsonCursor& cursor)
{
    BarcodeShape shape;
    shape.payload = readFilledText(cursor, QStringLiteral("payload"));
    shape.kind = static_cast<BarcodeKind>(cursor.choice(QStringLiteral("kind"), kBarcodeWords, 0));
    shape.dark = readColour(cursor, QStringLiteral("dark"), shape.dark);
    shape.light = readColour(cursor, QStringLiteral("light"), shape.light);
    return shape;
}

} // namespace linli::render
