// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backup/Backup.h"

#include <QString>

namespace linli::ui {

/// "daily copy", "before an import" …
[[nodiscard]] QString reasonText(backup::Reason reason);
/// "12.3 MB"
[[nodiscard]] QString bytesText(std::int64_t bytes);
/// "120 neighbours · 340 orders"
[[nodiscard]] QString holdsText(const backup::Counts& counts);

} // namespace linli::ui
