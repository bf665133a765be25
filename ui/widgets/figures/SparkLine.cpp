// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figures/SparkLine.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace linli::ui {

SparkLine::SparkLine(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SparkLine::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    update();
}

QSize SparkLine::sizeHint() const
{
    return {96, 32};
}

void SparkLine::paintEvent(QPaintEvent*)
{
    if (m_values.size() < 2) {
        return;
    }
    const auto [low, high] = std::minmax_element(m_values.begin(), m_values.end());
    const double range = std::max(*high - *low, 1e-9);
    const QRectF area = QRectF(rect()).adjusted(1, 4, -4, -3);
    QPainterPath line;
    QPointF point;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const double x = area.left() + area.width() * static_cast<double>(i) /
                                           static_cast<double>(m_values.size() - 1);
        const double y = area.bottom() - area.height() * (m_values[i] - *low) / range;
        point = QPointF(x, y);
        i == 0 ? line.moveTo(point) : line.lineTo(point);
    }
    QPainterPath fill = line;
    fill.lineTo(area.right(), rect().bottom());
    fill.lineTo(area.left(), rect().bottom());
    fill.closeSubpath();

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor wash = tokens().mark;
    wash.setAlpha(26);
    painter.fillPath(fill, wash);
    painter.setPen(QPen(tokens().mark, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().mark);
    painter.drawEllipse(point, 3, 3);
}

} // namespace linli::ui
