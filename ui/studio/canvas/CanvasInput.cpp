// SPDX-License-Identifier: GPL-3.0-or-later
// What the pointer and the keys do on the canvas; the rest of CanvasView is in CanvasView.cpp.
#include "domain/poster/edit/Picking.h"
#include "ui/studio/canvas/CanvasView.h"
#include "ui/studio/canvas/CanvasZoom.h"
#include "ui/studio/canvas/LayerGestures.h"
#include "ui/studio/canvas/Overlay.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace linli::ui {

void CanvasView::pullGuide(bool upright)
{
    endGesture(false);
    m_gesture = std::make_unique<GuideGesture>(m_document, upright, -1);
}

void CanvasView::guideMoved(QPointF viewportPoint, Qt::KeyboardModifiers keys)
{
    if (m_gesture) {
        m_pointer = viewportPoint;
        m_gesture->move(pointerAt(viewportPoint, keys));
        viewport()->update();
    }
}

void CanvasView::guideDropped()
{
    endGesture(true);
}

void CanvasView::endGesture(bool keep)
{
    const std::unique_ptr<Gesture> gesture = std::move(m_gesture);
    m_dragging = false;
    if (gesture) {
        keep ? gesture->finish() : gesture->cancel();
        viewport()->update();
    }
}

std::unique_ptr<Gesture> CanvasView::handleGesture(QPointF at, poster::Point page)
{
    const auto frame = choiceFrame(m_document.now(), m_document.selection());
    const int handle = frame ? frame->handleAt(at, viewportTransform()) : -1;
    if (handle == poster::kGrips) {
        return std::make_unique<TurnGesture>(m_document, page);
    }
    if (handle >= 0) {
        return std::make_unique<ResizeGesture>(m_document, static_cast<poster::Grip>(handle), page);
    }
    return nullptr;
}

/// What a press begins; choosing happens here already, so that a press and a drag are one move.
std::unique_ptr<Gesture> CanvasView::gestureFor(const QMouseEvent& event)
{
    const CanvasPointer pointer = pointerAt(event.position(), event.modifiers());
    const poster::PosterDocument& document = m_document.now();
    if (!m_simple) {
        if (auto gesture = handleGesture(event.position(), pointer.at)) {
            return gesture;
        }
    }
    std::string hit = poster::layerAt(document, pointer.at, m_document.scope(), pointer.reach);
    if (hit.empty() && !m_document.scope().empty()) { // outside the group: out of it
        m_document.enter({});
        hit = poster::layerAt(document, pointer.at, {}, pointer.reach);
    }
    const bool add = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (hit.empty()) {
        if (const auto guide = m_simple
                                   ? std::nullopt
                                   : guideAt(document, event.position(), viewportTransform())) {
            return std::make_unique<GuideGesture>(m_document, guide->upright, guide->index);
        }
        if (m_simple) {
            m_document.select({});
            return nullptr;
        }
        return std::make_unique<RubberGesture>(m_document, pointer.at, add);
    }
    choose(hit, event.modifiers());
    const auto& chosen = m_document.selection();
    const bool taken = std::find(chosen.begin(), chosen.end(), hit) != chosen.end();
    return m_simple || !taken ? nullptr : std::make_unique<MoveGesture>(m_document, pointer.at);
}

void CanvasView::choose(const std::string& id, Qt::KeyboardModifiers keys)
{
    poster::LayerIds chosen = m_document.selection();
    const auto found = std::find(chosen.begin(), chosen.end(), id);
    const bool add = !m_simple && (keys & (Qt::ShiftModifier | Qt::ControlModifier));
    m_pressed.clear();
    if (add) {
        if (found == chosen.end()) {
            chosen.push_back(id);
        } else {
            chosen.erase(found);
        }
        m_document.select(std::move(chosen));
    } else if (found == chosen.end()) {
        m_document.select({id});
    } else {
        m_pressed = id; // perhaps a drag of all that is chosen
    }
}

void CanvasView::mousePressEvent(QMouseEvent* event)
{
    m_pointer = m_pressedAt = event->position();
    const bool left = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton || (left && m_zoom->isReady())) {
        m_zoom->beginPan(event->position());
    } else if (left) {
        endGesture(false);
        m_pressed.clear();
        m_gesture = gestureFor(*event);
    }
}

void CanvasView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (m_zoom->isPanning()) {
        m_zoom->panTo(event->position());
        return;
    }
    if (!m_gesture) {
        hover(event->position());
        return;
    }
    const double moved = (m_pointer - m_pressedAt).manhattanLength();
    if (m_dragging || moved >= QApplication::startDragDistance() / 2) {
        m_dragging = true;
        m_gesture->move(pointerAt(event->position(), event->modifiers()));
        viewport()->update();
    }
}

