// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/studio/core/LayerPictures.h"

#include <QGraphicsItem>

namespace linli::ui {

/// One layer of the page on the canvas: its picture, moved, stretched and turned to where the layer
/// is now until a new picture comes.
class LayerItem final : public QGraphicsItem
{
  public:
    LayerItem();
    void setPicture(const LayerPicture* picture);
    void setPlacement(const poster::Placement& placement);
    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

  private:
    void arrange();
    LayerPicture m_picture;
    bool m_drawn = false;
    poster::Placement m_place;
    QTransform m_toNow; ///< from where the picture was drawn to where the layer is
    QRectF m_bounds;
};

/// The sheet itself on its mat, with the cut and the safe area drawn faintly.
class PaperItem final : public QGraphicsItem
{
  public:
    void setPage(const poster::Page& page);
    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

  private:
    poster::Page m_page;
};

} // namespace linli::ui
