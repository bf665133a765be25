// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text/GlyphShift.h"

#include <QGlyphRun>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>

#include <cmath>

namespace linli::render {
namespace {

/// QPaintEngineEx draws glyphs of at least this many pixels as outlines.
constexpr double kLargestKeptGlyph = 64;

struct Parts
{
    bool outlines = false;
    bool keptGlyphs = false;
};

Parts partsOf(const QList<QGlyphRun>& runs, const QTransform& transform)
{
    Parts parts;
    const bool straight = transform.type() <= QTransform::TxTranslate;
    const double scale = std::sqrt(std::abs(transform.determinant()));
    for (const QGlyphRun& run : runs) {
        const bool large = run.rawFont().pixelSize() * scale >= kLargestKeptGlyph;
        (large || !straight ? parts.outlines : parts.keptGlyphs) = true;
    }
    return parts;
}

/// A face takes a new shift when it measures a glyph it has not kept, and then it is none. A copy
/// of the font in another size has kept nothing yet and shares the face.
void unshift(const QList<QGlyphRun>& runs)
{
    constexpr double kAnotherSize = 7;
    QRawFont last;
    for (const QGlyphRun& run : runs) {
        QRawFont font = run.rawFont();
        if (font == last) {
            continue;
        }
        last = font;
        font.setPixelSize(kAnotherSize);
        (void)font.advancesForGlyphIndexes(run.glyphIndexes().first(1));
    }
}

/// Small glyphs of the same text are kept beforehand: drawn in between they would shift the rest.
void keepSmallGlyphs(const QTextLayout& layout, const QTransform& transform, QPointF at)
{
    QImage scrap(1, 1, QImage::Format_RGB32);
    QPainter painter(&scrap);
    painter.setTransform(transform);
    layout.draw(&painter, at);
}

} // namespace

void drawUnshifted(const QTextLayout& layout, QPainter& painter, QPointF at)
{
    if (painter.paintEngine()->type() == QPaintEngine::Raster) {
        const QTransform transform = painter.deviceTransform();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        const Parts parts = partsOf(runs, transform);
        if (parts.outlines && parts.keptGlyphs) {
            keepSmallGlyphs(layout, transform, at);
        }
        if (parts.outlines) {
            unshift(runs);
        }
    }
    layout.draw(&painter, at);
}

} // namespace linli::render
