// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace linli::ui {

/// An outline icon of resources/icons (Tabler, MIT) in the ink of a role. It reads the theme when
/// painted, so it follows a switch of theme without being set again.
[[nodiscard]] QIcon roleIcon(const QString& name, Role role = Role::Ink);

/// One picture of it, `size` device-independent pixels, sharp at `ratio`.
[[nodiscard]] QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio);

} // namespace linli::ui
