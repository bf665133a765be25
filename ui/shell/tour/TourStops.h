// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace linli::ui {

/// One stop of the guided tour: a page, the control on it that is pointed at (its objectName), and
/// what is told about it.
struct TourStop
{
    QString page;
    QString target;
    QString title;
    QString text;
};

/// The seven stops, in the language in force.
[[nodiscard]] std::vector<TourStop> tourStops();

} // namespace linli::ui
