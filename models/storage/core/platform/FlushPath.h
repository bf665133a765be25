// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"

#include <string>

namespace linli::storage::platform {

/// Has the system write a file, or a folder's list of names, to the disk itself. Any thread.
/// Errors: FileUnwritable with the step that failed as detail.
[[nodiscard]] Result<void> flushPath(const std::string& path);

} // namespace linli::storage::platform
