// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "domain/time/Instant.h"

#include <string>

namespace linli::app {

/// Makes 老王生鲜 in a file of its own, its six months ending at `now`, always the same for the
/// same day. Made beside the target and renamed: the file is whole or not there.
/// Errors: AlreadyExists, FileUnwritable, those of the store.
[[nodiscard]] Result<void> makeSampleShop(const std::string& file, Instant now);

} // namespace linli::app
