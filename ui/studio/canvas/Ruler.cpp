// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/canvas/Ruler.h"

#include "ui/studio/canvas/CanvasView.h"
#include "ui/studio/canvas/CanvasZoom.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace linli::ui {

namespace {

constexpr int kThick = 22;
constexpr double kNumberEvery = 56; ///< px at the least between two numbers

/// 1, 2 or 5 times a power of ten: the smallest that leaves room for its number.
double stepFor(double pixelsPerUnit)
{
    const double wanted = kNumberEvery / pixelsPerUnit;
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted) {
            return factor * power;
        }
    }
    return 10 * power;
}

} // namespace

Ruler::Ruler(CanvasView& canvas, bool upright, QWidget* parent)
    : QWidget(parent), m_canvas(canvas), m_upright(upright)
{
    setSizePolicy(upright ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                  upright ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    setCursor(upright ? Qt::SplitHCursor : Qt::SplitVCursor);
    connect(&canvas, &CanvasView::viewMoved, this, [this] { update(); });
    onTheme(this, [this] { updateGeometry(); });
    onLanguage(this, [this] {
        setAccessibleName(m_upright ? tr("Ruler at the left") : tr("Ruler at the top"));
        setToolTip(tr("Pull a guide out of the ruler; pull it off the page to remove it."));
    });
}

QSize Ruler::sizeHint() const
{
    return {scaled(kThick), scaled(kThick)};
}

void Ruler::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.setFont(Theme::instance().font(TextStyle::Note));
    painter.setPen(t.quiet);
    const double scale = m_canvas.zoom().pixelsPerUnit();
    const QPointF origin = m_canvas.viewportTransform().map(QPointF(0, 0));
    const double start = m_upright ? origin.y() : origin.x();
    const int length = m_upright ? height() : width();
    const int thick = m_upright ? width() : height();
    const double step = stepFor(scale);
    for (double at = std::floor(-start / scale / step) * step; at * scale + start < length;
         at += step) {
        const double pixel = at * scale + start;
        for (int tick = 0; tick < 5; ++tick) {
            const double small = pixel + tick * step * scale / 5;
            const int depth = tick == 0 ? thick / 2 : thick / 5;
            m_upright ? painter.drawLine(QPointF(thick - depth, small), QPointF(thick, small))
                      : painter.drawLine(QPointF(small, thick - depth), QPointF(small, thick));
        }
        painter.save();
        const QString number = QString::number(at == 0 ? 0 : at, 'g', 5);
        if (m_upright) {
            painter.translate(0, pixel);
            painter.rotate(-90);
            painter.drawText(QRectF(3, 0, kNumberEvery, thick), Qt::AlignLeft | Qt::AlignTop,
                             number);
        } else {
            painter.drawText(QRectF(pixel + 3, 0, kNumberEvery, thick),
                             Qt::AlignLeft | Qt::AlignTop, number);
        }
        painter.restore();
    }
    painter.setPen(t.line);
    m_upright ? painter.drawLine(thick - 1, 0, thick - 1, length)
              : painter.drawLine(0, thick - 1, length, thick - 1);
}

void Ruler::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) {
        m_canvas.pullGuide(m_upright);
    }
}

void Ruler::mouseMoveEvent(QMouseEvent* event)
{
    m_canvas.guideMoved(m_canvas.viewport()->mapFromGlobal(event->globalPosition()),
                        event->modifiers());
}

void Ruler::mouseReleaseEvent(QMouseEvent*)
{
    m_canvas.guideDropped();
}

} // namespace linli::ui
