// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavigationItem.h"

#include "ui/theme/Icons.h"

#include <QFontMetrics>
#include <QPainter>

namespace linli::ui {

namespace {
constexpr int kBest = 40;
constexpr int kLeast = 34;
constexpr int kIcon = 20;
constexpr int kLeft = 14;
constexpr int kGap = 12;
constexpr int kRight = 8;
} // namespace

NavigationItem::NavigationItem(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void NavigationItem::setFolded(bool folded)
{
    m_folded = folded;
    setToolTip(folded ? text() : QString());
    setMinimumHeight(scaled(kLeast)); // on a low screen, before anything has to scroll
    setMaximumHeight(scaled(kBest));
    updateGeometry();
}

void NavigationItem::setIconName(const QString& name)
{
    m_icon = name;
    update();
}

QSize NavigationItem::sizeHint() const
{
    if (m_folded) {
        return {44, scaled(kBest)};
    }
    QFont font = Theme::instance().font(TextStyle::Body);
    font.setWeight(QFont::DemiBold); // as it is written when it is the one chosen
    const int words = QFontMetrics(font).horizontalAdvance(text());
    return {kLeft + scaled(kIcon) + kGap + words + kRight, scaled(kBest)};
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
    const int side = scaled(kIcon);
    const int left = m_folded ? (width() - side) / 2 : kLeft;
    painter.drawPixmap(
        left, (height() - side) / 2,
        iconPixmap(m_icon, isChecked() ? t.accentText : t.quiet, side, devicePixelRatioF()));
    if (!m_folded) {
        QFont font = Theme::instance().font(TextStyle::Body);
        font.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(ink);
        drawWords(painter, rect().adjusted(left + side + kGap, 0, -kRight, 0));
    }
}

/// In two lines where one is too narrow, shortened only where those are, too.
void NavigationItem::drawWords(QPainter& painter, const QRect& room)
{
    constexpr int kWrapped = Qt::AlignVCenter | Qt::TextWordWrap;
    const QFontMetrics metrics = painter.fontMetrics();
    const QRect needed = metrics.boundingRect(room, kWrapped, text());
    if (room.contains(needed)) {
        painter.drawText(room, kWrapped, text());
        return;
    }
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text(), Qt::ElideRight, room.width()));
    setToolTip(text());
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
