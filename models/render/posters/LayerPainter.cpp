// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/posters/LayerPainter.h"

#include "domain/poster/Placeholders.h"
#include "render/codes/Barcode.h"
#include "render/posters/BoardFields.h"
#include "render/text/TextBlock.h"

#include <QLinearGradient>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace linli::render {
namespace {

using namespace linli::poster;

QBrush toBrush(const Fill& fill, const QRectF& area)
{
    if (fill.colours.empty()) {
        return Qt::NoBrush;
    }
    if (fill.colours.size() == 1) {
        return toColour(fill.colours.front());
    }
    const double angle = fill.angleDegrees * std::numbers::pi / 180;
    const QPointF direction(std::cos(angle), std::sin(angle));
    const double reach =
        (std::abs(direction.x()) * area.width() + std::abs(direction.y()) * area.height()) / 2;
    QLinearGradient gradient(area.center() - direction * reach, area.center() + direction * reach);
    const double last = static_cast<double>(fill.colours.size() - 1);
    for (std::size_t i = 0; i < fill.colours.size(); ++i) {
        gradient.setColorAt(static_cast<double>(i) / last, toColour(fill.colours[i]));
    }
    return gradient;
}

QPen toPen(const Stroke& stroke, double dotsPerUnit)
{
    if (stroke.width <= 0) {
        return Qt::NoPen;
    }
    const double width = stroke.width * dotsPerUnit;
    QPen pen(toColour(stroke.colour), width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (!stroke.dashes.empty()) {
        QList<qreal> pattern;
        for (const double dash : stroke.dashes) {
            pattern.append(dash / stroke.width);
        }
        pen.setDashPattern(pattern);
    }
    return pen;
}

Qt::Alignment toAlignment(const TextStyle& style)
{
    Qt::Alignment alignment;
    switch (style.horizontal) {
    case HorizontalAlign::Left:
        alignment = Qt::AlignLeft;
        break;
    case HorizontalAlign::Centre:
        alignment = Qt::AlignHCenter;
        break;
    case HorizontalAlign::Right:
        alignment = Qt::AlignRight;
        break;
    }
    switch (style.vertical) {
    case VerticalAlign::Top:
        return alignment | Qt::AlignTop;
    case VerticalAlign::Middle:
        return alignment | Qt::AlignVCenter;
    case VerticalAlign::Bottom:
        return alignment | Qt::AlignBottom;
    }
    return alignment;
}

QPainterPath rounded(const QRectF& area, double radius)
{
    QPainterPath path;
    if (radius > 0) {
        path.addRoundedRect(area, radius, radius);
    } else {
        path.addRect(area);
    }
    return path;
}

std::string shownSize(QSizeF size)
{
    return QStringLiteral("%1 × %2")
        .arg(size.width(), 0, 'f', 1)
        .arg(size.height(), 0, 'f', 1)
        .toStdString();
}

/// The modules in whole dots. By hand: Qt enlarges a 1-bit picture pixel by pixel, which took half
/// of the time of a card.
QImage enlarged(const QrSymbol& symbol, int dots, QRgb dark, QRgb light)
{
    const int side = dots * symbol.size();
    QImage picture(side, side, QImage::Format_ARGB32);
    for (int y = 0; y < symbol.size(); ++y) {
        auto* first = reinterpret_cast<QRgb*>(picture.scanLine(y * dots));
        for (int x = 0; x < symbol.size(); ++x) {
            std::fill_n(first + x * dots, dots, symbol.isDark(x, y) ? dark : light);
        }
        for (int copy = 1; copy < dots; ++copy) {
            std::copy_n(first, side, reinterpret_cast<QRgb*>(picture.scanLine(y * dots + copy)));
        }
    }
    return picture;
}

/// As a 1-bit picture where the device keeps it one: any colours on a raster, black on white in a
/// PDF (four times smaller than shapes). Other colours in a PDF are drawn as runs of modules.
void drawModules(QPainter& painter,
                 const QrSymbol& symbol,
                 const QRect& place,
                 const QColor& dark,
                 const QColor& light)
{
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        painter.drawImage(place.topLeft(), enlarged(symbol, place.width() / symbol.size(),
                                                    dark.rgba(), light.rgba()));
        return;
    }
    if (dark == QColor(Qt::black) && light == QColor(Qt::white)) {
        painter.drawImage(place, symbol.modules());
        return;
    }
    const int dots = place.width() / symbol.size();
    for (int y = 0; y < symbol.size(); ++y) {
        for (int x = 0; x < symbol.size(); ++x) {
            const int start = x;
            while (x < symbol.size() && symbol.isDark(x, y)) {
                ++x;
            }
            painter.fillRect(place.x() + start * dots, place.y() + y * dots, (x - start) * dots,
                             dots, dark);
        }
    }
}

} // namespace

QColor toColour(const Colour& colour)
{
    return {colour.red, colour.green, colour.blue, colour.alpha};
}

bool LayerPainter::hasField(const std::string& key) const
{
    const auto found = m_context.fields.find(key);
    return found != m_context.fields.end() && !found->second.empty();
}

