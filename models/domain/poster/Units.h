// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

namespace linli::poster {

inline constexpr double kMillimetresPerInch = 25.4;

/// A length on paper. Lengths are the one place where the domain uses floating point.
struct Millimetre
{
    double value = 0;
    [[nodiscard]] constexpr double dots(double dpi) const
    {
        return value * dpi / kMillimetresPerInch;
    }
    auto operator<=>(const Millimetre&) const = default;
};

constexpr Millimetre fromDots(double dots, double dpi)
{
    return {dots * kMillimetresPerInch / dpi};
}

/// A rectangle in the page's own unit, y down, origin at the trim's top left.
struct Box
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    auto operator<=>(const Box&) const = default;
};

} // namespace linli::poster
