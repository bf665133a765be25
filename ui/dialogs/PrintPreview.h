// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/report/ReportDocument.h"

class QWidget;

namespace linli::ui {

/// Shows the pages as the printer will draw them (preview = print, one function) and prints them
/// from there. `parent` outlives the dialog.
void previewPages(QWidget* parent, const render::ReportDocument& document);

} // namespace linli::ui
