// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QToolButton;

namespace linli::ui {

/// Eight colours a poster can be in, each with its name; all keep the poster as easy to read.
class ThemeRow : public QWidget
{
    Q_OBJECT
  public:
    explicit ThemeRow(QWidget* parent);
    /// The hue of the poster as it is: its nearest colour is marked.
    void setHue(double degrees);
    [[nodiscard]] static double hueOf(int index);

  Q_SIGNALS:
    void chosen(int index);

  private:
    void restyle();
    QButtonGroup* m_group;
};

} // namespace linli::ui
