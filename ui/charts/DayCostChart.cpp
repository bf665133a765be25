// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/DayCostChart.h"

#include "ui/charts/ChartTheme.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QValueAxis>

#include <algorithm>

namespace linli::ui {

namespace {
constexpr double kHeadroom = 1.3; ///< room for the name of the highest bar
}

DayCostChart::DayCostChart(QWidget* parent)
    : QChartView(new QChart, parent), m_bars(new QBarSeries(this)), m_days(new QValueAxis(this)),
      m_values(new QValueAxis(this))
{
    bareView(*this);
    m_bars->setBarWidth(0.8);
    chart()->addSeries(m_bars);
    chart()->addAxis(m_days, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_bars->attachAxis(m_days);
    m_bars->attachAxis(m_values);
    m_values->setTickCount(4);
    onTheme(this, [this] { fill(); });
}

void DayCostChart::setCosts(DayCosts costs)
{
    m_costs = std::move(costs);
    setAccessibleDescription(QStringLiteral("%1 – %2: %3")
                                 .arg(m_costs.firstLabel, m_costs.lastLabel, m_costs.worstLabel));
    fill();
}

void DayCostChart::fill()
{
    styleChart(*chart());
    styleAxis(*m_days, false, false);
    styleAxis(*m_values, true, false);
    m_bars->clear();
    auto* usual = new QBarSet({});
    double highest = 1;
    for (const std::int64_t fen : m_costs.fen) {
        *usual << static_cast<double>(fen);
        highest = std::max(highest, static_cast<double>(fen));
    }
    usual->setColor(seriesColour(0));
    usual->setBorderColor(Qt::transparent);
    m_bars->append(usual);
    m_values->setRange(0, highest * kHeadroom);
    m_days->setRange(-0.5, std::max<double>(static_cast<double>(m_costs.fen.size()), 1) - 0.5);
    updateGeometry();
    place();
    viewport()->update();
}

QSize DayCostChart::sizeHint() const
{
    return {scaled(480), scaled(150)};
}

QSize DayCostChart::minimumSizeHint() const
{
    return {scaled(240), scaled(150)};
}

void DayCostChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

void DayCostChart::place()
{
    const QFontMetrics note(Theme::instance().font(TextStyle::Note));
    chart()->setGeometry(0, 0, width(), height());
    chart()->setPlotArea(
        QRectF(0, 4, std::max(width(), 1), std::max(height() - note.height() - 10, 1)));
}

void DayCostChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    const QRectF plot = chart()->plotArea();
    painter->setFont(Theme::instance().font(TextStyle::Note));
    const int line = painter->fontMetrics().height();
    painter->setPen(tokens().quiet);
    const QRectF under(plot.left(), plot.bottom() + 4, plot.width(), line);
    painter->drawText(under, Qt::AlignLeft, m_costs.firstLabel);
    painter->drawText(under, Qt::AlignRight, m_costs.lastLabel);
    if (m_costs.worst >= 0 && m_costs.worst < static_cast<int>(m_costs.fen.size())) {
        const double fen =
            static_cast<double>(m_costs.fen[static_cast<std::size_t>(m_costs.worst)]);
        const QPointF top = chart()->mapToPosition(QPointF(m_costs.worst, fen), m_bars);
        const int width = painter->fontMetrics().horizontalAdvance(m_costs.worstLabel);
        const double x = std::clamp(top.x() - width / 2.0, plot.left(),
                                    std::max(plot.right() - width, plot.left()));
        painter->setPen(tokens().ink);
        painter->drawText(QRectF(x, top.y() - line - 2, width + 2, line), Qt::AlignCenter,
                          m_costs.worstLabel);
    }
    painter->restore();
}

} // namespace linli::ui
