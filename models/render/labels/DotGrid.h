// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linli::render {

/// The dots of the device under a painter whose unit is a millimetre: codes must sit on whole ones,
/// or a thermal head draws their bars unequal.
class DotGrid
{
  public:
    explicit DotGrid(const QPainter& painter) : m_transform(painter.deviceTransform())
    {
        // A PDF's own unit is coarse; its dots are those of its resolution.
        m_perMm = std::max(1.0, m_transform.m11());
    }

    /// The largest whole number of dots not above `mm`, in millimetres; at least one dot.
    [[nodiscard]] double down(double mm) const
    {
        return std::max(1.0, std::floor(mm * m_perMm + 1e-6)) / m_perMm;
    }
    /// The dot nearest to a point.
    [[nodiscard]] QPointF nearest(QPointF mm) const
    {
        return m_transform.inverted().map(QPointF(m_transform.map(mm).toPoint()));
    }

  private:
    QTransform m_transform;
    double m_perMm = 1;
};

} // namespace linli::render
