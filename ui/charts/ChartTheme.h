// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <cstddef>

class QAbstractAxis;
class QChart;
class QChartView;

namespace linli::ui {

/// The look of every chart of the console (spec/look.md, Charts): our font, no frame, no legend, no
/// background of its own, 250 ms of motion or none where the system asks for none. GUI thread; call
/// again when the theme changes.
void styleChart(QChart& chart);

/// A view that shows nothing but its chart, as wide as there is room. Once, when it is made.
void bareView(QChartView& view);

/// Thin grid lines in the line colour and quiet 12 px labels; no axis line, no ticks.
void styleAxis(QAbstractAxis& axis, bool gridShown, bool labelsShown);

/// Colours told apart by colour-blind eyes, in the order charts use them; they repeat after six.
[[nodiscard]] QColor seriesColour(std::size_t index);

/// Length of a movement in a chart, milliseconds; 0 = none.
[[nodiscard]] int chartMotionMs();

} // namespace linli::ui
