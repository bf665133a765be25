// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace linli::ui {

/// What stands in the inputs of a form, in the order they were made: lines, texts, ticks, choices,
/// days and figures. PINs and passphrases (dots) are never taken. Empty where nothing can be typed.
[[nodiscard]] QByteArray contentOf(const QWidget& form);

/// How many inputs were kept; how many the form has now.
[[nodiscard]] qsizetype inputsIn(const QByteArray& content);
[[nodiscard]] qsizetype inputsOn(const QWidget& form);

/// Writes it back. False, and nothing written, where the form has other inputs by now.
bool putContent(QWidget& form, const QByteArray& content);

} // namespace linli::ui
