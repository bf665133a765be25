// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/core/Result.h"
#include "render/codes/CodeReader.h"

#include <string>
#include <vector>

namespace linli::render {

/// The modules of a bar code from left to right, true dark, without quiet zones.
/// Errors: InvalidValue (field, value, allowed) for a text the kind cannot hold; EAN-13 checks its
/// check digit.
Result<std::vector<bool>> encodeBarcode(const std::string& payload, CodeKind kind);

} // namespace linli::render
