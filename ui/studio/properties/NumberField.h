// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>

namespace linli::ui {

/// A length, an angle, a share. Up and Down step by one, with Shift by ten. Tells only what a
/// person entered, never what was shown to her.
class NumberField : public QDoubleSpinBox
{
    Q_OBJECT
  public:
    struct Range
    {
        double least = 0;
        double most = 100;
        int decimals = 1;
        double step = 1;
    };
    NumberField(const Range& range, QWidget* parent);
    void show(double value);

  Q_SIGNALS:
    void entered(double value);

  private:
    bool m_showing = false;
};

} // namespace linli::ui
