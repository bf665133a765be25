// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/PaintedChart.h"

#include "ui/widgets/Retranslate.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace linli::ui {

PaintedChart::PaintedChart(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    onTheme(this, [this] {
        updateGeometry();
        update();
    });
}

void PaintedChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
}

void PaintedChart::mouseMoveEvent(QMouseEvent* event)
{
    const QString tip = tipAt(event->position());
    if (tip.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event->globalPosition().toPoint(), tip, this);
    }
    QWidget::mouseMoveEvent(event);
}

} // namespace linli::ui
