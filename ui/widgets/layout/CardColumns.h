// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace linli::ui {

/// Cards below each other, in two columns of about one height where there is room. The order of the
/// cards (and of Tab) is the order they were added in: down the left one, then down the right one.
class CardColumns : public QWidget
{
    Q_OBJECT
  public:
    explicit CardColumns(QWidget* parent);
    void addWidget(QWidget* card);
    /// `room` in pixels is what the page has for them; told whenever it changes.
    void setRoom(int room);

  private:
    void arrange();
    std::vector<QWidget*> m_cards;
    QVBoxLayout* m_left;
    QVBoxLayout* m_right;
    bool m_two = false;
};

} // namespace linli::ui
