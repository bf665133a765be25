// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Tile.h"

#include "ui/widgets/SparkLine.h"
#include "ui/widgets/TextLabel.h"

#include <QPainter>
#include <QVBoxLayout>

namespace linli::ui {

Tile::Tile(QWidget* parent)
    : QAbstractButton(parent), m_caption(new TextLabel(TextStyle::Body, Role::Quiet, this)),
      m_number(new TextLabel(TextStyle::Number, Role::Ink, this)),
      m_delta(new TextLabel(TextStyle::Note, Role::Quiet, this)), m_trend(new SparkLine(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(4);
    column->addWidget(m_caption);
    column->addWidget(m_number);
    column->addWidget(m_delta);
    column->addSpacing(4);
    column->addWidget(m_trend);
    for (QWidget* part : {static_cast<QWidget*>(m_caption), static_cast<QWidget*>(m_number),
                          static_cast<QWidget*>(m_delta), static_cast<QWidget*>(m_trend)}) {
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_caption->setElided(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setContent(const TileContent& content)
{
    m_caption->setText(content.caption);
    m_number->setText(content.number);
    m_delta->setText(content.delta);
    m_delta->setRole(!content.good ? Role::Quiet : *content.good ? Role::Leaf : Role::Alarm);
    m_trend->setValues(content.trend);
    setToolTip(content.formula);
    setAccessibleName(
        QStringLiteral("%1 %2 %3").arg(content.caption, content.number, content.delta));
}

QSize Tile::sizeHint() const
{
    return layout()->sizeHint();
}

QSize Tile::minimumSizeHint() const
{
    return layout()->minimumSize();
}

void Tile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const bool focused = hasFocus();
    const double width = focused ? 2.0 : 1.0;
    painter.setPen(QPen(focused ? t.mark : underMouse() ? t.field : t.line, width));
    painter.setBrush(isDown() ? t.hover : t.surface);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 12, 12);
}

void Tile::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void Tile::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace linli::ui
