// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"
#include "usecases/views/GroupRow.h"

namespace linli::ui {

class Button;
class Chip;
class SeatRow;
class TextLabel;

/// One group buy: what for, its seats, the time left, what to do.
class GroupCard : public Card
{
    Q_OBJECT
  public:
    explicit GroupCard(QWidget* parent = nullptr);
    void setGroup(const usecases::GroupRow& group, Instant now);
    /// Only the clock moves.
    void tick(Instant now);
    [[nodiscard]] const usecases::GroupRow& group() const { return m_group; }

  Q_SIGNALS:
    void joinPressed(const linli::usecases::GroupRow& group);
    void seatsPressed(const linli::usecases::GroupRow& group);

  private:
    usecases::GroupRow m_group;
    TextLabel* m_title;
    TextLabel* m_number;
    Chip* m_state;
    SeatRow* m_seats;
    TextLabel* m_count;
    TextLabel* m_sentence;
    TextLabel* m_clock;
    TextLabel* m_unpaid;
    Button* m_join;
    Button* m_orders;
};

} // namespace linli::ui
