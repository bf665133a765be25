// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/studio/canvas/Overlay.h"

#include "ui/studio/core/GuideKeys.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace linli::ui {

namespace {

constexpr double kHandle = 9;      ///< side of a grip
constexpr double kHandleReach = 9; ///< from its middle; a finger or a shaky hand needs room
constexpr double kTurnerAway = 26;
constexpr double kGuideReach = 4;

QPointF view(const QTransform& toView, poster::Point point)
{
    return toView.map(QPointF(point.x, point.y));
}

QPolygonF outline(const poster::Placement& place, const QTransform& toView)
{
    QPolygonF polygon;
    for (const poster::Point& corner : poster::cornersOf(place.box, place.whole())) {
        polygon.append(view(toView, corner));
    }
    return polygon;
}

QPolygonF outline(const poster::Box& box, const QTransform& toView)
{
    return outline(poster::Placement{box, 0, {}}, toView);
}

/// A line that is seen on any poster: a light one under it.
void paintOutline(QPainter& painter, const QPolygonF& polygon, const QPen& pen)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(255, 255, 255, 190), pen.widthF() + 2));
    painter.drawPolygon(polygon);
    painter.setPen(pen);
    painter.drawPolygon(polygon);
}

void paintHandles(QPainter& painter, const ChoiceFrame& frame, const QTransform& toView)
{
    const QColor mark = lightTokens().sky; // on white paper in both themes
    painter.setPen(QPen(mark, 1.5));
    painter.setBrush(Qt::white);
    if (frame.canTurn) {
        const QPointF top = frame.grip(poster::Grip::Top, toView);
        const QPointF turner = frame.turner(toView);
        painter.drawLine(top, turner);
        painter.drawEllipse(turner, kHandle / 2 + 1, kHandle / 2 + 1);
    }
    for (int i = 0; frame.canResize && i < poster::kGrips; ++i) {
        const QPointF at = frame.grip(static_cast<poster::Grip>(i), toView);
        painter.drawRect(QRectF(at.x() - kHandle / 2, at.y() - kHandle / 2, kHandle, kHandle));
    }
}

void paintGuides(QPainter& painter,
                 const poster::PosterDocument& document,
                 const QTransform& toView)
{
    const poster::Guides guides = guidesOf(document);
    const poster::Box paper = poster::bleedBox(document.page);
    painter.setPen(QPen(lightTokens().chart[4], 1));
    for (const double x : guides.xs) {
        painter.drawLine(view(toView, {x, paper.y - paper.height}),
                         view(toView, {x, paper.y + 2 * paper.height}));
    }
    for (const double y : guides.ys) {
        painter.drawLine(view(toView, {paper.x - paper.width, y}),
                         view(toView, {paper.x + 2 * paper.width, y}));
    }
}

void paintMargins(QPainter& painter, const poster::Page& page, const QTransform& toView)
{
    painter.setBrush(Qt::NoBrush);
    if (page.bleed > 0) {
        painter.setPen(QPen(QColor(201, 42, 42, 130), 1));
        painter.drawPolygon(outline(poster::Box{0, 0, page.width, page.height}, toView));
    }
    if (page.safe > 0) {
        painter.setPen(QPen(QColor(23, 102, 173, 110), 1, Qt::DashLine));
        painter.drawPolygon(outline(poster::Box{page.safe, page.safe, page.width - 2 * page.safe,
                                                page.height - 2 * page.safe},
                                    toView));
    }
}

void paintMarks(QPainter& painter,
                const GestureMarks& marks,
                const QTransform& toView,
                QPointF pointer)
{
    painter.setPen(QPen(lightTokens().mark, 1));
    for (const poster::SnapMark& line : marks.lines) {
        if (line.upright) {
            painter.drawLine(view(toView, {line.at, line.from}), view(toView, {line.at, line.to}));
        } else {
            painter.drawLine(view(toView, {line.from, line.at}), view(toView, {line.to, line.at}));
        }
    }
    if (marks.rubber) {
        QColor wash = lightTokens().sky;
        painter.setPen(QPen(wash, 1));
        wash.setAlpha(36);
        painter.setBrush(wash);
        painter.drawPolygon(outline(*marks.rubber, toView));
    }
    if (marks.hint.isEmpty()) {
        return;
    }
    painter.setFont(Theme::instance().font(TextStyle::Note));
    const QFontMetrics metrics = painter.fontMetrics();
    QRectF label(pointer + QPointF(16, 18),
                 QSizeF(metrics.horizontalAdvance(marks.hint) + 16, metrics.height() + 6));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().inverse);
    painter.drawRoundedRect(label, 6, 6);
    painter.setPen(tokens().onInverse);
    painter.drawText(label, Qt::AlignCenter, marks.hint);
}

