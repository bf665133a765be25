// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QWidget;

namespace linli::ui {

/// Words in sight that do not fit: labels, buttons, boxes, tabs, heads of columns, chosen entries.
/// Elided labels say … and tell the rest as a tip: they are whole.
[[nodiscard]] QStringList cutTexts(const QWidget& window);

/// Texts in sight with English in them while the console speaks Chinese: never given to tr(). Names
/// of keys, of file formats and of other programs stay as they are in every language.
[[nodiscard]] QStringList foreignTexts(const QWidget& window);

/// What a person can work with: in sight, enabled, takes the focus by Tab or by a key.
[[nodiscard]] QList<QWidget*> interactive(const QWidget& window);
/// Those of them a screen reader has no name for.
[[nodiscard]] QStringList unnamed(const QWidget& window);
/// Buttons that only a mouse reaches.
[[nodiscard]] QStringList mouseOnly(const QWidget& window);
/// Rows of lists whose cells are silent.
[[nodiscard]] QStringList silentRows(const QWidget& window);
/// Presses Tab until it comes round; what of interactive() it never came to.
[[nodiscard]] QStringList notReachedByTab(QWidget& window);

/// "ClassName 'objectName' (accessible name) in Page": for messages.
[[nodiscard]] QString nameOf(const QWidget& widget);

} // namespace linli::ui