bool LayerPainter::isWanted(const Layer& layer) const
{
    return layer.visible && (layer.whenField.empty() || hasField(layer.whenField)) &&
           (layer.unlessField.empty() || !hasField(layer.unlessField));
}

void LayerPainter::note(Error problem)
{
    if (!m_context.painted.problem) {
        m_context.painted.problem = problem;
    }
    m_context.painted.findings.push_back(std::move(problem));
}

QRectF LayerPainter::toDots(const Box& box) const
{
    const double k = m_context.dotsPerUnit;
    return {box.x * k, box.y * k, box.width * k, box.height * k};
}

Box LayerPainter::onPage(const QRectF& dots) const
{
    const double k = m_context.dotsPerUnit;
    const QRectF page = (m_context.painter.worldTransform() * m_page).mapRect(dots);
    return {page.x() / k, page.y() / k, page.width() / k, page.height() / k};
}

std::optional<std::string> LayerPainter::fill(const Layer& layer, const std::string& text)
{
    FilledText filled = fillPlaceholders(text, m_context.fields);
    if (filled.missing.empty() || layer.onMissing == MissingField::Empty) {
        return std::move(filled.text);
    }
    if (layer.onMissing == MissingField::Block) {
        note(Error(ErrorCode::PosterMissingField)
                 .with("layer", layer.id)
                 .with("field", filled.missing.front()));
    }
    return std::nullopt;
}

Result<void> LayerPainter::paint(const Layer& layer, const Box& parent)
{
    if (!isWanted(layer)) {
        return {};
    }
    const Box box = resolve(layer.frame, parent);
    QPainter& painter = m_context.painter;
    painter.save();
    if (layer.opacity < 1) {
        painter.setOpacity(painter.opacity() * layer.opacity);
    }
    if (layer.rotationDegrees != 0) {
        const QPointF centre = toDots(box).center();
        painter.translate(centre);
        painter.rotate(layer.rotationDegrees);
        painter.translate(-centre);
    }
    Result<void> done = paintShape(layer, box);
    painter.restore();
    return done;
}

Result<void> LayerPainter::paintShape(const Layer& layer, const Box& box)
{
    const QRectF dots = toDots(box);
    if (const auto* rect = std::get_if<RectShape>(&layer.shape)) {
        paintRect(*rect, dots);
    } else if (const auto* line = std::get_if<LineShape>(&layer.shape)) {
        paintLine(*line, dots);
    } else if (const auto* text = std::get_if<TextShape>(&layer.shape)) {
        paintText(layer, *text, dots);
    } else if (const auto* image = std::get_if<ImageShape>(&layer.shape)) {
        return paintImage(*image, dots);
    } else if (const auto* qr = std::get_if<QrShape>(&layer.shape)) {
        return paintQr(layer, *qr, dots);
    } else if (const auto* barcode = std::get_if<BarcodeShape>(&layer.shape)) {
        return paintBarcode(layer, *barcode, dots);
    } else if (const auto* board = std::get_if<BoardShape>(&layer.shape)) {
        paintBoardLayer(layer, *board, dots);
    } else if (const auto* group = std::get_if<GroupShape>(&layer.shape)) {
        return paintGroup(*group, box);
    }
    return {};
}

Result<void> LayerPainter::paintGroup(const GroupShape& shape, const Box& box)
{
    for (const Layer& layer : shape.layers) {
        LINLI_TRY(paint(layer, box));
    }
    return {};
}

void LayerPainter::paintRect(const RectShape& shape, const QRectF& dots)
{
    m_context.painter.setPen(toPen(shape.stroke, m_context.dotsPerUnit));
    m_context.painter.setBrush(toBrush(shape.fill, dots));
    m_context.painter.drawPath(rounded(dots, shape.radius * m_context.dotsPerUnit));
}

void LayerPainter::paintLine(const LineShape& shape, const QRectF& dots)
{
    m_context.painter.setPen(toPen(shape.stroke, m_context.dotsPerUnit));
    m_context.painter.drawLine(dots.topLeft(), dots.bottomRight());
}

void LayerPainter::paintText(const Layer& layer, const TextShape& shape, const QRectF& dots)
{
    const double k = m_context.dotsPerUnit;
    TextRequest request;
    for (const TextSpan& span : shape.spans) {
        const std::optional<std::string> text = fill(layer, span.text);
        if (!text) {
            return;
        }
        request.runs.push_back({QString::fromStdString(*text),
                                toColour(span.colour.value_or(shape.style.colour)),
                                span.weight.value_or(shape.style.weight), span.scale});
    }
    request.family = QString::fromStdString(shape.style.family);
    request.size = shape.style.size * k;
    request.minimumSize = shape.style.minimumSize * k;
    request.lineHeight = shape.style.lineHeight;
    request.letterSpacing = shape.style.letterSpacing * k;
    request.maximumLines = shape.style.maximumLines;
    request.balanced = shape.style.balanced;
    request.alignment = toAlignment(shape.style);
    request.box = dots.size();
    const TextBlock block(request);
    if (!block.fits()) {
        QString text;
        for (const TextRun& run : request.runs) {
            text += run.text;
        }
        note(Error(ErrorCode::PosterTextOverflow)
                 .with("layer", layer.id)
                 .with("value", text.simplified().toStdString())
                 .with("allowed", shownSize(dots.size() / k)));
    }
    block.draw(m_context.painter, dots.topLeft());
    m_context.painted.inks.push_back({layer.id, onPage(block.ink().translated(dots.topLeft()))});
}

