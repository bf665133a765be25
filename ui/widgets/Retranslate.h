// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace linli::ui {

/// Runs `set` now and again after every switch of language: the one place where a widget's text is
/// written. `set` must not outlive what it captures; it dies with `owner`.
void onLanguage(QWidget* owner, std::function<void()> set);

/// Runs `set` now and again after every change of colours or text size.
void onTheme(QWidget* owner, std::function<void()> set);

} // namespace linli::ui
