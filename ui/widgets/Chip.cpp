// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/Chip.h"

#include <QPainter>

namespace linli::ui {

namespace {

int chipWidth(const QString& text)
{
    const QFontMetrics metrics(Theme::instance().font(TextStyle::Note));
    return metrics.horizontalAdvance(text) + scaled(16);
}

} // namespace

int paintChip(QPainter& painter, const QPoint& at, int height, const QString& text, Role role)
{
    const int width = chipWidth(text);
    const int chipHeight = scaled(22);
    const QRectF rect(at.x(), at.y() + (height - chipHeight) / 2.0, width, chipHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::instance().washOf(role));
    painter.drawRoundedRect(rect, chipHeight / 2.0, chipHeight / 2.0);
    painter.setPen(Theme::instance().colour(role));
    painter.setFont(Theme::instance().font(TextStyle::Note));
    painter.drawText(rect, Qt::AlignCenter, text);
    painter.restore();
    return width;
}

Chip::Chip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setContent(const QString& text, Role role)
{
    m_text = text;
    m_role = role;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return {chipWidth(m_text), scaled(22)};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, QPoint(0, 0), height(), m_text, m_role);
}

} // namespace linli::ui
