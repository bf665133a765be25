// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ParetoChart.h"

#include "ui/charts/ChartTheme.h"
#include "ui/theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace linli::ui {

namespace {
constexpr int kQuarters = 4;
}

ParetoChart::ParetoChart(QWidget* parent) : PaintedChart(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void ParetoChart::setBars(std::vector<ParetoBar> bars)
{
    m_bars = std::move(bars);
    m_chosen = 0;
    QStringList spoken;
    for (const ParetoBar& bar : m_bars) {
        spoken += bar.tip;
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    update();
    Q_EMIT barChosen(m_chosen);
}

QSize ParetoChart::sizeHint() const
{
    return {scaled(560), scaled(260)};
}

QSize ParetoChart::minimumSizeHint() const
{
    return {scaled(320), scaled(260)};
}

QRectF ParetoChart::plot() const
{
    return QRectF(rect()).adjusted(scaled(48), scaled(12), -scaled(8), -scaled(34));
}

double ParetoChart::slotWidth() const
{
    const double most =
        plot().width() / static_cast<double>(std::max<std::size_t>(1, m_bars.size()));
    return std::min(most, scaled(88) * 1.0);
}

int ParetoChart::barAt(const QPointF& point) const
{
    const double place = (point.x() - plot().left()) / slotWidth();
    return place < 0 || place >= static_cast<double>(m_bars.size()) ? -1 : static_cast<int>(place);
}

void ParetoChart::draw(QPainter& painter) const
{
    drawGrid(painter);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        drawBar(painter, i);
    }
    drawRunning(painter);
}

void ParetoChart::drawGrid(QPainter& painter) const
{
    const QRectF area = plot();
    painter.setFont(Theme::instance().font(TextStyle::Note));
    for (int i = 0; i <= kQuarters; ++i) {
        const double y = area.bottom() - area.height() * i / kQuarters;
        painter.setPen(QPen(tokens().line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(tokens().quiet);
        const QRectF label(0, y - scaled(9), area.left() - scaled(8), scaled(18));
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(100 / kQuarters * i) + QLatin1Char('%'));
    }
}

void ParetoChart::drawBar(QPainter& painter, std::size_t place) const
{
    const Tokens& t = tokens();
    const ParetoBar& bar = m_bars[place];
    const QRectF area = plot();
    const bool chosen = static_cast<int>(place) == m_chosen;
    const double left = area.left() + slotWidth() * static_cast<double>(place);
    const double width = std::min(slotWidth() * 0.62, scaled(40) * 1.0);
    const double x = left + (slotWidth() - width) / 2;
    const double high = area.height() * std::min(1.0, bar.part);
    QColor fill = seriesColour(0);
    fill.setAlphaF(chosen ? 1.0F : 0.55F);
    QPainterPath shape;
    shape.setFillRule(Qt::WindingFill); // the square foot lies over the rounded bar, both are filled
    shape.addRoundedRect(QRectF(x, area.bottom() - high, width, high), 4, 4);
    shape.addRect(QRectF(x, area.bottom() - high / 2, width, high / 2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawPath(shape.simplified());
    const double below = area.bottom() - area.height() * std::min(1.0, bar.below);
    painter.setPen(QPen(t.ink, 2));
    painter.drawLine(QPointF(x - 3, below), QPointF(x + width + 3, below));
    painter.setFont(Theme::instance().font(TextStyle::Note));
    painter.setPen(chosen ? t.ink : t.quiet);
    const QRectF word(left + 1, area.bottom() + scaled(6), slotWidth() - 2, scaled(20));
    painter.drawText(
        word, Qt::AlignHCenter | Qt::AlignTop,
        painter.fontMetrics().elidedText(bar.name, Qt::ElideRight, static_cast<int>(word.width())));
    if (chosen && hasFocus()) {
        painter.setPen(QPen(t.mark, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(left + 2, area.top(), slotWidth() - 4, height() - area.top() - 2), 6, 6);
    }
}

void ParetoChart::drawRunning(QPainter& painter) const
{
    const QRectF area = plot();
    QPolygonF line;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        line.append(QPointF(area.left() + slotWidth() * (static_cast<double>(i) + 0.5),
                            area.bottom() - area.height() * std::min(1.0, m_bars[i].running)));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(seriesColour(1), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(QPen(tokens().surface, 1.5));
    painter.setBrush(seriesColour(1));
    for (const QPointF& point : line) {
        painter.drawEllipse(point, 4, 4);
    }
}

QString ParetoChart::tipAt(const QPointF& point) const
{
    const int place = barAt(point);
    return place < 0 ? QString() : m_bars[static_cast<std::size_t>(place)].tip;
}

void ParetoChart::choose(int place)
{
    if (place >= 0 && place < static_cast<int>(m_bars.size())) {
        m_chosen = place;
        update();
        Q_EMIT barChosen(place);
    }
}

void ParetoChart::mousePressEvent(QMouseEvent* event)
{
    choose(barAt(event->position()));
    PaintedChart::mousePressEvent(event);
}

void ParetoChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int place = barAt(event->position());
    if (place >= 0) {
        Q_EMIT barOpened(m_bars[static_cast<std::size_t>(place)].key);
    }
}

void ParetoChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_chosen - 1);
        break;
    case Qt::Key_Right:
        choose(m_chosen + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_bars.empty()) {
            Q_EMIT barOpened(m_bars[static_cast<std::size_t>(m_chosen)].key);
        }
        break;
    default:
        PaintedChart::keyPressEvent(event);
    }
}

} // namespace linli::ui
