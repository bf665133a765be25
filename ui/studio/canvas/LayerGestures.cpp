// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/canvas/LayerGestures.h"

#include "domain/poster/edit/Frames.h"
#include "domain/poster/edit/Picking.h"
#include "ui/studio/core/GuideKeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linli::ui {

namespace {

using poster::Box;
using poster::Point;

QString words(const char* source)
{
    return QCoreApplication::translate("linli::ui::StudioSteps", source);
}

QString length(double units, const poster::Page& page)
{
    return page.unit == poster::PageUnit::Pixel ? QString::number(std::lround(units))
                                                : QString::number(units, 'f', 1);
}

/// Without Ctrl everything attracts; with it nothing.
double reachOf(const CanvasPointer& pointer)
{
    return pointer.keys.testFlag(Qt::ControlModifier) ? -1 : pointer.reach;
}

} // namespace

MoveGesture::MoveGesture(StudioDocument& document, Point start)
    : m_document(document), m_ids(document.selection()), m_start(start),
      m_bounds(poster::boundsOf(document.now(), m_ids).value_or(Box())),
      m_lines(poster::snapLines(document.now(), m_ids, guidesOf(document.now())))
{
    m_document.beginGesture();
}

void MoveGesture::move(const CanvasPointer& pointer)
{
    Point by{pointer.at.x - m_start.x, pointer.at.y - m_start.y};
    const bool oneAxis = pointer.keys.testFlag(Qt::ShiftModifier);
    const bool across = std::abs(by.x) >= std::abs(by.y);
    if (oneAxis) {
        (across ? by.y : by.x) = 0;
    }
    const Box there{m_bounds.x + by.x, m_bounds.y + by.y, m_bounds.width, m_bounds.height};
    poster::Snapped snap = poster::snapBox(there, m_lines, reachOf(pointer));
    if (oneAxis) {
        (across ? snap.by.y : snap.by.x) = 0;
        std::erase_if(snap.marks, [&](const auto& mark) { return mark.upright != across; });
    }
    by = {by.x + snap.by.x, by.y + snap.by.y};
    m_marks.lines = std::move(snap.marks);
    const poster::Page& page = m_document.now().page;
    m_marks.hint = QStringLiteral("%1, %2").arg(length(m_bounds.x + by.x, page),
                                                length(m_bounds.y + by.y, page));
    m_document.tryGesture(
        [&](poster::PosterDocument& document) { return poster::moveBy(document, m_ids, by); });
}

void MoveGesture::finish()
{
    m_document.endGesture(words(QT_TRANSLATE_NOOP("linli::ui::StudioSteps", "Move")));
}

ResizeGesture::ResizeGesture(StudioDocument& document, poster::Grip grip, Point start)
    : m_document(document), m_ids(document.selection()), m_grip(grip), m_start(start),
      m_lines(poster::snapLines(document.now(), m_ids, guidesOf(document.now())))
{
    if (m_ids.size() == 1) {
        m_place = poster::placementOf(document.now(), m_ids.front()).value_or(poster::Placement());
        const poster::Shape& shape = poster::layerOf(document.now(), m_ids.front())->shape;
        m_isLine = std::holds_alternative<poster::LineShape>(shape);
        m_ratioByDefault = std::holds_alternative<poster::ImageShape>(shape) ||
                           std::holds_alternative<poster::QrShape>(shape) ||
                           std::holds_alternative<poster::GroupShape>(shape);
    } else {
        m_place.box = poster::boundsOf(document.now(), m_ids).value_or(Box());
        m_ratioByDefault = true;
    }
    m_document.beginGesture();
}

/// How far the grip is pulled, in the coordinates the layer's box lives in.
Point ResizeGesture::snapped(const CanvasPointer& pointer, bool keepRatio)
{
    Point by{pointer.at.x - m_start.x, pointer.at.y - m_start.y};
    m_marks.lines.clear();
    if (m_place.rotationDegrees == 0 && m_place.outer.degrees == 0) {
        const Point direction = poster::directionOf(m_grip);
        const Point corner = m_place.outer.apply(poster::gripPoint(m_place.box, m_grip));
        // Keeping the ratio one axis leads; two could not both stick.
        const bool vertical = direction.y != 0 && !(keepRatio && direction.x != 0);
        poster::Snapped snap =
            poster::snapPoint({corner.x + by.x, corner.y + by.y}, direction.x != 0, vertical,
                              m_lines, reachOf(pointer));
        by = {by.x + snap.by.x, by.y + snap.by.y};
        if (keepRatio && direction.x != 0 && direction.y != 0 && snap.by.x != 0) {
            by.y = 0; // the axis that sticks decides
        }
        m_marks.lines = std::move(snap.marks);
    }
    return poster::turned(by, -m_place.outer.degrees);
}

