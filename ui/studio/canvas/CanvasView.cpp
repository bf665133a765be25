// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/canvas/CanvasView.h"

#include "ui/studio/canvas/CanvasZoom.h"
#include "ui/studio/canvas/LayerItem.h"
#include "ui/studio/canvas/Overlay.h"
#include "ui/studio/core/LayerLabels.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"
#include "ui/widgets/keys/ToldKeys.h"

#include <QGestureEvent>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPinchGesture>
#include <QUrl>

#include <cmath>

namespace linli::ui {

namespace {

constexpr double kReachPixels = 6;
constexpr double kWheelStep = 1.0015; ///< per eighth of a degree

QString droppedPicture(const QMimeData& mime)
{
    const QList<QUrl> urls = mime.urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

CanvasView::CanvasView(StudioDocument& document, LayerPictures& pictures, QWidget* parent)
    : QGraphicsView(parent), m_document(document), m_pictures(pictures),
      m_zoom(new CanvasZoom(*this)), m_paper(new PaperItem)
{
    setScene(new QGraphicsScene(this));
    scene()->addItem(m_paper);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(QGraphicsView::NoAnchor);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // handles live outside the items
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAcceptDrops(true);
    viewport()->grabGesture(Qt::PinchGesture);
    connect(&m_document, &StudioDocument::changed, this, &CanvasView::syncItems);
    connect(&m_document, &StudioDocument::selectionChanged, this, [this] {
        describe();
        viewport()->update();
    });
    connect(&m_pictures, &LayerPictures::drawn, this, &CanvasView::syncPictures);
    connect(m_zoom, &CanvasZoom::zoomed, this, [this] {
        m_pictures.setScale(m_zoom->pixelsPerUnit() * devicePixelRatioF());
        Q_EMIT viewMoved();
    });
    onTheme(this, [this] { viewport()->update(); });
    onLanguage(this, [this] {
        setAccessibleName(tr("Canvas"));
        tellKeys(this, {{QStringLiteral("← ↑ → ↓"), tr("Move what is chosen by 1 mm")},
                        {QStringLiteral("Shift+← ↑ → ↓"), tr("… by 10 mm")},
                        {QStringLiteral("Alt+← ↑ → ↓"), tr("… by 0.1 mm")},
                        {tr("Space"), tr("Push the canvas with the mouse")},
                        {QStringLiteral("Esc"), tr("Let go of what is chosen")}});
        describe();
    });
    syncItems();
}

CanvasView::~CanvasView()
{
    endGesture(false);
}

void CanvasView::setSimple(bool simple)
{
    endGesture(false);
    m_simple = simple;
    viewport()->update();
}

void CanvasView::setTroubled(std::vector<std::string> ids)
{
    m_troubled = std::move(ids);
    viewport()->update();
}

/// One item a layer of the page, in the document's order.
void CanvasView::syncItems()
{
    const poster::PosterDocument& document = m_document.now();
    const poster::Page& page = document.page;
    m_paper->setPage(page);
    const poster::Box sheet = poster::bleedBox(page);
    m_zoom->setPage({sheet.x, sheet.y, sheet.width, sheet.height},
                    page.unit == poster::PageUnit::Pixel ? 1.0 / devicePixelRatioF()
                                                         : logicalDpiX() / 25.4);
    std::map<std::string, LayerItem*, std::less<>> kept;
    double order = 1;
    for (const poster::Layer& layer : document.layers) {
        auto node = m_items.extract(layer.id);
        LayerItem* item = node.empty() ? new LayerItem : node.mapped();
        if (node.empty()) {
            scene()->addItem(item);
        }
        item->setZValue(order++);
        item->setVisible(layer.visible);
        item->setPlacement(*poster::placementOf(document, layer.id));
        kept.emplace(layer.id, item);
    }
    for (const auto& [id, item] : m_items) {
        delete item;
    }
    m_items = std::move(kept);
    m_pictures.setDocument(m_document.shared());
    syncPictures();
}

void CanvasView::syncPictures()
{
    for (const auto& [id, item] : m_items) {
        item->setPicture(m_pictures.of(id));
    }
    viewport()->update();
}

/// What a screen reader says of the canvas: what is chosen.
void CanvasView::describe()
{
    QStringList names;
    for (const std::string& id : m_document.selection()) {
        if (const poster::Layer* layer = poster::layerOf(m_document.now(), id)) {
            names += QStringLiteral("%1 %2").arg(kindOf(*layer), labelOf(*layer));
        }
    }
    setAccessibleDescription(names.isEmpty() ? tr("Nothing is chosen")
                                             : tr("Chosen: %1").arg(names.join(u", ")));
}

CanvasPointer CanvasView::pointerAt(QPointF viewportPoint, Qt::KeyboardModifiers keys) const
{
    const QPointF page = viewportTransform().inverted().map(viewportPoint);
    return {{page.x(), page.y()}, kReachPixels / m_zoom->pixelsPerUnit(), keys};
}

bool CanvasView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto& native = static_cast<QNativeGestureEvent&>(*event);
        if (native.gestureType() == Qt::ZoomNativeGesture) {
            m_zoom->zoomBy(1 + native.value(), native.position());
            return true;
        }
    } else if (event->type() == QEvent::Gesture) {
        auto& gestures = static_cast<QGestureEvent&>(*event);
        if (auto* pinch = static_cast<QPinchGesture*>(gestures.gesture(Qt::PinchGesture))) {
            const QPointF at = viewport()->mapFromGlobal(pinch->centerPoint());
            m_zoom->zoomBy(pinch->scaleFactor(), at);
            return true;
        }
    }
    return QGraphicsView::viewportEvent(event);
}

void CanvasView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_zoom->zoomBy(std::pow(kWheelStep, event->angleDelta().y()), event->position());
        return;
    }
    QGraphicsView::wheelEvent(event);
}

void CanvasView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    m_zoom->refit();
    Q_EMIT viewMoved();
}

void CanvasView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    Q_EMIT viewMoved();
}

void CanvasView::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPicture(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void CanvasView::dragMoveEvent(QDragMoveEvent* event)
{
    event->acceptProposedAction();
}

void CanvasView::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT pictureDropped(droppedPicture(*event->mimeData()));
}

void CanvasView::focusOutEvent(QFocusEvent* event)
{
    m_zoom->setReady(false); // the release of Space may go elsewhere
    QGraphicsView::focusOutEvent(event);
}

void CanvasView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, tokens().dark ? tokens().canvas : tokens().line);
}

void CanvasView::drawForeground(QPainter* painter, const QRectF&)
{
    OverlayPicture picture;
    picture.document = &m_document.now();
    picture.chosen = m_document.selection();
    picture.scope = m_document.scope();
    picture.hovered = m_gesture ? std::string() : m_hovered;
    picture.troubled = m_document.isGesturing() ? std::vector<std::string>() : m_troubled;
    picture.marks = m_gesture ? &m_gesture->marks() : nullptr;
    picture.pointer = m_pointer;
    picture.handles = !m_simple;
    picture.guides = !m_simple;
    painter->save();
    painter->resetTransform(); // pixels of the viewport: lines stay thin at every zoom
    paintOverlay(*painter, picture, viewportTransform());
    painter->restore();
    if (hasFocus()) {
        painter->save();
        painter->resetTransform();
        painter->setPen(QPen(tokens().mark, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
        painter->restore();
    }
}

} // namespace linli::ui
