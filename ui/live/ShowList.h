// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign/RunOfShow.h"

#include <QWidget>

class QVBoxLayout;

namespace linli::ui {

/// The run-of-show while live: planned and real times, what is on the air, a skip for what waits.
class ShowList : public QWidget
{
    Q_OBJECT
  public:
    explicit ShowList(QWidget* parent = nullptr);
    void show(const campaign::Campaign& campaign, const campaign::ShowClock& clock);

  Q_SIGNALS:
    void skipAsked(std::size_t item, bool skipped);

  private:
    [[nodiscard]] QWidget*
    rowOf(const campaign::Campaign& campaign, const campaign::ShowClock& clock, std::size_t item);
    QVBoxLayout* m_column;
    campaign::Campaign m_shown;
};

} // namespace linli::ui
