// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/pickup/PagesView.h"

#include "ui/theme/Theme.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace linli::ui {

namespace {
constexpr double kGapPx = 16;
constexpr double kMostPixelsPerMm = 4.2; ///< beyond it the paper is larger than life
} // namespace

PagesView::PagesView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void PagesView::setPages(std::shared_ptr<const render::Pages> pages)
{
    m_pages = std::move(pages);
    fit();
    update();
}

double PagesView::pixelsPerMm() const
{
    double widest = 1;
    for (int page = 0; m_pages && page < m_pages->pageCount(); ++page) {
        widest = std::max(widest, m_pages->pageMm(page).width());
    }
    return std::min(kMostPixelsPerMm, (width() - 2 * kGapPx) / widest);
}

QRectF PagesView::sheet(int page) const
{
    const double scale = pixelsPerMm();
    double top = kGapPx;
    for (int before = 0; before < page; ++before) {
        top += m_pages->pageMm(before).height() * scale + kGapPx;
    }
    const QSizeF size = m_pages->pageMm(page) * scale;
    return {QPointF((width() - size.width()) / 2, top), size};
}

void PagesView::fit()
{
    const int pages = m_pages ? m_pages->pageCount() : 0;
    const double bottom = pages == 0 ? 0 : sheet(pages - 1).bottom() + kGapPx;
    setMinimumHeight(static_cast<int>(bottom));
}

QSize PagesView::sizeHint() const
{
    return {scaled(480), minimumHeight()};
}

void PagesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PagesView::paintEvent(QPaintEvent* event)
{
    if (!m_pages) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = pixelsPerMm();
    for (int page = 0; page < m_pages->pageCount(); ++page) {
        const QRectF paper = sheet(page);
        if (!paper.intersects(event->rect())) {
            continue;
        }
        painter.setPen(QPen(Theme::instance().tokens().line, 1));
        painter.setBrush(Qt::white); // paper is white in the dark theme too
        painter.drawRect(paper);
        painter.save();
        painter.setClipRect(paper);
        painter.translate(paper.topLeft());
        painter.scale(scale, scale);
        m_pages->paintPage(painter, page);
        painter.restore();
    }
}

} // namespace linli::ui
