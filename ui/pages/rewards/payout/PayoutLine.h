// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;

namespace linli::usecases {
struct DueRow;
} // namespace linli::usecases

namespace linli::ui {

/// One neighbour on the sheet: ticked or not, what she gets, what is withheld, or why not.
class PayoutLine : public QWidget
{
    Q_OBJECT
  public:
    PayoutLine(const usecases::DueRow& row, std::int32_t taxPercent, bool ticked, QWidget* parent);
    [[nodiscard]] QCheckBox* tick() const { return m_tick; }

  private:
    QCheckBox* m_tick;
};

} // namespace linli::ui
