// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Avatar.h"
#include "usecases/views/GroupRow.h"

#include <QWidget>

namespace linli::ui {

/// The seats of a group: an avatar for each neighbour who paid, an empty ring for each that is
/// missing. Nobody is invented to fill one.
class SeatRow : public QWidget
{
    Q_OBJECT
  public:
    explicit SeatRow(QWidget* parent = nullptr);
    void setGroup(const usecases::GroupRow& group);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    [[nodiscard]] QRect seatAt(int index) const;
    [[nodiscard]] int drawn() const;
    std::vector<usecases::GroupSeat> m_seats;
    int m_need = 0;
    bool m_open = true;
};

} // namespace linli::ui
