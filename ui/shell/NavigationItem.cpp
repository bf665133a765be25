// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationItem.h"

#include "ui/theme/Icons.h"

#include <QPainter>

namespace linli::ui {

NavigationItem::NavigationItem(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationItem::setFolded(bool folded)
{
    m_folded = folded;
    setToolTip(folded ? text() : QString());
    updateGeometry();
}

void NavigationItem::setIconName(const QString& name)
{
    m_icon = name;
    update();
}

QSize NavigationItem::sizeHint() const
{
    return {m_folded ? 44 : scaled(184), scaled(40)};
}

void NavigationItem::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(t.mark, 2) : QPen(Qt::NoPen));
        painter.setBrush(isChecked() ? t.wash : underMouse() ? t.hover : QColor(Qt::transparent));
        painter.drawRoundedRect(body, 8, 8);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.mark);
        painter.drawRoundedRect(QRectF(0, height() / 2.0 - scaled(10), 3, scaled(20)), 1.5, 1.5);
    }
    const QColor ink = isChecked() ? t.accentText : t.ink;
    const int side = scaled(20);
    const int left = m_folded ? (width() - side) / 2 : 14;
    painter.drawPixmap(
        left, (height() - side) / 2,
        iconPixmap(m_icon, isChecked() ? t.accentText : t.quiet, side, devicePixelRatioF()));
    if (!m_folded) {
        QFont font = Theme::instance().font(TextStyle::Body);
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(ink);
        const QRect room = rect().adjusted(left + side + 12, 0, -8, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }
}

void NavigationItem::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavigationItem::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace linli::ui
