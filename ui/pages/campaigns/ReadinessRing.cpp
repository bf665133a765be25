// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/ReadinessRing.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace linli::ui {

namespace {

constexpr int kSide = 96;
constexpr int kStroke = 9;
constexpr int kFullTurn = 360 * 16; ///< Qt counts sixteenths of a degree

} // namespace

ReadinessRing::ReadinessRing(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ReadinessRing::sizeHint() const
{
    return {scaled(kSide), scaled(kSide)};
}

void ReadinessRing::setPercent(int percent)
{
    m_percent = percent;
    setAccessibleName(tr("%1 % ready").arg(percent));
    update();
}

void ReadinessRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int stroke = scaled(kStroke);
    const QRect ring = rect().adjusted(stroke, stroke, -stroke, -stroke);
    painter.setPen(QPen(tokens().line, stroke, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(ring);
    const QColor ink = m_percent == 100 ? tokens().leaf : tokens().mark;
    painter.setPen(QPen(ink, stroke, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -kFullTurn * m_percent / 100);
    painter.setPen(tokens().ink);
    painter.setFont(Theme::instance().font(TextStyle::Section));
    painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("%1%").arg(m_percent));
}

} // namespace linli::ui
