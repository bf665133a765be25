// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

#include <functional>
#include <utility>
#include <vector>

class QShortcut;

namespace linli::ui {

using ToldKey = std::pair<QString, QString>; ///< the key, what it does

/// A shortcut the key sheet (F1) can tell: `does` is asked again in another language. The shortcut
/// is `owner`'s; connect its activated().
QShortcut* toldShortcut(const QKeySequence& key, QWidget* owner, std::function<QString()> does);

/// Keys a widget takes itself while it has the focus, for the key sheet. Call it from onLanguage().
void tellKeys(QWidget* owner, const std::vector<ToldKey>& keys);
[[nodiscard]] std::vector<ToldKey> toldKeys(const QWidget& owner);

} // namespace linli::ui
