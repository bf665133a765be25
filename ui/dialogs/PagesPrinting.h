// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Error.h"

#include <QString>

#include <functional>
#include <memory>

class QWidget;

namespace linli::render {
class Pages;
}

namespace linli::ui {

/// The pages as the printer will draw them, to be printed from there. `parent` outlives the dialog;
/// `failed` may be called again and again.
void previewPages(QWidget* parent,
                  std::shared_ptr<const render::Pages> pages,
                  const QString& title,
                  std::function<void(const Error&)> failed);

/// Straight onto the computer's usual printer, drawn off the GUI thread. `said` hears on the GUI
/// thread what became of it: printed, no printer, or the error.
void printPages(QWidget* asker,
                std::shared_ptr<const render::Pages> pages,
                const QString& title,
                std::function<void(const QString&)> said);

/// Onto a printer of that name as it is, without its correction: for measuring it.
void printUncorrected(QWidget* asker,
                      std::shared_ptr<const render::Pages> pages,
                      const QString& printer,
                      std::function<void(const QString&)> said);

} // namespace linli::ui