void ResizeGesture::move(const CanvasPointer& pointer)
{
    const poster::Page& page = m_document.now().page;
    const Point direction = poster::directionOf(m_grip);
    const bool corner = direction.x != 0 && direction.y != 0;
    const bool turnedRound = pointer.keys.testFlag(Qt::ShiftModifier);
    const bool keepRatio = corner && m_ratioByDefault != turnedRound;
    const double least = m_isLine ? 0 : std::min(page.width, page.height) / 200;
    const poster::ResizeRule rule{keepRatio, pointer.keys.testFlag(Qt::AltModifier), least};
    const Box box = poster::resized(m_place, m_grip, snapped(pointer, keepRatio), rule);
    m_marks.hint = QStringLiteral("%1 × %2").arg(length(box.width, page), length(box.height, page));
    m_document.tryGesture([&](poster::PosterDocument& document) {
        poster::resizeLayers(document, m_ids, m_place.box, box, m_ids.size() > 1 && keepRatio);
        return !(box == m_place.box);
    });
}

void ResizeGesture::finish()
{
    m_document.endGesture(words(QT_TRANSLATE_NOOP("linli::ui::StudioSteps", "Resize")));
}

TurnGesture::TurnGesture(StudioDocument& document, Point start)
    : m_document(document), m_ids(document.selection())
{
    const Box bounds = poster::boundsOf(document.now(), m_ids).value_or(Box());
    m_centre = poster::centreOf(bounds);
    if (m_ids.size() == 1) {
        m_startRotation = poster::placementOf(document.now(), m_ids.front())->whole().degrees;
    }
    m_startAngle = poster::angleOf(m_centre, start, 0);
    m_document.beginGesture();
}

void TurnGesture::move(const CanvasPointer& pointer)
{
    constexpr double kStep = 15;
    constexpr double kPull = 2;
    double angle = m_startRotation + poster::angleOf(m_centre, pointer.at, 0) - m_startAngle;
    if (pointer.keys.testFlag(Qt::ShiftModifier)) {
        angle = std::round(angle / kStep) * kStep;
    } else if (!pointer.keys.testFlag(Qt::ControlModifier)) {
        const double right = std::round(angle / 90) * 90;
        angle = std::abs(angle - right) <= kPull ? right : angle;
    }
    m_marks.hint = QStringLiteral("%1°").arg(poster::withinTurn(angle), 0, 'f', 1);
    m_document.tryGesture([&](poster::PosterDocument& document) {
        return poster::turnLayers(document, m_ids, m_centre, angle - m_startRotation);
    });
}

void TurnGesture::finish()
{
    m_document.endGesture(words(QT_TRANSLATE_NOOP("linli::ui::StudioSteps", "Turn")));
}

RubberGesture::RubberGesture(StudioDocument& document, Point start, bool add)
    : m_document(document), m_start(start), m_before(document.selection()), m_add(add)
{
}

void RubberGesture::move(const CanvasPointer& pointer)
{
    m_marks.rubber = poster::boxBetween(m_start, pointer.at);
    poster::LayerIds ids = m_add ? m_before : poster::LayerIds();
    for (const std::string& id :
         poster::layersIn(m_document.now(), *m_marks.rubber, m_document.scope())) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
            ids.push_back(id);
        }
    }
    m_document.select(std::move(ids));
}

void RubberGesture::finish()
{
    if (!m_marks.rubber && !m_add) {
        m_document.select({});
    }
}

void RubberGesture::cancel()
{
    m_document.select(m_before);
}

GuideGesture::GuideGesture(StudioDocument& document, bool upright, int index)
    : m_document(document), m_upright(upright), m_index(index)
{
    m_document.beginGesture();
}

void GuideGesture::move(const CanvasPointer& pointer)
{
    const poster::Page& page = m_document.now().page;
    const Box paper = poster::bleedBox(page);
    const double at = m_upright ? pointer.at.x : pointer.at.y;
    const double from = m_upright ? paper.x : paper.y;
    m_outside = at < from || at > from + (m_upright ? paper.width : paper.height);
    m_marks.hint = m_outside ? QString() : length(at, page);
    m_document.tryGesture([&](poster::PosterDocument& document) {
        poster::Guides guides = guidesOf(document);
        std::vector<double>& row = m_upright ? guides.xs : guides.ys;
        const bool known = m_index >= 0 && std::size_t(m_index) < row.size();
        if (m_outside) {
            if (known) {
                row.erase(row.begin() + m_index);
            }
        } else if (known) {
            row[std::size_t(m_index)] = poster::tidy(at);
        } else {
            row.push_back(poster::tidy(at));
        }
        return setGuides(document, guides);
    });
}

void GuideGesture::finish()
{
    m_document.endGesture(m_outside
                              ? words(QT_TRANSLATE_NOOP("linli::ui::StudioSteps", "Remove guide"))
                              : words(QT_TRANSLATE_NOOP("linli::ui::StudioSteps", "Guide")));
}

} // namespace linli::ui