Result<void> LayerPainter::paintImage(const ImageShape& shape, const QRectF& dots)
{
    const QRect whole = dots.toAlignedRect();
    LINLI_ASSIGN(const QImage image,
                 m_context.assets.picture(QString::fromStdString(shape.asset), whole.width(),
                                          whole.height(), shape.fit == ImageFit::Cover));
    if (shape.radius > 0) {
        m_context.painter.setClipPath(rounded(dots, shape.radius * m_context.dotsPerUnit),
                                      Qt::IntersectClip);
    }
    m_context.painter.drawImage(whole.topLeft(), image);
    return {};
}

Result<void> LayerPainter::paintQr(const Layer& layer, const QrShape& shape, const QRectF& dots)
{
    const std::optional<std::string> payload = fill(layer, shape.payload);
    if (!payload) {
        return {};
    }
    LINLI_ASSIGN(const std::shared_ptr<const QrSymbol> symbol, m_context.symbols.symbol(*payload));
    const QRect frame = dots.toRect();
    const double modules = symbol->size() + 2 * shape.quietModules;
    const int side = std::min(frame.width(), frame.height());
    // Whole dots a module: a printer would round each edge its own way otherwise.
    const int moduleDots = std::max(1, static_cast<int>(std::floor(side / modules)));
    const int symbolDots = moduleDots * symbol->size();
    const QRect place(frame.x() + (frame.width() - symbolDots) / 2,
                      frame.y() + (frame.height() - symbolDots) / 2, symbolDots, symbolDots);
    QPainter& painter = m_context.painter;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.fillRect(frame, toColour(shape.light));
    drawModules(painter, *symbol, place, toColour(shape.dark), toColour(shape.light));
    m_context.painted.codes.push_back(
        {layer.id, *payload, CodeKind::Qr, place, moduleDots, !shape.logo.empty(), symbol});
    return shape.logo.empty() ? Result<void>() : paintLogo(shape, place);
}

Result<void> LayerPainter::paintLogo(const QrShape& shape, const QRect& symbol)
{
    const int side = qRound(symbol.width() * std::sqrt(shape.logoShare));
    LINLI_ASSIGN(const QImage logo,
                 m_context.assets.picture(QString::fromStdString(shape.logo), side, side, false));
    const QRect place(symbol.center() - QPoint(side / 2, side / 2), QSize(side, side));
    m_context.painter.fillRect(place, toColour(shape.light));
    m_context.painter.drawImage(place.topLeft(), logo);
    return {};
}

Result<void>
LayerPainter::paintBarcode(const Layer& layer, const BarcodeShape& shape, const QRectF& dots)
{
    const std::optional<std::string> payload = fill(layer, shape.payload);
    if (!payload) {
        return {};
    }
    const CodeKind kind = shape.kind == BarcodeKind::Ean13 ? CodeKind::Ean13 : CodeKind::Code128;
    LINLI_ASSIGN(const std::vector<bool> modules, encodeBarcode(*payload, kind));
    constexpr int kQuiet = 11; // EAN-13 asks for 11 on its left, Code 128 for 10
    const QRect frame = dots.toRect();
    const int count = static_cast<int>(modules.size());
    const int moduleDots = std::max(1, frame.width() / (count + 2 * kQuiet));
    const int left = frame.x() + (frame.width() - moduleDots * count) / 2;
    m_context.painter.fillRect(frame, toColour(shape.light));
    for (int i = 0; i < count; ++i) {
        if (modules[static_cast<std::size_t>(i)]) {
            m_context.painter.fillRect(
                QRect(left + i * moduleDots, frame.y(), moduleDots, frame.height()),
                toColour(shape.dark));
        }
    }
    m_context.painted.codes.push_back({layer.id, *payload, kind,
                                       QRect(left, frame.y(), moduleDots * count, frame.height()),
                                       moduleDots, false, nullptr});
    return {};
}

void LayerPainter::paintBoardLayer(const Layer& layer, const BoardShape& shape, const QRectF& dots)
{
    BoardPicture board = m_context.board.rows.empty() ? boardOf(m_context.fields) : m_context.board;
    if (board.rows.empty() && board.emptyText.isEmpty()) {
        note(Error(ErrorCode::PosterMissingField).with("layer", layer.id).with("field", "board"));
        return;
    }
    board.rows.resize(std::min(board.rows.size(), static_cast<std::size_t>(shape.rows)));
    paintBoard(m_context.painter, dots, board);
}

} // namespace linli::render
