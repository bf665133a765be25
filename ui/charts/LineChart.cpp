// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/LineChart.h"

#include "ui/charts/ChartTheme.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QChart>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>

namespace linli::ui {

namespace {
constexpr int kGridLines = 3;
constexpr double kDot = 3.5;
} // namespace

double roundTop(double value)
{
    if (!(value > 0)) {
        return 1;
    }
    const double unit = std::pow(10.0, std::floor(std::log10(value)));
    // From ten on the line half way up is a whole number for each of these as well.
    constexpr std::array kFine{1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0};
    constexpr std::array kCoarse{1.0, 2.0, 2.5, 5.0, 10.0};
    const auto least = [&](const auto& steps) {
        return unit * *std::find_if(steps.begin(), steps.end() - 1,
                                    [&](double step) { return step * unit >= value * (1 - 1e-9); });
    };
    return unit >= 10 ? least(kFine) : least(kCoarse);
}

LineChart::LineChart(QWidget* parent)
    : QChartView(new QChart, parent), m_places(new QValueAxis(this)), m_values(new QValueAxis(this))
{
    bareView(*this);
    setMouseTracking(true);
    chart()->addAxis(m_places, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_values->setTickCount(kGridLines);
    onTheme(this, [this] { restyle(); });
}

void LineChart::setContent(LineChartContent content)
{
    m_content = std::move(content);
    m_pointed = -1;
    fill();
    restyle();
    QStringList spoken;
    for (int i = 0; i < m_content.places.size(); ++i) {
        spoken += tipOf(i);
    }
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

void LineChart::fill()
{
    for (QLineSeries* line : m_lines) {
        chart()->removeSeries(line);
        delete line;
    }
    m_lines.clear();
    double top = 0;
    for (const ChartLine& line : m_content.lines) {
        auto* series = new QLineSeries(this);
        for (std::size_t i = 0; i < line.values.size(); ++i) {
            if (line.values[i]) {
                series->append(static_cast<double>(i), *line.values[i]);
                top = std::max(top, *line.values[i]);
            }
        }
        chart()->addSeries(series);
        series->attachAxis(m_places);
        series->attachAxis(m_values);
        m_lines.push_back(series);
    }
    m_values->setRange(0, roundTop(top));
    m_places->setRange(0, std::max(1.0, static_cast<double>(m_content.places.size()) - 1));
}

void LineChart::restyle()
{
    styleChart(*chart());
    chart()->setAnimationOptions(QChart::NoAnimation); // a window is read, not watched
    styleAxis(*m_places, false, false);
    styleAxis(*m_values, true, false);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool dashed = m_content.lines[i].dashed;
        QPen pen(seriesColour(i), 2, dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap,
                 Qt::RoundJoin);
        m_lines[i]->setPen(pen);
    }
    updateGeometry();
    place();
    viewport()->update();
}

int LineChart::endWidth() const
{
    if (m_content.lines.size() < 2) {
        return scaled(16);
    }
    int width = 0;
    const QFontMetrics note(Theme::instance().font(TextStyle::Note));
    for (const ChartLine& line : m_content.lines) {
        width = std::max(width, note.horizontalAdvance(line.name));
    }
    return std::min(width + scaled(20), this->width() / 3);
}

void LineChart::place()
{
    const QFontMetrics note(Theme::instance().font(TextStyle::Note));
    int left = 0;
    for (const double value : {m_values->max(), m_values->max() / 2}) {
        left = std::max(left, m_content.textOf
                                  ? note.horizontalAdvance(m_content.textOf(value)) + scaled(10)
                                  : 0);
    }
    chart()->setGeometry(0, 0, width(), height());
    chart()->setPlotArea(QRectF(left, note.height() / 2.0 + 2,
                                std::max(1, width() - left - endWidth()),
                                std::max(1, height() - 2 * note.height() - 4)));
}

QSize LineChart::sizeHint() const
{
    return {scaled(420), scaled(200)};
}

QSize LineChart::minimumSizeHint() const
{
    return {scaled(240), scaled(200)};
}

void LineChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    place();
}

QPointF LineChart::pointOf(std::size_t line, std::size_t place) const
{
    const std::optional<double> value = m_content.lines[line].values[place];
    return chart()->mapToPosition(QPointF(static_cast<double>(place), value.value_or(0)),
                                  m_lines[line]);
}

void LineChart::drawForeground(QPainter* painter, const QRectF&)
{
    if (m_content.places.isEmpty() || m_lines.empty()) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(Theme::instance().font(TextStyle::Note));
    drawScale(*painter);
    drawEnds(*painter);
    drawPointer(*painter);
    painter->restore();
}

void LineChart::drawScale(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    const int high = painter.fontMetrics().height();
    painter.setPen(tokens().quiet);
    for (int i = 0; i < kGridLines; ++i) {
        const double share = static_cast<double>(i) / (kGridLines - 1);
        const double y = plot.bottom() - plot.height() * share;
        painter.drawText(QRectF(0, y - high / 2.0, plot.left() - scaled(8), high),
                         Qt::AlignRight | Qt::AlignVCenter,
                         m_content.textOf(m_values->max() * share));
    }
    const QRectF under(plot.left(), plot.bottom() + 6, plot.width(), high);
    painter.drawText(under, Qt::AlignLeft, m_content.places.first());
    if (m_content.places.size() > 1) {
        painter.drawText(under, Qt::AlignRight, m_content.places.last());
    }
}

std::vector<LineChart::End> LineChart::ends() const
{
    std::vector<End> ends;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const auto& values = m_content.lines[i].values;
        const auto last = std::find_if(values.rbegin(), values.rend(),
                                       [](const auto& value) { return value.has_value(); });
        if (last != values.rend()) {
            ends.push_back(
                {i, pointOf(i, static_cast<std::size_t>(std::distance(last, values.rend())) - 1)});
        }
    }
    std::stable_sort(ends.begin(), ends.end(),
                     [](const End& a, const End& b) { return a.at.y() < b.at.y(); });
    return ends;
}

