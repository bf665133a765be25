// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/network/QuadTree.h"

#include <algorithm>
#include <cmath>

namespace linli::ui {

namespace {
constexpr double kSmallestSide = 1e-3;
constexpr double kNearest = 1.0; ///< points nearer than this push as if they were this far
} // namespace

QuadTree::QuadTree(const std::vector<QPointF>& points)
{
    double low = 0;
    double high = 1;
    for (const QPointF& point : points) {
        low = std::min({low, point.x(), point.y()});
        high = std::max({high, point.x(), point.y()});
    }
    m_squares.reserve(points.size() * 3 + 1);
    m_squares.push_back({low, low, (high - low) * (1 + 1e-9) + 1e-9});
    for (const QPointF& point : points) {
        add(point);
    }
}

std::size_t QuadTree::childOf(std::size_t square, const QPointF& point) const
{
    const Square& at = m_squares[square];
    const double half = at.side / 2;
    const int right = point.x() >= at.left + half ? 1 : 0;
    const int low = point.y() >= at.top + half ? 2 : 0;
    return static_cast<std::size_t>(at.firstChild + right + low);
}

void QuadTree::split(std::size_t square)
{
    const Square at = m_squares[square];
    const double half = at.side / 2;
    m_squares[square].firstChild = static_cast<std::int32_t>(m_squares.size());
    for (int child = 0; child < 4; ++child) {
        m_squares.push_back({at.left + (child % 2) * half, at.top + (child / 2) * half, half});
    }
}

void QuadTree::add(const QPointF& point)
{
    std::size_t at = 0;
    for (;;) {
        const bool crowded = m_squares[at].count > 0 && m_squares[at].side > kSmallestSide;
        if (m_squares[at].firstChild < 0 && crowded) {
            // All that is in a leaf stands at one place: it moves down whole.
            const Square held = m_squares[at];
            split(at);
            Square& below =
                m_squares[childOf(at, QPointF(held.sumX / held.count, held.sumY / held.count))];
            below.sumX = held.sumX;
            below.sumY = held.sumY;
            below.count = held.count;
        }
        Square& square = m_squares[at];
        square.sumX += point.x();
        square.sumY += point.y();
        ++square.count;
        if (square.firstChild < 0) {
            return;
        }
        at = childOf(at, point);
    }
}

QPointF QuadTree::push(const QPointF& on, double charge, double theta) const
{
    QPointF sum;
    std::vector<std::size_t> open{0};
    while (!open.empty()) {
        const Square& square = m_squares[open.back()];
        open.pop_back();
        if (square.count == 0) {
            continue;
        }
        const double dx = on.x() - square.sumX / square.count;
        const double dy = on.y() - square.sumY / square.count;
        const double distance2 = dx * dx + dy * dy;
        const bool far = square.side * square.side < theta * theta * distance2;
        if (far || square.firstChild < 0) {
            const double strength = charge * charge * square.count / std::max(distance2, kNearest);
            sum += QPointF(dx * strength, dy * strength);
            continue;
        }
        for (std::size_t child = 0; child < 4; ++child) {
            open.push_back(static_cast<std::size_t>(square.firstChild) + child);
        }
    }
    return sum;
}

} // namespace linli::ui
