// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace linli::ui {

/// The ruler page straight to a printer and uncorrected: it is what is measured. `said` hears on
/// the GUI thread what became of it.
void printRulerPage(QWidget* asker,
                    const QString& printer,
                    std::function<void(const QString&)> said);

} // namespace linli::ui
