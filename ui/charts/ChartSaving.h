// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <QByteArray>
#include <QString>

class QWidget;

namespace linli::ui {

/// A chart as it stands on screen, on the surface colour: PNG at twice its size, for a message to a
/// group, and SVG for print. GUI thread; some milliseconds.
[[nodiscard]] QByteArray pngOf(QWidget& chart);
[[nodiscard]] QByteArray svgOf(QWidget& chart, const QString& title);

/// Whole or not at all. Any thread. Errors: FileUnwritable (file).
[[nodiscard]] Result<void> writeWhole(const QString& path, const QByteArray& bytes);

} // namespace linli::ui