/// Layers a check found something about: an alarm frame and a "!" one cannot overlook.
void paintTroubles(QPainter& painter, const OverlayPicture& picture, const QTransform& toView)
{
    for (const std::string& id : picture.troubled) {
        const auto place = poster::placementOf(*picture.document, id);
        if (!place) {
            continue;
        }
        const QPolygonF polygon = outline(*place, toView);
        paintOutline(painter, polygon, QPen(lightTokens().alarm, 1.5, Qt::DashLine));
        const QPointF corner = polygon.at(1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(lightTokens().alarm);
        painter.drawEllipse(corner, 9, 9);
        painter.setPen(Qt::white);
        QFont font = Theme::instance().font(TextStyle::Note);
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(QRectF(corner.x() - 9, corner.y() - 9, 18, 18), Qt::AlignCenter,
                         QStringLiteral("!"));
    }
}

} // namespace

QPointF ChoiceFrame::grip(poster::Grip grip, const QTransform& toView) const
{
    return view(toView, place.whole().apply(poster::gripPoint(place.box, grip)));
}

QPointF ChoiceFrame::turner(const QTransform& toView) const
{
    const QPointF top = grip(poster::Grip::Top, toView);
    const QPointF bottom = grip(poster::Grip::Bottom, toView);
    QPointF out = top - bottom;
    const double length = std::hypot(out.x(), out.y());
    out = length > 0.5 ? out / length : QPointF(0, -1);
    return top + out * kTurnerAway;
}

int ChoiceFrame::handleAt(QPointF pointer, const QTransform& toView) const
{
    const auto near = [&](QPointF at) {
        return std::abs(at.x() - pointer.x()) <= kHandleReach &&
               std::abs(at.y() - pointer.y()) <= kHandleReach;
    };
    if (canTurn && near(turner(toView))) {
        return poster::kGrips;
    }
    // Corners before sides: on a small layer they lie on top of each other.
    for (const int first : {0, 1}) {
        for (int i = first; canResize && i < poster::kGrips; i += 2) {
            if (near(grip(static_cast<poster::Grip>(i), toView))) {
                return i;
            }
        }
    }
    return -1;
}

std::optional<ChoiceFrame> choiceFrame(const poster::PosterDocument& document,
                                       const poster::LayerIds& chosen)
{
    const poster::LayerIds ids = poster::withoutNested(document, chosen);
    if (ids.empty()) {
        return std::nullopt;
    }
    ChoiceFrame frame;
    frame.place = ids.size() == 1 ? *poster::placementOf(document, ids.front())
                                  : poster::Placement{*poster::boundsOf(document, ids), 0, {}};
    frame.canResize = true;
    frame.canTurn = true;
    poster::walk(document, [&](const poster::LayerVisit& visit) {
        if (std::find(ids.begin(), ids.end(), visit.layer.id) != ids.end()) {
            frame.canResize = frame.canResize && !visit.locked;
            frame.canTurn = frame.canTurn && !visit.locked && !poster::holdsCode(visit.layer);
        }
    });
    return frame;
}

void paintOverlay(QPainter& painter, const OverlayPicture& picture, const QTransform& toView)
{
    const poster::PosterDocument& document = *picture.document;
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture.guides) {
        paintMargins(painter, document.page, toView);
        paintGuides(painter, document, toView);
    }
    paintTroubles(painter, picture, toView);
    const QColor mark = lightTokens().sky;
    if (const auto scope = poster::placementOf(document, picture.scope)) {
        paintOutline(painter, outline(*scope, toView), QPen(mark, 1, Qt::DotLine));
    }
    if (const auto hovered = poster::placementOf(document, picture.hovered)) {
        paintOutline(painter, outline(*hovered, toView), QPen(mark, 1));
    }
    for (const std::string& id : picture.chosen) {
        if (const auto place = poster::placementOf(document, id)) {
            paintOutline(painter, outline(*place, toView), QPen(mark, 1.5));
        }
    }
    if (const auto frame = choiceFrame(document, picture.chosen); frame && picture.handles) {
        if (picture.chosen.size() > 1) {
            paintOutline(painter, outline(frame->place, toView), QPen(mark, 1, Qt::DashLine));
        }
        paintHandles(painter, *frame, toView);
    }
    if (picture.marks != nullptr) {
        paintMarks(painter, *picture.marks, toView, picture.pointer);
    }
}

std::optional<GuideHit>
guideAt(const poster::PosterDocument& document, QPointF pointer, const QTransform& toView)
{
    const poster::Guides guides = guidesOf(document);
    for (std::size_t i = 0; i < guides.xs.size(); ++i) {
        if (std::abs(view(toView, {guides.xs[i], 0}).x() - pointer.x()) <= kGuideReach) {
            return GuideHit{true, int(i)};
        }
    }
    for (std::size_t i = 0; i < guides.ys.size(); ++i) {
        if (std::abs(view(toView, {0, guides.ys[i]}).y() - pointer.y()) <= kGuideReach) {
            return GuideHit{false, int(i)};
        }
    }
    return std::nullopt;
}

} // namespace linli::ui
