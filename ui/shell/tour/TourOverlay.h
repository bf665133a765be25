// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/shell/tour/TourStops.h"

#include <QPointer>
#include <QWidget>

namespace linli::ui {

class Button;
class Card;
class TextLabel;

/// The guided tour: shades the window but for the control it talks about. Enter and → go on, ←
/// goes back, Esc leaves; while it is there nothing under it takes a press or a key. Deletes itself
/// when it is left.
class TourOverlay : public QWidget
{
    Q_OBJECT
  public:
    /// `window` is what it covers; `host` shows the pages.
    TourOverlay(PageHost& host, QWidget* window);

    void start();
    [[nodiscard]] int stop() const { return m_at; }
    /// What is pointed at now, in the window; empty where the control is not in sight.
    [[nodiscard]] QRect hole() const;

  Q_SIGNALS:
    void left();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void build();
    void writeTexts();
    void show(int stop);
    void leave();
    void place();
    PageHost& m_host;
    std::vector<TourStop> m_stops;
    Card* m_card;
    TextLabel* m_where;
    TextLabel* m_title;
    TextLabel* m_text;
    Button* m_leave;
    Button* m_back;
    Button* m_next;
    QPointer<QWidget> m_before;
    QPointer<QWidget> m_target;
    int m_at = 0;
};

} // namespace linli::ui
