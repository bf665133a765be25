// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/reports/Reports.h"

#include <QString>

namespace linli::ui {

/// What the list of reports calls it, in the language in force.
[[nodiscard]] QString reportName(usecases::ReportKind kind);
/// One line: what it tells.
[[nodiscard]] QString reportPurpose(usecases::ReportKind kind);
[[nodiscard]] QString reportIcon(usecases::ReportKind kind);
/// "rewards" …
[[nodiscard]] QString idOf(usecases::ReportKind kind);

} // namespace linli::ui
