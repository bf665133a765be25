// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/network/NetworkItem.h"

#include <QGraphicsView>

#include <memory>

class QTimer;

namespace linli::ui {

enum class NetworkLook
{
    Rings,
    Force,
};

/// The network on a canvas: wheel or + and − zoom at the pointer, dragging pans, 0 shows all, a
/// press on a person opens her. Places are worked out on a worker thread. GUI thread only.
class NetworkView : public QGraphicsView
{
    Q_OBJECT
  public:
    explicit NetworkView(QWidget* parent = nullptr);
    ~NetworkView() override;

    /// An inviter stands before everybody she invited.
    void setDots(std::vector<NetworkDot> dots);
    void setLook(NetworkLook look);
    void showAll();
    /// Looks at one person and makes her stand out; nothing where she is not among them.
    void showPerson(const QString& key);
    void zoomBy(double factor);
    [[nodiscard]] bool isPlaced() const { return m_placed; }
    [[nodiscard]] const NetworkItem& item() const { return *m_item; }
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void placed();
    void personPressed(const QString& key);

  protected:
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;

  private:
    void work();
    void moved();
    [[nodiscard]] int dotUnder(const QPoint& point) const;
    void walk(int key);
    NetworkItem* m_item;
    QTimer* m_rest;
    NetworkLook m_look = NetworkLook::Rings;
    /// Ends the work on places nobody waits for any more; one per question.
    std::shared_ptr<std::atomic_bool> m_stop;
    QPoint m_pressedAt;
    bool m_placed = false;
    bool m_touched = false; ///< the owner zoomed or panned: sizes do not move the picture any more
};

} // namespace linli::ui
