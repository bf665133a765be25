// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/board/BoardPicture.h"

#include <QSet>
#include <QWidget>

class QTimer;

namespace linli::ui {

/// The board for the shop's second screen, readable at five metres: podium for the first three, the
/// others pass by below them, whoever is new on the board shines for a while. Names are the printed
/// ones only. Esc or a double click ends it. GUI thread.
class BoardShow : public QWidget
{
    Q_OBJECT
  public:
    explicit BoardShow(QWidget* parent = nullptr);

    /// People who were not there in the picture before are new; in the first one nobody is.
    void setBoard(render::BoardPicture board);
    /// Over the whole second screen where there is one, else over this one.
    void showOnOtherScreen(const QWidget& console);
    [[nodiscard]] bool isNew(const QString& key) const { return m_new.contains(key); }
    /// What a step of the passing list moves it to, pixels from its beginning.
    [[nodiscard]] double offset() const { return m_offset; }
    /// Seconds passed: moves the list, lets what shines go out.
    void pass(double seconds);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    [[nodiscard]] double unit() const;
    [[nodiscard]] QFont face(double size, bool bold) const;
    [[nodiscard]] QRectF listArea() const;
    [[nodiscard]] double rowHeight() const;
    void drawHead(QPainter& painter) const;
    void drawPlace(QPainter& painter, const QRectF& area, const render::BoardRow& row) const;
    void drawPodium(QPainter& painter) const;
    void drawList(QPainter& painter) const;
    void drawRow(QPainter& painter, const QRectF& area, const render::BoardRow& row) const;
    render::BoardPicture m_board;
    QSet<QString> m_new;
    double m_shining = 0; ///< seconds left
    double m_waiting = 0; ///< seconds before the list moves on
    double m_offset = 0;
    bool m_filled = false;
    QTimer* m_step;
};

} // namespace linli::ui
