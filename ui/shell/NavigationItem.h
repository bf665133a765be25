// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace linli::ui {

/// One line of the navigation: icon and word; only the icon, with the word as a tip, when folded.
class NavigationItem : public QAbstractButton
{
    Q_OBJECT
  public:
    NavigationItem(const QString& iconName, QWidget* parent);
    void setFolded(bool folded);
    void setIconName(const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    void drawWords(QPainter& painter, const QRect& room);
    QString m_icon;
    bool m_folded = false;
};

} // namespace linli::ui
