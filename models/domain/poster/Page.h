// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/poster/Units.h"

namespace linli::poster {

enum class PageUnit
{
    Millimetre, ///< printed: checked against printer dots
    Pixel       ///< looked at on a phone: one unit is one pixel at `dpi`
};

/// The sheet a poster is drawn on. Every length is in `unit`; layers use the same unit.
struct Page
{
    PageUnit unit = PageUnit::Millimetre;
    double width = 0;
    double height = 0;
    /// Colour drawn beyond the trim on each side, so that a cut that is off shows no white.
    double bleed = 0;
    /// Texts and codes stay this far inside the trim.
    double safe = 0;
    /// Pixel pages: what makes a pixel a length. Printed pages: the resolution to draw at when
    /// nobody names one.
    double dpi = 300;
    bool operator==(const Page&) const = default;

    [[nodiscard]] constexpr double millimetresPerUnit() const
    {
        return unit == PageUnit::Millimetre ? 1.0 : kMillimetresPerInch / dpi;
    }
    /// Dots of a device of `deviceDpi` per unit; 1 for a pixel page at its own dpi.
    [[nodiscard]] constexpr double dotsPerUnit(double deviceDpi) const
    {
        return unit == PageUnit::Millimetre ? deviceDpi / kMillimetresPerInch : deviceDpi / dpi;
    }
    [[nodiscard]] constexpr Millimetre widthMm() const { return {width * millimetresPerUnit()}; }
    [[nodiscard]] constexpr Millimetre heightMm() const { return {height * millimetresPerUnit()}; }
};

} // namespace linli::poster
