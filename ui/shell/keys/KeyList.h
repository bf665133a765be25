// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace linli::ui {

/// One key and what it does.
struct KeyLine
{
    QString keys;
    QString does;
    bool operator==(const KeyLine&) const = default;
};

struct KeyGroup
{
    QString title;
    std::vector<KeyLine> lines;
};

/// The keys that are bound below a widget, out of what binds them: shortcuts (their "what's this"
/// says what they do), the actions of menus, and buttons with a key. In the order they were made,
/// each once. Nothing is written down a second time, so nothing can be forgotten.
[[nodiscard]] std::vector<KeyLine> keysIn(const QWidget& root, const QWidget* without = nullptr);

/// The same, of the widget alone and not of what is in it.
[[nodiscard]] std::vector<KeyLine> keysOf(const QWidget& widget);

/// What holds in every window without being bound by anything: moving, choosing, leaving.
[[nodiscard]] std::vector<KeyLine> generalKeys();
/// In lists and in rows that can be put into another order.
[[nodiscard]] std::vector<KeyLine> listKeys();

} // namespace linli::ui
