// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/properties/NumberField.h"

namespace linli::ui {

NumberField::NumberField(const Range& range, QWidget* parent) : QDoubleSpinBox(parent)
{
    setRange(range.least, range.most);
    setDecimals(range.decimals);
    setSingleStep(range.step);
    setKeyboardTracking(false); // a half typed number is none
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setAlignment(Qt::AlignRight);
    setMinimumWidth(0);
    connect(this, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (!m_showing) {
            Q_EMIT entered(value);
        }
    });
}

void NumberField::show(double value)
{
    m_showing = true;
    setValue(value);
    m_showing = false;
}

} // namespace linli::ui
