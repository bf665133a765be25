// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/FormDialog.h"

#include <functional>

namespace linli::ui {

/// Asks once before something that leaves the shop (money out, a rule stopped for good). Opens at
/// once; `agreed` runs on the primary button.
void confirm(QWidget* parent,
             const QString& title,
             const QString& consequence,
             const QString& action,
             std::function<void()> agreed);

} // namespace linli::ui
