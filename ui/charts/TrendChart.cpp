// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TrendChart.h"

#include "ui/charts/ChartTheme.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QChart>
#include <QFontMetrics>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace linli::ui {

namespace {

constexpr int kGridLines = 3;
constexpr double kHeadroom = 0.2; ///< of the span, above and below the line

QList<QPointF> lineOf(const Trend& trend)
{
    QList<QPointF> line;
    for (const TrendPoint& point : trend.points) {
        if (trend.stepped && !line.isEmpty()) {
            line.append(QPointF(point.at, line.last().y()));
        }
        line.append(QPointF(point.at, point.value));
    }
    return line;
}

} // namespace

TrendChart::TrendChart(QWidget* parent)
    : QChartView(new QChart, parent), m_line(new QLineSeries(this)), m_time(new QValueAxis(this)),
      m_values(new QValueAxis(this))
{
    bareView(*this);
    chart()->addSeries(m_line);
    chart()->addAxis(m_time, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_line->attachAxis(m_time);
    m_line->attachAxis(m_values);
    m_values->setTickCount(kGridLines);
    onTheme(this, [this] { restyle(); });
}

void TrendChart::setTrend(Trend trend)
{
    m_trend = std::move(trend);
    const QList<QPointF> line = lineOf(m_trend);
    if (!line.isEmpty()) {
        const auto [low, high] =
            std::minmax_element(line.begin(), line.end(),
                                [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
        const double span = std::max(high->y() - low->y(), std::max(high->y() * 0.1, 1.0));
        m_values->setRange(std::max(0.0, low->y() - span * kHeadroom),
                           high->y() + span * kHeadroom);
        m_time->setRange(line.first().x(), std::max(line.last().x(), line.first().x() + 1));
    }
    m_line->replace(line);
    setAccessibleDescription(QStringLiteral("%1 – %2: %3")
                                 .arg(m_trend.firstLabel, m_trend.lastLabel, m_trend.valueLabel));
    place();
    viewport()->update();
}

QSize TrendChart::sizeHint() const
{
    return {scaled(280), scaled(120)};
}

QSize TrendChart::minimumSizeHint() const
{
    return {scaled(160), scaled(120)};
}

void TrendChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

void TrendChart::restyle()
{
    styleChart(*chart());
    styleAxis(*m_time, false, false);
    styleAxis(*m_values, true, false);
    m_line->setPen(QPen(seriesColour(0), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    updateGeometry();
    place();
    viewport()->update();
}

void TrendChart::place()
{
    const QFontMetrics note(Theme::instance().font(TextStyle::Note));
    const QFontMetrics body(Theme::instance().font(TextStyle::Body));
    const int right = std::min(body.horizontalAdvance(m_trend.valueLabel) + 16, width() / 2);
    chart()->setGeometry(0, 0, width(), height());
    chart()->setPlotArea(
        QRectF(2, 6, std::max(width() - right - 4, 1), std::max(height() - note.height() - 12, 1)));
}

void TrendChart::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_line->count() == 0) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF plot = chart()->plotArea();
    const QPointF end = chart()->mapToPosition(m_line->points().last(), m_line);
    painter->setPen(QPen(tokens().surface, 2));
    painter->setBrush(seriesColour(0));
    painter->drawEllipse(end, 4.5, 4.5);
    painter->setFont(Theme::instance().font(TextStyle::Body));
    painter->setPen(tokens().ink);
    const int lineHeight = painter->fontMetrics().height();
    painter->drawText(
        QRectF(end.x() + 9, end.y() - lineHeight / 2.0, width() - end.x() - 9, lineHeight),
        Qt::AlignLeft | Qt::AlignVCenter, m_trend.valueLabel);
    painter->setFont(Theme::instance().font(TextStyle::Note));
    painter->setPen(tokens().quiet);
    const QRectF under(plot.left(), plot.bottom() + 4, plot.width(),
                       painter->fontMetrics().height());
    painter->drawText(under, Qt::AlignLeft, m_trend.firstLabel);
    painter->drawText(under, Qt::AlignRight, m_trend.lastLabel);
    painter->restore();
}

} // namespace linli::ui
