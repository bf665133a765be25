// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/labels/LabelPages.h"

#include <QString>

#include <vector>

namespace linli::render {

/// What a neighbour hands in for her gift. Finished strings, her name masked.
struct GiftTicket
{
    QString shop;
    QString gift; ///< "1 斤鸡蛋"
    QString who;
    QString hint;    ///< "到店出示，扫一下就领"
    QString expires; ///< "12月31日前有效", or empty
    QString code;    ///< what the counter's scanner reads
};

/// The gift large at the left, its code at the right, the code in letters below. Black and white.
class GiftTickets final : public Labels
{
  public:
    explicit GiftTickets(std::vector<GiftTicket> tickets) : m_tickets(std::move(tickets)) {}

    [[nodiscard]] int count() const override { return static_cast<int>(m_tickets.size()); }
    void paint(QPainter& painter, QSizeF size, int index) const override;

  private:
    std::vector<GiftTicket> m_tickets;
};

} // namespace linli::render
