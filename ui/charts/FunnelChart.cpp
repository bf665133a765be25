// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/FunnelChart.h"

#include "ui/charts/ChartTheme.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace linli::ui {

FunnelChart::FunnelChart(QWidget* parent) : PaintedChart(parent)
{
}

void FunnelChart::setSteps(std::vector<FunnelStep> steps)
{
    m_steps = std::move(steps);
    QStringList spoken;
    for (const FunnelStep& step : m_steps) {
        spoken += QStringLiteral("%1 %2 %3").arg(step.name, step.value, step.share);
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int FunnelChart::rowHeight() const
{
    return scaled(62);
}

QSize FunnelChart::sizeHint() const
{
    return {scaled(360), rowHeight() * std::max(1, static_cast<int>(m_steps.size()))};
}

QSize FunnelChart::minimumSizeHint() const
{
    return {scaled(220), sizeHint().height()};
}

void FunnelChart::draw(QPainter& painter) const
{
    const Tokens& t = tokens();
    const QFont body = Theme::instance().font(TextStyle::Body);
    const QFont strong = Theme::instance().font(TextStyle::Strong);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const FunnelStep& step = m_steps[i];
        const QRect row(0, static_cast<int>(i) * rowHeight(), width(), rowHeight());
        const QRect words(row.left(), row.top() + scaled(4), row.width(), scaled(24));
        painter.setFont(body);
        painter.setPen(t.ink);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, step.name);
        painter.setFont(strong);
        const int taken = painter.fontMetrics().horizontalAdvance(step.value);
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, step.value);
        painter.setFont(body);
        painter.setPen(t.quiet);
        painter.drawText(words.adjusted(0, 0, -taken - scaled(10), 0),
                         Qt::AlignRight | Qt::AlignVCenter, step.share);
        const QRectF track(row.left(), words.bottom() + scaled(5), row.width(), scaled(16));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.hover);
        painter.drawRoundedRect(track, 4, 4);
        if (step.part > 0) {
            QColor bar = seriesColour(0);
            bar.setAlphaF(static_cast<float>(1.0 - 0.18 * static_cast<double>(i)));
            painter.setBrush(bar);
            const double length = std::max(4.0, track.width() * std::min(1.0, step.part));
            painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(length, track.height())), 4, 4);
        }
    }
}

QString FunnelChart::tipAt(const QPointF& point) const
{
    const auto row = static_cast<std::size_t>(std::max(0.0, point.y()) / rowHeight());
    return row < m_steps.size() ? m_steps[row].tip : QString();
}

} // namespace linli::ui
