// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace linli::ui {

/// One of the first three.
struct PodiumPlace
{
    QString key;
    QString name;
    QString primary;   ///< the measure the board is sorted by: 12 人
    QString secondary; ///< the other one
};

/// The podium of a board: second, first, third, the first one highest. A click or Enter on a place
/// emits its key; the arrow keys move between places.
class Podium : public QWidget
{
    Q_OBJECT
  public:
    explicit Podium(QWidget* parent = nullptr);

    /// Best first, at most three; fewer leave their blocks empty.
    void setPlaces(std::vector<PodiumPlace> places);
    [[nodiscard]] const std::vector<PodiumPlace>& places() const { return m_places; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void placePressed(const QString& key);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    [[nodiscard]] QRectF columnOf(int place) const;
    void paintPlace(QPainter& painter, int place) const;

    std::vector<PodiumPlace> m_places;
    int m_focused = 0;
};

} // namespace linli::ui
