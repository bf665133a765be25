// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/CardButton.h"

#include "ui/theme/Theme.h"

#include <QLayout>
#include <QPainter>

namespace linli::ui {

CardButton::CardButton(QWidget* parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // cards of a row are one height
}

void CardButton::passPresses()
{
    for (QWidget* part : findChildren<QWidget*>()) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
}

QSize CardButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize CardButton::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void CardButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const double width = hasFocus() ? 2.0 : 1.0;
    painter.setPen(QPen(hasFocus() ? t.mark : underMouse() ? t.field : t.line, width));
    painter.setBrush(isDown() ? t.hover : t.surface);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 12, 12);
}

void CardButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace linli::ui
