// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/labels/GiftTickets.h"

#include "render/labels/LabelInk.h"

#include <QPainter>

#include <algorithm>

namespace linli::render {

void GiftTickets::paint(QPainter& painter, QSizeF size, int index) const
{
    const GiftTicket& ticket = m_tickets[static_cast<std::size_t>(index)];
    const double margin = std::clamp(size.height() * 0.06, 1.0, 3.0);
    const QRectF room(margin, margin, size.width() - 2 * margin, size.height() - 2 * margin);
    const double code = std::min(room.height() * 0.84, room.width() * 0.5);
    labelCode(painter, {room.right() - code, room.y(), code, code}, ticket.code.toStdString());
    labelText(painter, {room.right() - code, room.y() + code, code, room.height() - code},
              ticket.code, (room.height() - code) * 0.62, 400, Qt::AlignCenter);
    const double width = room.width() - code - margin;
    double y = room.y();
    const auto line = [&](const QString& text, double share, double fill, int weight, int lines) {
        const double height = room.height() * share;
        labelText(painter, {room.x(), y, width, height}, text, height * fill, weight,
                  Qt::AlignLeft | Qt::AlignVCenter, lines);
        y += height;
    };
    line(ticket.shop, 0.16, 0.66, 400, 1);
    line(ticket.gift, 0.38, 0.42, 700, 2);
    line(ticket.who, 0.16, 0.72, 700, 1);
    line(ticket.hint, 0.15, 0.62, 400, 1);
    line(ticket.expires, 0.15, 0.62, 400, 1);
}

} // namespace linli::render
