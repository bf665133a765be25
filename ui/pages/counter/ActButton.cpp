// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/counter/ActButton.h"

#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QShortcutEvent>

namespace linli::ui {

namespace {
constexpr int kHeight = 68;
constexpr int kMargin = 16;
constexpr int kRadius = 10;
} // namespace

ActButton::ActButton(const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ActButton::setContent(const QString& what, const QString& note, const QString& key)
{
    setText(what);
    m_note = note;
    m_key = key;
    setShortcut(QKeySequence(key)); // setText() takes it away
    setAccessibleName(what);
    setAccessibleDescription(note);
    updateGeometry();
    update();
}

bool ActButton::event(QEvent* event)
{
    if (event->type() == QEvent::Shortcut && !static_cast<QShortcutEvent*>(event)->isAmbiguous()) {
        click();
        return true;
    }
    return QAbstractButton::event(event);
}

void ActButton::setReady(bool ready)
{
    m_ready = ready;
    update();
}

QSize ActButton::sizeHint() const
{
    return {scaled(340), scaled(kHeight)};
}

QSize ActButton::minimumSizeHint() const
{
    return {scaled(260), scaled(kHeight)};
}

void ActButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const bool strong = m_ready && isEnabled();
    const QColor ink = !isEnabled() ? t.quiet : strong ? t.onAccent : t.ink;
    const QColor quiet = strong ? t.onAccent : t.quiet;
    const QColor ground = strong         ? (underMouse() || isDown() ? t.accentHover : t.accentFill)
                          : !isEnabled() ? t.canvas
                          : isDown()     ? t.line
                          : underMouse() ? t.hover
                                         : t.surface;
    painter.setPen(hasFocus() ? QPen(strong ? t.ink : t.mark, 2)
                              : QPen(strong ? t.accentFill : t.field, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius, kRadius);
    const int margin = scaled(kMargin);
    const int side = scaled(24);
    painter.drawPixmap(
        margin, (height() - side) / 2,
        iconPixmap(m_icon, strong ? t.onAccent : t.accentText, side, devicePixelRatioF()));
    const QFont small = Theme::instance().font(TextStyle::Note);
    const QString key = strong ? m_key + QStringLiteral(" · Enter") : m_key;
    const int keyWidth = QFontMetrics(small).horizontalAdvance(key) + scaled(16);
    const QRect chip(width() - margin - keyWidth, (height() - scaled(24)) / 2, keyWidth,
                     scaled(24));
    painter.setPen(QPen(strong ? t.onAccent : t.line, 1));
    painter.setBrush(Qt::NoBrush);
    if (!m_key.isEmpty()) {
        painter.drawRoundedRect(chip, 6, 6);
        painter.setFont(small);
        painter.setPen(quiet);
        painter.drawText(chip, Qt::AlignCenter, key);
    }
    const int left = margin + side + scaled(12);
    const int room = (m_key.isEmpty() ? width() - margin : chip.left() - scaled(8)) - left;
    const int middle = height() / 2;
    painter.setFont(Theme::instance().font(TextStyle::Strong));
    painter.setPen(ink);
    const QRect upper(left, m_note.isEmpty() ? 0 : middle - scaled(26), room,
                      m_note.isEmpty() ? height() : scaled(26));
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.setFont(small);
    painter.setPen(quiet);
    painter.drawText(QRect(left, middle, room, scaled(22)), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, room));
}

void ActButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ActButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace linli::ui
