// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context/AppContext.h"

#include <functional>

class QObject;

namespace linli::ui {

/// The line in the audit trail that goes before a report leaves; none where the shop may not be
/// written. `format`: xlsx, csv, pdf, print. `done` as of saveReport. Errors: NotAllowed.
void noteReport(QObject* owner,
                const AppContext& context,
                const report::Report& report,
                const std::string& format,
                std::function<void(const Result<bool>&)> done);

/// Writes a report as its name ends: .pdf, .csv, else XLSX; on a worker, after a line in the audit
/// trail. `context` outlives it; `done` is called on the GUI thread unless `owner` is gone by then.
/// Errors: NotAllowed, those of writing.
void saveReport(QObject* owner,
                const AppContext& context,
                const report::Report& report,
                const QString& path,
                std::function<void(const Result<bool>&)> done);

} // namespace linli::ui
