// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/network/NetworkView.h"

#include "ui/charts/ChartTheme.h"
#include "ui/context/Background.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Retranslate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace linli::ui {

namespace {
constexpr double kLeastZoom = 0.02;
constexpr double kMostZoom = 6;
constexpr double kStep = 1.25;
constexpr int kRestMs = 120;
constexpr double kPersonZoom = 1.4;
} // namespace

NetworkView::NetworkView(QWidget* parent)
    : QGraphicsView(new QGraphicsScene, parent), m_item(new NetworkItem), m_rest(new QTimer(this)),
      m_stop(std::make_shared<std::atomic_bool>(false))
{
    scene()->setParent(this);
    scene()->addItem(m_item);
    scene()->setItemIndexMethod(QGraphicsScene::NoIndex);
    setFrameShape(QFrame::NoFrame);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOptimizationFlags(QGraphicsView::DontSavePainterState |
                         QGraphicsView::DontAdjustForAntialiasing);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setMouseTracking(true);
    setMinimumHeight(scaled(320));
    m_rest->setSingleShot(true);
    m_rest->setInterval(kRestMs);
    connect(m_rest, &QTimer::timeout, this, [this] { m_item->setMoving(false); });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &NetworkView::moved);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &NetworkView::moved);
    onTheme(this, [this] {
        m_item->forgetPictures();
        viewport()->update();
    });
}

NetworkView::~NetworkView()
{
    m_stop->store(true);
}

void NetworkView::setDots(std::vector<NetworkDot> dots)
{
    m_item->setDots(std::move(dots));
    m_touched = false;
    work();
}

void NetworkView::setLook(NetworkLook look)
{
    if (look != m_look) {
        m_look = look;
        m_touched = false;
        work();
    }
}

void NetworkView::work()
{
    m_stop->store(true);
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_placed = false;
    std::vector<int> parents;
    std::vector<double> radii;
    for (const NetworkDot& dot : m_item->dots()) {
        parents.push_back(dot.parent);
        radii.push_back(dot.radius);
    }
    inBackground<Places>(
        this,
        [parents, radii, look = m_look, stop = m_stop]() -> Result<Places> {
            return look == NetworkLook::Rings ? radialPlaces(parents)
                                              : forcePlaces(parents, radii, *stop);
        },
        [this, stop = m_stop](Result<Places> places) {
            if (stop != m_stop || !places.ok()) {
                return; // another network, or another look, is being worked out
            }
            m_item->setPlaces(std::move(places).value());
            // Room to pan the outermost person into the middle.
            const QRectF all = m_item->boundingRect();
            setSceneRect(all.adjusted(-all.width(), -all.height(), all.width(), all.height()));
            m_placed = true;
            showAll();
            Q_EMIT placed();
        });
}

void NetworkView::showAll()
{
    m_touched = false;
    fitInView(m_item->boundingRect(), Qt::KeepAspectRatio);
    const double zoom = transform().m11();
    if (zoom > kPersonZoom) {
        scale(kPersonZoom / zoom, kPersonZoom / zoom);
    }
    viewport()->update();
}

void NetworkView::showPerson(const QString& key)
{
    const auto& dots = m_item->dots();
    for (std::size_t i = 0; i < dots.size() && i < m_item->places().size(); ++i) {
        if (dots[i].key == key) {
            m_touched = true;
            m_item->setChosen(static_cast<int>(i));
            zoomBy(kPersonZoom / transform().m11());
            centerOn(m_item->places()[i]);
            return;
        }
    }
}

void NetworkView::zoomBy(double factor)
{
    const double zoom = transform().m11();
    const double wished = std::clamp(zoom * factor, kLeastZoom, kMostZoom);
    m_touched = true;
    scale(wished / zoom, wished / zoom);
    moved();
}

void NetworkView::moved()
{
    m_item->setMoving(true);
    m_rest->start();
}

int NetworkView::dotUnder(const QPoint& point) const
{
    return m_placed ? m_item->dotAt(mapToScene(point), transform().m11()) : -1;
}

void NetworkView::wheelEvent(QWheelEvent* event)
{
    zoomBy(std::pow(kStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void NetworkView::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
    QGraphicsView::mousePressEvent(event);
}

void NetworkView::mouseMoveEvent(QMouseEvent* event)
{
    QGraphicsView::mouseMoveEvent(event);
    if (event->buttons() != Qt::NoButton) {
        m_touched = true;
        return;
    }
    const int dot = dotUnder(event->pos());
    m_item->setChosen(dot);
    viewport()->setCursor(dot < 0 ? Qt::OpenHandCursor : Qt::PointingHandCursor);
    if (dot < 0) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(event->globalPosition().toPoint(),
                           m_item->dots()[static_cast<std::size_t>(dot)].tip, this);
    }
}

void NetworkView::mouseReleaseEvent(QMouseEvent* event)
{
    QGraphicsView::mouseReleaseEvent(event);
    const int dragged = (event->pos() - m_pressedAt).manhattanLength();
    const int dot = dotUnder(event->pos());
    if (event->button() == Qt::LeftButton && dot >= 0 &&
        dragged < QApplication::startDragDistance()) {
        Q_EMIT personPressed(m_item->dots()[static_cast<std::size_t>(dot)].key);
    }
}

void NetworkView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(kStep);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / kStep);
        break;
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        walk(event->key());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_item->chosen() >= 0) {
            Q_EMIT personPressed(m_item->dots()[static_cast<std::size_t>(m_item->chosen())].key);
        }
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void NetworkView::walk(int key)
{
    const int count = static_cast<int>(m_item->dots().size());
    if (!m_placed || count == 0) {
        return;
    }
    const int next = m_item->chosen() + (key == Qt::Key_PageDown ? 1 : -1);
    showPerson(m_item->dots()[static_cast<std::size_t>((next + count) % count)].key);
}

void NetworkView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (m_placed && !m_touched) {
        showAll();
    }
}

void NetworkView::drawBackground(QPainter* painter, const QRectF& rect)
{
    painter->fillRect(rect, tokens().surface);
}

QSize NetworkView::sizeHint() const
{
    return {scaled(720), scaled(520)};
}

} // namespace linli::ui
