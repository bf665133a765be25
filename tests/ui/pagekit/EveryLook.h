// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace linli::ui {

/// Where LINLI_PICTURES names a folder: saves the widget in light, dark, English and at 150 %, then
/// sets the look back. Else does nothing.
void pictureEveryLook(QWidget& widget, const QString& name);

} // namespace linli::ui
