// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/Grips.h"
#include "ui/studio/canvas/Gesture.h"

#include <QPointF>
#include <QTransform>

#include <optional>
#include <vector>

class QPainter;

namespace linli::ui {

/// The frame around what is chosen, in the view's pixels: where its handles are.
struct ChoiceFrame
{
    poster::Placement place; ///< of the one layer, or the upright box around several
    bool canResize = false;
    bool canTurn = false;

    [[nodiscard]] QPointF grip(poster::Grip grip, const QTransform& toView) const;
    [[nodiscard]] QPointF turner(const QTransform& toView) const;
    /// The grip under the pointer; −1: none, kGrips: the turner.
    [[nodiscard]] int handleAt(QPointF pointer, const QTransform& toView) const;
};

/// Nothing where nothing is chosen. Locked layers have a frame without handles.
[[nodiscard]] std::optional<ChoiceFrame> choiceFrame(const poster::PosterDocument& document,
                                                     const poster::LayerIds& chosen);

/// Everything drawn over the poster, in the view's pixels so that lines stay thin.
struct OverlayPicture
{
    const poster::PosterDocument* document = nullptr;
    poster::LayerIds chosen;
    std::string scope;
    std::string hovered;
    std::vector<std::string> troubled; ///< layers a check found something about
    const GestureMarks* marks = nullptr;
    QPointF pointer;
    bool handles = true;
    bool guides = true;
};
void paintOverlay(QPainter& painter, const OverlayPicture& picture, const QTransform& toView);

/// The guide under the pointer: upright or not, and its number; nothing where there is none.
struct GuideHit
{
    bool upright = true;
    int index = 0;
};
[[nodiscard]] std::optional<GuideHit>
guideAt(const poster::PosterDocument& document, QPointF pointer, const QTransform& toView);

} // namespace linli::ui
