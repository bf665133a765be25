// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linter/Linter.h"

namespace linli::linter {

/// The campaign with the safe rewrite of a finding applied; nothing else changes. Errors: NotFound
/// where the finding has no safe rewrite or its place is not there (any more).
[[nodiscard]] Result<Value> rewritten(const Value& campaign, const Finding& finding);

} // namespace linli::linter
