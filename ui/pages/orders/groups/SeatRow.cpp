// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/groups/SeatRow.h"

#include "ui/language/CellText.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace linli::ui {

namespace {
constexpr int kSide = 36;
constexpr int kGap = 8;
constexpr int kMostDrawn = 12; ///< a larger group is told by its count
} // namespace

SeatRow::SeatRow(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SeatRow::setGroup(const usecases::GroupRow& group)
{
    m_seats = group.seats;
    m_need = static_cast<int>(group.need);
    m_open = group.open();
    QStringList names;
    for (const usecases::GroupSeat& seat : m_seats) {
        names += text(seat.name);
    }
    setAccessibleName(tr("%1 of %2 seats taken").arg(m_seats.size()).arg(m_need));
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int SeatRow::drawn() const
{
    return std::min(std::max(m_need, static_cast<int>(m_seats.size())), kMostDrawn);
}

QSize SeatRow::sizeHint() const
{
    const int seats = std::max(1, drawn());
    return {seats * scaled(kSide) + (seats - 1) * scaled(kGap), scaled(kSide)};
}

QRect SeatRow::seatAt(int index) const
{
    return {index * (scaled(kSide) + scaled(kGap)), 0, scaled(kSide), scaled(kSide)};
}

void SeatRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = Theme::instance().tokens();
    for (int i = 0; i < drawn(); ++i) {
        const QRect seat = seatAt(i);
        if (i < static_cast<int>(m_seats.size())) {
            const usecases::GroupSeat& taken = m_seats[static_cast<std::size_t>(i)];
            painter.setOpacity(taken.refunded ? 0.45 : 1.0);
            paintAvatar(painter, seat, text(taken.name), text(taken.member.text()));
            painter.setOpacity(1.0);
            continue;
        }
        QPen ring(m_open ? tokens.mark : tokens.field, 1.5, Qt::DashLine);
        ring.setDashPattern({3, 3});
        painter.setPen(ring);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QRectF(seat).adjusted(1, 1, -1, -1));
    }
}

bool SeatRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int i = 0; i < std::min(drawn(), static_cast<int>(m_seats.size())); ++i) {
        if (seatAt(i).contains(help->pos())) {
            const usecases::GroupSeat& seat = m_seats[static_cast<std::size_t>(i)];
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("%1 · %2").arg(text(seat.name), moment(seat.paidAt)),
                               this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace linli::ui
