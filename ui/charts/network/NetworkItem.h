// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/network/NetworkLayout.h"

#include <QGraphicsItem>
#include <QHash>
#include <QPixmap>
#include <QString>

namespace linli::ui {

/// A person in the picture of who invited whom.
struct NetworkDot
{
    QString key;
    QString name;
    QString tip;
    int parent = -1;
    int wave = 0;
    double radius = 5; ///< at 100 %: by sales
};

/// Paints all people and lines at once: 5 000 items would cost more to manage than to paint. Far
/// away lines are hairlines and people are dots copied from a handful of pictures; names come in
/// where there is room. Coordinates: those of Places.
class NetworkItem : public QGraphicsItem
{
  public:
    NetworkItem();
    void setDots(std::vector<NetworkDot> dots);
    /// One place per dot.
    void setPlaces(Places places);
    [[nodiscard]] const std::vector<NetworkDot>& dots() const { return m_dots; }
    [[nodiscard]] const Places& places() const { return m_places; }
    /// Whoever is under the point at this zoom, -1 = nobody.
    [[nodiscard]] int dotAt(const QPointF& point, double zoom) const;
    /// She, whom she came from and whom she brought stand out; -1 = nobody.
    void setChosen(int dot);
    [[nodiscard]] int chosen() const { return m_chosen; }
    /// While the picture moves names and smooth edges are left out.
    void setMoving(bool moving);
    /// Colours changed.
    void forgetPictures() { m_pictures.clear(); }

    [[nodiscard]] QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    /// The colour of a wave; the last one stands for all later ones.
    static QColor colourOf(int wave);
    static constexpr int kWaves = 6;

  private:
    void paintLines(QPainter& painter, const QTransform& to, const QRectF& seen) const;
    void paintKin(QPainter& painter, const QTransform& to) const;
    void paintDots(QPainter& painter, const QTransform& to, const QRectF& seen);
    void paintNames(QPainter& painter, const QTransform& to, const QRectF& seen) const;
    void paintShop(QPainter& painter, const QTransform& to) const;
    const QPixmap& pictureOf(int wave, int diameter, double ratio);
    [[nodiscard]] double shownRadius(std::size_t dot, double zoom) const;
    std::vector<NetworkDot> m_dots;
    Places m_places;
    QRectF m_bounds;
    QHash<int, QPixmap> m_pictures;    ///< by wave and diameter
    std::vector<std::size_t> m_bySize; ///< largest first
    int m_chosen = -1;
    bool m_moving = false;
};

} // namespace linli::ui
