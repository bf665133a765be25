// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/posters/PosterPainter.h"

#include <QColor>
#include <QTransform>

class QPainter;

namespace linli::render {

[[nodiscard]] QColor toColour(const poster::Colour& colour);

/// What all layers of one drawing share.
struct LayerContext
{
    QPainter& painter;
    const poster::PosterFields& fields;
    double dotsPerUnit = 1;
    AssetFolder& assets;
    QrCache& symbols;
    const BoardPicture& board;
    PaintedPoster& painted; ///< grows as layers are drawn
};

/// Draws layers, one after the other, in dots. One use per drawing.
class LayerPainter
{
  public:
    explicit LayerPainter(LayerContext context)
        : m_context(context), m_page(context.painter.worldTransform().inverted())
    {
    }

    /// `parent`: the page or group the frame counts from, page units.
    Result<void> paint(const poster::Layer& layer, const poster::Box& parent);

  private:
    Result<void> paintShape(const poster::Layer& layer, const poster::Box& box);
    Result<void> paintGroup(const poster::GroupShape& shape, const poster::Box& box);
    void paintRect(const poster::RectShape& shape, const QRectF& dots);
    void paintLine(const poster::LineShape& shape, const QRectF& dots);
    void paintText(const poster::Layer& layer, const poster::TextShape& shape, const QRectF& dots);
    Result<void> paintImage(const poster::ImageShape& shape, const QRectF& dots);
    Result<void>
    paintQr(const poster::Layer& layer, const poster::QrShape& shape, const QRectF& dots);
    Result<void> paintLogo(const poster::QrShape& shape, const QRect& symbol);
    Result<void>
    paintBarcode(const poster::Layer& layer, const poster::BarcodeShape& shape, const QRectF& dots);
    void paintBoardLayer(const poster::Layer& layer,
                         const poster::BoardShape& shape,
                         const QRectF& dots);

    [[nodiscard]] bool isWanted(const poster::Layer& layer) const;
    [[nodiscard]] bool hasField(const std::string& key) const;
    /// The text, or nothing where a missing field leaves the layer out.
    std::optional<std::string> fill(const poster::Layer& layer, const std::string& text);
    void note(Error problem);
    [[nodiscard]] QRectF toDots(const poster::Box& box) const;

    /// Where `dots` come to lie on the page once their layer is turned; page units.
    [[nodiscard]] poster::Box onPage(const QRectF& dots) const;

    LayerContext m_context;
    QTransform m_page; ///< from the device to the page's dots
};

} // namespace linli::render
