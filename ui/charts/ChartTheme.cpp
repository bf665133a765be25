// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartTheme.h"

#include "ui/theme/Theme.h"

#include <QAbstractAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>

namespace linli::ui {

namespace {
constexpr int kMotionMs = 250;
}

void styleChart(QChart& chart)
{
    chart.setTheme(QChart::ChartThemeLight); // every colour of it is replaced below
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins(QMargins(0, 0, 0, 0));
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.legend()->hide();
    chart.setFont(Theme::instance().font(TextStyle::Note));
    chart.setAnimationDuration(chartMotionMs());
    chart.setAnimationEasingCurve(QEasingCurve::OutCubic);
    chart.setAnimationOptions(chartMotionMs() > 0 ? QChart::SeriesAnimations : QChart::NoAnimation);
}

void bareView(QChartView& view)
{
    view.setRenderHint(QPainter::Antialiasing);
    view.setFrameShape(QFrame::NoFrame);
    view.setBackgroundBrush(Qt::NoBrush);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.viewport()->setAutoFillBackground(false);
    view.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void styleAxis(QAbstractAxis& axis, bool gridShown, bool labelsShown)
{
    axis.setLineVisible(false);
    axis.setGridLineVisible(gridShown);
    axis.setMinorGridLineVisible(false);
    axis.setGridLinePen(QPen(tokens().line, 1));
    axis.setLabelsVisible(labelsShown);
    axis.setLabelsColor(tokens().quiet);
    axis.setLabelsFont(Theme::instance().font(TextStyle::Note));
}

QColor seriesColour(std::size_t index)
{
    return tokens().chart[index % tokens().chart.size()];
}

int chartMotionMs()
{
    return Theme::instance().motionMs(kMotionMs);
}

} // namespace linli::ui
