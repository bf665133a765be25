// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BoardChart.h"

#include "ui/charts/ChartTheme.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QChart>
#include <QHorizontalBarSeries>
#include <QMouseEvent>
#include <QValueAxis>
#include <QVariantAnimation>

#include <algorithm>

namespace linli::ui {

BoardChart::BoardChart(QWidget* parent)
    : QChartView(new QChart, parent), m_series(new QHorizontalBarSeries(this)),
      m_values(new QValueAxis(this)), m_layer(new BarLayer(chart())),
      m_motion(new QVariantAnimation(this))
{
    bareView(*this);
    chart()->addSeries(m_series);
    chart()->addAxis(m_values, Qt::AlignBottom);
    m_series->attachAxis(m_values);
    m_values->setRange(0, 1);
    m_motion->setStartValue(0.0);
    m_motion->setEndValue(1.0);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { m_layer->setProgress(value.toDouble()); });
    onTheme(this, [this] { restyle(); });
}

void BoardChart::setBars(const std::vector<BoardBar>& bars, double maximum)
{
    m_layer->setBars(bars, maximum);
    m_values->setRange(0, maximum > 0 ? maximum : 1);
    QStringList spoken;
    for (const BoardBar& bar : bars) {
        spoken += QStringLiteral("%1 %2 %3").arg(bar.rank).arg(bar.name, bar.label);
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    updateGeometry();
    place();
    m_motion->stop();
    const int motionMs = isVisible() ? chartMotionMs() : 0;
    if (motionMs == 0) {
        m_layer->setProgress(1);
        return;
    }
    m_motion->setDuration(motionMs);
    m_motion->start();
}

QSize BoardChart::sizeHint() const
{
    const int rows = std::max(1, int(bars().size()));
    return {scaled(480), rows * BarLayer::rowHeight() + 8};
}

QSize BoardChart::minimumSizeHint() const
{
    return {scaled(280), sizeHint().height()};
}

void BoardChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

void BoardChart::mouseReleaseEvent(QMouseEvent* event)
{
    QChartView::mouseReleaseEvent(event);
    const QPointF at = m_layer->mapFromScene(mapToScene(event->position().toPoint()));
    const int bar = m_layer->barAt(at);
    if (bar >= 0 && event->button() == Qt::LeftButton) {
        Q_EMIT barPressed(bars()[std::size_t(bar)].key);
    }
}

void BoardChart::restyle()
{
    styleChart(*chart());
    styleAxis(*m_values, false, false); // BarLayer draws the grid under its bars
    updateGeometry();
    place();
    viewport()->update();
}

void BoardChart::place()
{
    const QRectF whole(0, 4, width(), std::max(height() - 8, 1));
    const double left = std::min(m_layer->nameWidth(), whole.width() * 0.45);
    const double right = std::min(m_layer->labelWidth() + 8, whole.width() * 0.3);
    const QRectF plot = whole.adjusted(left, 0, -right, 0);
    chart()->setGeometry(0, 0, width(), height());
    chart()->setPlotArea(plot);
    m_layer->setAreas(whole, plot);
}

} // namespace linli::ui
