// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <cstdint>
#include <vector>

namespace linli::ui {

/// The squares of Barnes and Hut: every square knows how many points it holds and where their
/// middle is, so that a far one can stand for all of them.
class QuadTree
{
  public:
    /// Points that share a place end in one leaf.
    explicit QuadTree(const std::vector<QPointF>& points);

    /// The sum of charge² / distance pushes on the point, away from all others; squares narrower
    /// than `theta` of their distance count as one.
    [[nodiscard]] QPointF push(const QPointF& on, double charge, double theta) const;

  private:
    struct Square
    {
        double left = 0;
        double top = 0;
        double side = 0;
        double sumX = 0;
        double sumY = 0;
        std::int32_t count = 0;
        std::int32_t firstChild = -1; ///< four of them; -1: a leaf
    };
    void add(const QPointF& point);
    void split(std::size_t square);
    [[nodiscard]] std::size_t childOf(std::size_t square, const QPointF& point) const;
    std::vector<Square> m_squares;
};

} // namespace linli::ui
