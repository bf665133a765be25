// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/PagePreview.h"

#include "render/print/Pages.h"
#include "ui/context/Background.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace linli::ui {

namespace {

constexpr int kMat = 16; ///< around the sheet
constexpr int kWidestSheet = 1400;

QImage drawn(const render::Pages& pages, int page, QSize size, qreal ratio, const QColor& edge)
{
    QImage image(size * ratio, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const double scale = image.width() / pages.pageMm(page).width();
    painter.scale(scale, scale);
    pages.paintPage(painter, page);
    painter.resetTransform();
    painter.setPen(edge);
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent), m_scroll(new QScrollArea(this)), m_sheet(new QLabel),
      m_back(new Button(ButtonKind::Row, QStringLiteral("chevron-left"), this)),
      m_forward(new Button(ButtonKind::Row, QStringLiteral("chevron-right"), this)),
      m_where(new TextLabel(TextStyle::Body, Role::Quiet, this)), m_zoom(new SegmentedControl(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_scroll, 1);
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addStretch(1);
    bar->addWidget(m_back);
    bar->addWidget(m_where);
    bar->addWidget(m_forward);
    bar->addStretch(1);
    bar->addWidget(m_zoom);
    column->addLayout(bar);
    m_scroll->setObjectName(QStringLiteral("preview"));
    // Takes what the tools above it leave; its own hint is that of a large page.
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setWidget(m_sheet);
    m_scroll->installEventFilter(this);
    connect(m_back, &QAbstractButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_forward, &QAbstractButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_zoom, &SegmentedControl::chosen, this, [this] { draw(); });
    onLanguage(this, [this] {
        m_zoom->setTexts({tr("Fit width"), tr("Whole page")});
        m_zoom->setAccessibleName(tr("Size of the preview"));
        m_back->setAccessibleName(tr("Page before"));
        m_back->setToolTip(tr("Page before (PgUp)"));
        m_forward->setAccessibleName(tr("Next page"));
        m_forward->setToolTip(tr("Next page (PgDn)"));
        m_scroll->setAccessibleName(tr("Preview of the pages"));
        write();
    });
}

int PagePreview::pageCount() const
{
    return m_pages ? m_pages->pageCount() : 0;
}

void PagePreview::setPages(std::shared_ptr<const render::Pages> pages)
{
    m_pages = std::move(pages);
    turnTo(0);
}

void PagePreview::turnTo(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    m_scroll->verticalScrollBar()->setValue(0);
    write();
    draw();
}

void PagePreview::write()
{
    m_where->setText(pageCount() == 0 ? QString()
                                      : tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
    m_back->setEnabled(m_page > 0);
    m_forward->setEnabled(m_page + 1 < pageCount());
}

QSize PagePreview::pageSize() const
{
    const QSizeF paper = m_pages->pageMm(m_page);
    const QSize room = m_scroll->size() - QSize(2 * kMat + 16, 2 * kMat);
    const bool whole = m_zoom->current() == 1;
    const int width = std::clamp(room.width(), 200, kWidestSheet);
    const QSizeF fitted =
        whole ? paper.scaled(QSizeF(width, std::max(200, room.height())), Qt::KeepAspectRatio)
              : paper * (width / paper.width());
    return fitted.toSize();
}

void PagePreview::draw()
{
    if (pageCount() == 0) {
        return;
    }
    m_drawn = false;
    inBackground<QImage>(
        this,
        [pages = m_pages, page = m_page, size = pageSize(), ratio = devicePixelRatioF(),
         edge = tokens().line]() -> Result<QImage> {
            return drawn(*pages, page, size, ratio, edge);
        },
        [this, number = ++m_asked](const Result<QImage>& image) {
            if (number != m_asked || !image.ok()) {
                return;
            }
            m_drawn = true;
            m_sheet->setPixmap(QPixmap::fromImage(*image));
            m_sheet->setContentsMargins(kMat, kMat, kMat, kMat);
            m_sheet->adjustSize();
        });
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    draw();
}

bool PagePreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_PageUp:
            turnTo(m_page - 1);
            return true;
        case Qt::Key_PageDown:
            turnTo(m_page + 1);
            return true;
        case Qt::Key_Home:
            turnTo(0);
            return true;
        case Qt::Key_End:
            turnTo(pageCount() - 1);
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linli::ui
