// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/edit/LayerTree.h"

#include <optional>
#include <vector>

namespace linli::poster {

/// Lines the owner pulled out of the rulers, page units.
struct Guides
{
    std::vector<double> xs; ///< upright ones
    std::vector<double> ys; ///< level ones
    bool operator==(const Guides&) const = default;
};

enum class SnapKind
{
    Page,
    Safe,
    Centre,
    Layer,
    Guide
};

/// A place on one axis to stick to, and how far the line reaches on the other one.
struct SnapLine
{
    double at = 0;
    double from = 0;
    double to = 0;
    SnapKind kind = SnapKind::Page;
};

struct SnapLines
{
    std::vector<SnapLine> xs;
    std::vector<SnapLine> ys;
};

/// Everything there is to stick to: page, safe area, its middle, the other visible layers of the
/// page, guides. `moving` do not stick to themselves.
[[nodiscard]] SnapLines
snapLines(const PosterDocument& document, const LayerIds& moving, const Guides& guides);

/// A line to draw while something sticks to it.
struct SnapMark
{
    bool upright = true;
    double at = 0;
    double from = 0;
    double to = 0;
    SnapKind kind = SnapKind::Page;
};

struct Snapped
{
    Point by; ///< what to add so that it sticks
    std::vector<SnapMark> marks;
};

/// A box that is moved as a whole: its sides and its middle stick.
[[nodiscard]] Snapped snapBox(const Box& box, const SnapLines& lines, double reach);
/// A point on the move (a grip); `horizontal` and `vertical` say which way it may stick.
[[nodiscard]] Snapped
snapPoint(Point point, bool horizontal, bool vertical, const SnapLines& lines, double reach);

} // namespace linli::poster
