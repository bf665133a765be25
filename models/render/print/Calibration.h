// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linli::render {

/// How a printer is corrected: everything is moved by x and y and drawn `scale` times as large, so
/// that paper shows what was meant. Measured with RulerPages.
struct PrinterCalibration
{
    double xMm = 0;   ///< to the right, -20 … 20
    double yMm = 0;   ///< down, -20 … 20
    double scale = 1; ///< 0.9 … 1.1
    bool operator==(const PrinterCalibration&) const = default;
    [[nodiscard]] bool isNeutral() const { return *this == PrinterCalibration{}; }
};

} // namespace linli::render
