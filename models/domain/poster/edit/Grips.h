// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"

namespace linli::poster {

/// The eight handles around a choice, clockwise from the top left.
enum class Grip
{
    TopLeft,
    Top,
    TopRight,
    Right,
    BottomRight,
    Bottom,
    BottomLeft,
    Left
};
inline constexpr int kGrips = 8;

/// −1, 0 or 1 on each axis: which sides of the box a grip moves.
[[nodiscard]] Point directionOf(Grip grip);
/// Where the grip sits on the box, before turning.
[[nodiscard]] Point gripPoint(const Box& box, Grip grip);

struct ResizeRule
{
    bool keepRatio = false;
    bool fromCentre = false; ///< both sides move
    double least = 1;        ///< no side gets shorter, page units
};

/// The box after its grip was pulled by `distance` (in the box's outer coordinates); the opposite
/// grip stays where it is on the page, turned or not.
[[nodiscard]] Box
resized(const Placement& start, Grip grip, Point distance, const ResizeRule& rule);

/// What one pull does to all that is chosen. One layer changes its frame (a group what it holds
/// too); several scale about the corner opposite, letters included where the ratio is kept.
void resizeLayers(PosterDocument& document,
                  const LayerIds& ids,
                  const Box& from,
                  const Box& to,
                  bool scaleLetters);

/// The angle of a pointer around a centre, 0 = straight up; `step` > 0 rounds to its multiples.
[[nodiscard]] double angleOf(Point centre, Point pointer, double step);

} // namespace linli::poster