void CanvasView::mouseReleaseEvent(QMouseEvent*)
{
    if (m_zoom->isPanning()) {
        m_zoom->endPan();
        return;
    }
    if (!m_dragging && !m_pressed.empty()) {
        m_document.select({m_pressed});
    }
    m_pressed.clear();
    endGesture(true);
}

void CanvasView::mouseDoubleClickEvent(QMouseEvent* event)
{
    endGesture(false);
    const CanvasPointer pointer = pointerAt(event->position(), event->modifiers());
    const std::string hit =
        poster::layerAt(m_document.now(), pointer.at, m_document.scope(), pointer.reach);
    const poster::Layer* layer = poster::layerOf(m_document.now(), hit);
    if (layer == nullptr) {
        return;
    }
    if (std::holds_alternative<poster::GroupShape>(layer->shape)) {
        m_document.enter(hit);
        const std::string inner = poster::layerAt(m_document.now(), pointer.at, hit, pointer.reach);
        m_document.select(inner.empty() ? poster::LayerIds() : poster::LayerIds{inner});
        return;
    }
    m_document.select({hit});
    Q_EMIT editAsked(QString::fromStdString(hit));
}

void CanvasView::hover(QPointF viewportPoint)
{
    const CanvasPointer pointer = pointerAt(viewportPoint, {});
    const std::string hit =
        poster::layerAt(m_document.now(), pointer.at, m_document.scope(), pointer.reach);
    if (hit != m_hovered) {
        m_hovered = hit;
        viewport()->update();
    }
    if (m_zoom->isReady()) {
        return;
    }
    const auto frame = choiceFrame(m_document.now(), m_document.selection());
    const int handle =
        frame && !m_simple ? frame->handleAt(viewportPoint, viewportTransform()) : -1;
    static constexpr Qt::CursorShape kShapes[] = {
        Qt::SizeFDiagCursor, Qt::SizeVerCursor,   Qt::SizeBDiagCursor,
        Qt::SizeHorCursor,   Qt::SizeFDiagCursor, Qt::SizeVerCursor,
        Qt::SizeBDiagCursor, Qt::SizeHorCursor,   Qt::PointingHandCursor};
    viewport()->setCursor(handle >= 0   ? kShapes[handle]
                          : hit.empty() ? Qt::ArrowCursor
                                        : Qt::PointingHandCursor);
}

bool CanvasView::walkChoice(bool next)
{
    const poster::LayerIds all = poster::takeable(m_document.now(), m_document.scope());
    if (all.empty()) {
        return false;
    }
    const auto& chosen = m_document.selection();
    const auto at = chosen.empty() ? all.end() : std::find(all.begin(), all.end(), chosen.back());
    if (at == all.end()) {
        m_document.select({next ? all.front() : all.back()});
        return true;
    }
    const bool last = next ? at + 1 == all.end() : at == all.begin();
    if (last) {
        return false; // past the end Tab leaves the canvas, as anywhere else
    }
    m_document.select({next ? *(at + 1) : *(at - 1)});
    return true;
}

bool CanvasView::focusNextPrevChild(bool next)
{
    return walkChoice(next) || QGraphicsView::focusNextPrevChild(next);
}

void CanvasView::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10
                        : event->modifiers().testFlag(Qt::AltModifier) ? 0.1
                                                                       : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT nudged(-step, 0);
        break;
    case Qt::Key_Right:
        Q_EMIT nudged(step, 0);
        break;
    case Qt::Key_Up:
        Q_EMIT nudged(0, -step);
        break;
    case Qt::Key_Down:
        Q_EMIT nudged(0, step);
        break;
    case Qt::Key_Space:
        m_zoom->setReady(true);
        break;
    case Qt::Key_Escape:
        escape();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_document.selection().empty()) {
            Q_EMIT editAsked(QString::fromStdString(m_document.selection().back()));
        }
        break;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void CanvasView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_zoom->setReady(false);
    } else {
        QGraphicsView::keyReleaseEvent(event);
    }
}

/// First the drag, then the choice, then the group one is in.
void CanvasView::escape()
{
    if (m_gesture) {
        endGesture(false);
    } else if (!m_document.selection().empty()) {
        m_document.select({});
    } else if (!m_document.scope().empty()) {
        const std::string group = m_document.scope();
        m_document.enter({});
        m_document.select({group});
    }
}

} // namespace linli::ui
