// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/core/Connection.h"

#include <string>

namespace linli::storage {

/// Where a shop keeps its own poster templates: beside its file, `shop.linli` → `shop.templates`.
[[nodiscard]] std::string templatesFolder(const std::string& shopFile);

/// Puts the files of the shop's templates into a copy of the shop, as a table of the copy alone,
/// so that one file holds everything wherever it is carried. Errors: FileUnreadable (a template
/// that cannot be read must not be missing silently), StorageFull, StorageFailed.
Result<void> keepTemplates(const std::string& shopFile, const std::string& copy);

/// Takes the templates out of a laid-down copy into `folder` and the table away. Nothing where the
/// copy holds none (an older backup). Errors: FileUnwritable, BackupDamaged (a name that leads out
/// of the folder).
Result<void> takeTemplates(Connection& copy, const std::string& folder);

/// Puts them where the shop's are; templates the backup does not know stay. Errors: FileUnwritable.
Result<void> placeTemplates(const std::string& folder, const std::string& shopFile);

} // namespace linli::storage