QStringList LineChart::endNames() const
{
    QStringList names;
    for (const End& end : ends()) {
        names += m_content.lines[end.line].name;
    }
    return names;
}

void LineChart::drawEnds(QPainter& painter) const
{
    const int high = painter.fontMetrics().height();
    double taken = -2.0 * high;
    for (const End& end : ends()) {
        painter.setPen(QPen(tokens().surface, 1.5));
        painter.setBrush(seriesColour(end.line));
        painter.drawEllipse(end.at, kDot + 1, kDot + 1);
        if (m_lines.size() > 1) {
            taken = std::max(end.at.y(), taken + high); // two ends at one height: the lower below
            painter.setPen(tokens().ink);
            const QRectF word(end.at.x() + scaled(10), taken - high / 2.0, endWidth() - scaled(10),
                              high);
            painter.drawText(word, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(m_content.lines[end.line].name,
                                                              Qt::ElideRight,
                                                              static_cast<int>(word.width())));
        }
    }
}

void LineChart::drawPointer(QPainter& painter) const
{
    if (m_pointed < 0) {
        return;
    }
    const QRectF plot = chart()->plotArea();
    const auto place = static_cast<std::size_t>(m_pointed);
    const double x = pointOf(0, place).x();
    painter.setPen(QPen(tokens().field, 1, Qt::DotLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_content.lines[i].values[place]) {
            painter.setPen(QPen(tokens().surface, 1.5));
            painter.setBrush(seriesColour(i));
            painter.drawEllipse(pointOf(i, place), kDot, kDot);
        }
    }
}

QString LineChart::tipOf(int place) const
{
    QStringList lines{m_content.places.value(place)};
    for (const ChartLine& line : m_content.lines) {
        const auto& value = line.values[static_cast<std::size_t>(place)];
        const QString said = value ? m_content.textOf(*value) : QStringLiteral("–");
        lines += line.name.isEmpty() ? said : line.name + QStringLiteral(": ") + said;
    }
    return lines.join(QLatin1Char('\n'));
}

void LineChart::mouseMoveEvent(QMouseEvent* event)
{
    QChartView::mouseMoveEvent(event);
    const QRectF plot = chart()->plotArea();
    const auto last = static_cast<double>(m_content.places.size() - 1);
    if (m_lines.empty() || last < 0) {
        return;
    }
    const double share = (event->position().x() - plot.left()) / std::max(1.0, plot.width());
    const int pointed = static_cast<int>(std::lround(std::clamp(share, 0.0, 1.0) * last));
    QToolTip::showText(event->globalPosition().toPoint(), tipOf(pointed), this);
    if (pointed != m_pointed) {
        m_pointed = pointed;
        viewport()->update();
    }
}

void LineChart::leaveEvent(QEvent* event)
{
    QChartView::leaveEvent(event);
    m_pointed = -1;
    viewport()->update();
}

} // namespace linli::ui
