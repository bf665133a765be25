// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <QString>

#include <vector>

namespace linli::ui {

/// One bar of a board.
struct BoardBar
{
    QString key; ///< who; decides the avatar's colour and which bar moves where
    int rank = 0;
    QString name;     ///< finished: full or masked
    double value = 0; ///< >= 0; what the length shows
    QString label;    ///< the value in words, written at the end of the bar
};

/// Paints the bars of a BoardChart over its plot area. Qt Charts has no rounded bars and knows no
/// persons, so a bar could not travel to its new place: this layer keeps both.
class BarLayer : public QGraphicsItem
{
  public:
    explicit BarLayer(QGraphicsItem* parent);

    /// The new state; what is on screen now becomes the start of the movement.
    void setBars(const std::vector<BoardBar>& bars, double maximum);
    /// 0 = where the movement began, 1 = at rest.
    void setProgress(double progress);
    /// Item coordinates: everything, and the part the bars may fill.
    void setAreas(const QRectF& whole, const QRectF& plot);
    [[nodiscard]] const std::vector<BoardBar>& bars() const { return m_bars; }
    /// Widest name and label in the font in force, pixels.
    [[nodiscard]] double nameWidth() const;
    [[nodiscard]] double labelWidth() const;
    /// The bar at a point, -1 = none.
    [[nodiscard]] int barAt(const QPointF& point) const;
    static int rowHeight();

    [[nodiscard]] QRectF boundingRect() const override { return m_whole; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

  private:
    struct Moving
    {
        BoardBar bar;
        double fromSlot = 0;
        double toSlot = 0;
        double fromShare = 0;
        double toShare = 0;
        double fromOpacity = 1;
        double toOpacity = 1;
    };
    void paintBar(QPainter& painter, const Moving& moving) const;

    std::vector<BoardBar> m_bars;
    std::vector<Moving> m_moving;
    double m_progress = 1;
    QRectF m_whole;
    QRectF m_plot;
};

} // namespace linli::ui
